/** The formats of other people's figures, and how one of them is seen from a few fields of a document. */
import { loadCode } from '../../code/load-code.js';
import type { ParseContext } from '../context.js';
import type { ReadProgress } from '../contract.js';
import { isObject } from '../toolkit/json.js';
import { jsonStat } from './json-stat/format.js';
import { kolada } from './kolada/format.js';
import { isOwn } from './own.js';
import { pxWeb } from './pxweb/format.js';

/** Every format but our own, the one with the surest signs first. */
export const foreign = [jsonStat, pxWeb, kolada] as const;

/** A format of other people's figures. */
export type ForeignFormat = (typeof foreign)[number];

/** The name of a format, as the attribute `format` takes it. */
export type ProgressFormatName = 'own' | ForeignFormat['name'];

/** The format that the page names, or else the one that a document has the signs of; undefined for our own and unknown ones. */
export const foreignOf = (json: unknown, { format }: ParseContext): ForeignFormat | undefined =>
  foreign.find(({ name, fits }) => (format ? name === format : isObject(json) && !isOwn(json) && fits(json)));

/** Loads what reads a format. */
export const loadForeign = async ({ load }: ForeignFormat): Promise<ReadProgress> => {
  // What all of them import starts beside it, not a trip later; it is missed there if it does not come.
  for (const beside of [import('../toolkit/place.js'), import('./cube.js')]) beside.catch(() => undefined);
  return (await loadCode(load)).read;
};
