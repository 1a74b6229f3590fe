/** The formats of other publishers' figures, and how a document of each is recognized by a few fields. */
import { loadCode } from '../../code/load-code.js';
import type { ParseContext } from '../context.js';
import type { ReadProgress } from '../contract.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { isObject } from '../toolkit/json.js';
import { readUnknown } from '../toolkit/unknown.js';
import { jsonStat } from './json-stat/format.js';
import { kolada } from './kolada/format.js';
import { pxWeb } from './pxweb/format.js';

/** Every format except our own, the most certainly recognized first. */
const foreign = [jsonStat, pxWeb, kolada] as const;

/** A format of other publishers' figures. */
type ForeignFormat = (typeof foreign)[number];

/** The name of a format, as in the attribute `format`. */
export type ProgressFormatName = 'own' | ForeignFormat['name'];

/** The format that the page names, or else the recognized one. */
const foreignOf = (json: unknown, { format }: ParseContext): ForeignFormat | undefined =>
  foreign.find(({ name, fits }) => (format ? name === format : isObject(json) && fits(json)));

/** Reads a document of another publisher; `readOwn` reads it as our own. */
export type ReadForeignProgress = (
  json: unknown,
  context: ParseContext,
  readOwn: () => JobsProgress | null,
) => JobsProgress | null | Promise<JobsProgress | null>;

/**
 * Reads a document that is not recognized as our own.
 * @param readOwn reads it as our own, where no other format is recognized
 * @throws FormatError that lists the formats, where it is in none of them
 */
export const read: ReadForeignProgress = async (json, context, readOwn) => {
  const found = foreignOf(json, context);
  if (!found) return readUnknown(foreign, context, readOwn);
  const code = await loadCode<{ read: ReadProgress }>(found.load);
  return code.read(json, context);
};
