/**
 * Releases from anyone's JSON. Which format a document is in is seen from a few
 * of its fields; the code that reads it is loaded when it is met.
 */
import type { PressRelease, PressReleaseList } from '../../model/press-release.js';
import type { EncodedText } from '../../model/text.js';
import { isNothing, type ParseContext } from '../shape.js';
import { own, ownList } from './own.js';

/** What a format of releases needs to know beside the JSON. */
export interface ReleaseContext extends ParseContext {
  /** Text with entities, and perhaps tags, to plain text. */
  decode: (text: EncodedText) => string;
  /** Hears from where in the document each field was taken, for example `headline` from `title.rendered`. */
  trace?: (field: string, from: string) => void;
}

/** Reads a document of one format, one release as a list of one. @throws FormatError */
export type ReadReleases = (json: unknown, context: ReleaseContext) => PressReleaseList;

/** The name of a format, as the attribute `format` takes it. */
export type FormatName =
  | 'own'
  | 'json-feed'
  | 'news-article'
  | 'wordpress'
  | 'mynewsdesk'
  | 'ninjs'
  | 'ghost'
  | 'drupal'
  | 'prezly'
  | 'mfn'
  | 'cision'
  | 'strapi';

/** What was read, and by which format. */
export interface RecognizedReleases extends PressReleaseList {
  format: FormatName;
}

/** Reads any document of releases, in the format that the context names or else the one that it is seen to be in. @throws FormatError when it fits none */
export const readReleases = (json: unknown, context: ReleaseContext): Promise<RecognizedReleases> =>
  Promise.resolve({ format: 'own', ...ownList(json, context) });

/** Reads one release; of a list of several, the newest. Null when there is none yet. @throws FormatError */
export const readRelease = async (json: unknown, context: ReleaseContext): Promise<PressRelease | null> => {
  if (isNothing(json)) return null;
  const { format, items } = await readReleases(json, context);
  if (format === 'own') return own(json, context);
  const [newest, ...others] = items.sort((one, other) => Date.parse(other.published) - Date.parse(one.published));
  if (others.length) context.report(`is a list of ${String(items.length)} releases, of which the newest is shown.`);
  return newest ?? null;
};
