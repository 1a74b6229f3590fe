/** Mirrors counters: one figure each, from a statistics office, a newsroom or another endpoint. */
import { readProgress } from '../../src/formats/jobs-progress/formats.js';
import { canBeJson } from '../../src/formats/json-type.js';
import { FormatError } from '../../src/formats/format-error.js';
import { untoldGoal } from '../../src/derived/jobs-progress/untold-goal.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { firstFault } from '../schemas/first-fault.js';
import { jobsProgress } from '../schemas/jobs-progress.js';
import { isZip } from '../spreadsheets/is-zip.js';
import { withoutKey } from './adopt.js';
import type { CounterChoices } from './counter-choices.js';
import { FetchError, parseJson, type FoundDocument, type AcceptedTypes } from './fetch-document.js';
import type { Mirrored, MirroredKind } from './mirror.js';
import { makeSource, withKeysOf, type MirrorSource } from './source.js';

/** One mirrored counter in `SPRID_JOBS`. */
export interface JobsSource extends CounterChoices {
  id: string;
  /** Its address with user and password where it needs them, and without a fragment. */
  address: string;
}

/** The ETag or date by which the source tells whether a figure is still current. */
interface KnownFigure {
  etag: string | undefined;
  lastModified: string | undefined;
}

/** A counter with its id and its selection. With another selection, a copy on disk would be another figure. */
export interface MirroredCounter extends Pick<JobsSource, 'id' | keyof CounterChoices> {
  progress: JobsProgress;
}

const isSheet = (type: string): boolean => /^text\/(csv|tab-separated-values)\b|spreadsheetml|ms-excel/i.test(type);

/** The types of documents that contain a counter: JSON, or a published sheet. */
const takes: AcceptedTypes = { fits: (type) => isSheet(type) || canBeJson(type), called: 'JSON or a sheet' };

/** The JSON of a document. A sheet is converted to our own JSON, so that formats need not know about sheets. */
const documentOf = async ({ bytes, type }: FoundDocument): Promise<unknown> => {
  if (!isSheet(type) && !isZip(bytes)) return parseJson(bytes);
  const { aboutSheet, readSpreadsheet } = await import('../spreadsheets/spreadsheet.js');
  try {
    return await readSpreadsheet(bytes);
  } catch (error) {
    throw error instanceof FormatError ? new FetchError(aboutSheet(error.message).replace(/^The sheet /, '')) : error;
  }
};

const required = new Set(['value']);

const adopt = (source: MirrorSource, given: JobsProgress, report: (message: string) => void): JobsProgress => {
  const progress = withoutKey(source, given, report, required);
  const fault = progress ? firstFault(jobsProgress, progress) : new FormatError('value', 'holds a key.');
  if (fault) throw fault;
  return progress as JobsProgress;
};

/**
 * The source of one counter.
 * @param position its place in the setting, from 1
 */
export const counterSource = (
  { id, address, format, select, stated = null }: JobsSource,
  position: number,
): MirroredKind<MirroredCounter, KnownFigure> => {
  const source: MirrorSource = { ...makeSource(address, position), fileName: `${id}.json` };
  return {
    source,
    adoptCopy: (kept) => {
      const copy = kept as Partial<MirroredCounter>;
      const asked = JSON.stringify([copy.id, copy.format, copy.select, copy.stated ?? null]);
      if (asked !== JSON.stringify([id, format, select, stated]) || !copy.progress) return undefined;
      return { id, format, select, stated, progress: adopt(source, copy.progress, () => undefined) };
    },
    read: async ({ content: before, known }, fetcher, report, stop) => {
      const { url, authorization } = source;
      const answer = await fetcher.fetch({ url, authorization, takes, ...known }, stop);
      if (answer.isUnchanged) {
        if (before) return undefined;
        throw new FetchError('answers 304 to a request without conditions');
      }
      const { url: base, etag, lastModified } = answer;
      const read = await readProgress(await documentOf(answer), {
        base,
        report,
        format,
        select,
        stated: stated ?? undefined,
      });
      if (!read) throw new FetchError('has no figure');
      const progress = adopt(withKeysOf(source, base), read, report);
      const untold = untoldGoal(progress);
      if (untold !== undefined) report(untold);
      const isSame = JSON.stringify(progress) === JSON.stringify(before?.progress);
      return {
        // An unchanged counter stays the same object, so its cached answers stay valid.
        content: isSame && before ? before : { id, format, select, stated, progress },
        known: { etag, lastModified },
      };
    },
  };
};

/** The counters that have been read, by id. */
export const countersOf = (mirrored: readonly Mirrored<MirroredCounter>[]): Map<string, JobsProgress> =>
  new Map(mirrored.flatMap(({ content }) => (content ? [[content.id, content.progress]] : [])));
