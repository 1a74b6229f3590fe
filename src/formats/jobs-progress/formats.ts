/**
 * Figures from anyone's JSON. Which format a document is in is seen from a few
 * of its fields; the code that reads it is loaded when it is met.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';
import { FormatError } from '../format-error.js';
import { isNothing, isObject, type ParseContext } from '../shape.js';
import { own } from './own.js';

/** Reads a document of one format; null when there is no figure yet. @throws FormatError */
export type ReadProgress = (json: unknown, context: ParseContext) => JobsProgress | null;

/** The name of a format, as the attribute `format` takes it. */
export type ProgressFormat = 'own' | 'json-stat' | 'pxweb' | 'kolada';

type Json = Readonly<Record<string, unknown>>;

/** How each format is seen from the document, and its code. */
const foreign: readonly [name: ProgressFormat, fits: (json: Json) => unknown, load: () => Promise<ReadProgress>][] = [
  [
    'json-stat',
    // A bundle of version 1 names its data sets as it likes.
    (json) =>
      json.class || json.dimension || Object.values(json).some((inside) => isObject(inside) && inside.dimension),
    () => import('./json-stat.js').then((chunk) => chunk.jsonStat),
  ],
  [
    'pxweb',
    (json) => Array.isArray(json.columns) && json.data,
    () => import('./pxweb.js').then((chunk) => chunk.pxWeb),
  ],
  ['kolada', (json) => Array.isArray(json.values), () => import('./kolada.js').then((chunk) => chunk.kolada)],
];

/** Reads a figure, in the format that the context names or else the one that it is seen to be in. @throws FormatError when it fits none */
export const readProgress = async (json: unknown, context: ParseContext): Promise<JobsProgress | null> => {
  if (isNothing(json)) return null;
  const { format } = context;
  // A figure of its own is ours, whatever stands beside it.
  const ours = !isObject(json) || json.value === null || ('value' in json && typeof json.value !== 'object');
  const found = foreign.find(([name, fits]) => (format ? name === format : !ours && fits(json)));
  if (found) {
    // What all of them use comes at the same time, not a trip later.
    const [read] = await Promise.all([found[2](), import('./cube.js')]);
    return read(json, context);
  }
  const tried = ` none of: own, ${foreign.map(([name]) => name).join(', ')}.`;
  if (format && format !== 'own') throw new FormatError('', `is said to be "${format}", which is${tried}`);
  try {
    return own(json, context);
  } catch (error) {
    if (error instanceof FormatError && !format) error.message += ` It has the signs of${tried}`;
    throw error;
  }
};
