/** The formats of other people's figures, and how one of them is seen from a few fields of a document. */
import { loadCode } from '../../code/load-code.js';
import type { ParseContext } from '../context.js';
import type { ReadProgress } from '../contract.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { isObject } from '../toolkit/json.js';
import { readUnknown } from '../toolkit/unknown.js';
import { jsonStat } from './json-stat/format.js';
import { kolada } from './kolada/format.js';
import { pxWeb } from './pxweb/format.js';

/** Every format but our own, the one with the surest signs first. */
const foreign = [jsonStat, pxWeb, kolada] as const;

/** A format of other people's figures. */
type ForeignFormat = (typeof foreign)[number];

/** The name of a format, as the attribute `format` takes it. */
export type ProgressFormatName = 'own' | ForeignFormat['name'];

/** The format that the page names, or else the one that a document has the signs of. */
const foreignOf = (json: unknown, { format }: ParseContext): ForeignFormat | undefined =>
  foreign.find(({ name, fits }) => (format ? name === format : isObject(json) && fits(json)));

/** Reads a document of others; `readOwn` reads it as our own. */
export type ReadForeign = (
  json: unknown,
  context: ParseContext,
  readOwn: () => JobsProgress | null,
) => JobsProgress | null | Promise<JobsProgress | null>;

/**
 * Reads a document that is not seen to be our own.
 * @param readOwn reads it as our own all the same, where it has the signs of no other format
 * @throws FormatError that says which formats there are, where it is in none of them
 */
export const read: ReadForeign = async (json, context, readOwn) => {
  const found = foreignOf(json, context);
  if (!found) return readUnknown(foreign, context, readOwn);
  const code = await loadCode<{ read: ReadProgress }>(found.load);
  return code.read(json, context);
};
