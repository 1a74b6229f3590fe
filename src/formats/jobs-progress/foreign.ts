/** Figures from other people's JSON. Which format a document is in is seen from a few of its fields. */
import type { JobsProgress } from '../../model/jobs-progress.js';
import type { ParseContext } from '../context.js';
import { Place } from '../toolkit/place.js';
import { readUnknown, recognize } from '../toolkit/recognize.js';
import { jsonStat } from './json-stat/format.js';
import { kolada } from './kolada/format.js';
import { pxWeb } from './pxweb/format.js';

/** Every format but our own, the one with the surest signs first. */
const formats = [jsonStat, pxWeb, kolada] as const;

/** The name of a format, as the attribute `format` takes it. */
export type ProgressFormatName = 'own' | (typeof formats)[number]['name'];

/**
 * Reads a document in the format that the context names, or else the one that it has the signs of.
 * @param readOwn reads it as our own, which is tried where it has the signs of none
 * @throws FormatError
 */
export const readForeign = async (
  json: unknown,
  context: ParseContext,
  readOwn: () => JobsProgress | null,
): Promise<JobsProgress | null> => {
  const document = new Place(json, '', context);
  const found = recognize(formats, context, ({ fits }) => fits(document));
  return found ? (await found.load())(json, context) : readUnknown(formats, readOwn);
};
