import type { JobsProgress } from '../../../model/jobs-progress.js';
import type { ParseContext } from '../../context.js';
import type { ReadProgress } from '../../contract.js';
import { isObject } from '../../toolkit/json.js';
import { need, Place as AnyPlace } from '../../toolkit/place.js';
import type { Reader } from '../../toolkit/reader.js';
import { text } from '../../toolkit/readers.js';
import { cubeOf, readCube, type Cell, type Row } from '../cube.js';

type Place = AnyPlace<ParseContext>;

interface Column {
  code: string;
  type: 'd' | 't' | 'c';
}

const columnsOf = (at: Place): Column[] => {
  if (!Array.isArray(at.value)) throw at.fault('must be a list, as in an answer of PxWeb version 1.');
  const codes = new Set<string>();
  return at.items.map((column) => {
    const code = column.at('code').value;
    if (typeof code !== 'string' || codes.has(code)) throw column.at('code').fault('must be a text of its own.');
    codes.add(code);
    const { value: type = 'd' } = column.at('type');
    if (type !== 'd' && type !== 't' && type !== 'c') throw column.at('type').fault('must be "d", "t" or "c".');
    return { code, type };
  });
};

/** The specification writes figures as text with a point, and what is missing as dots; a lone "-" may mean either zero or nothing. */
const cell: Reader<Cell> = {
  expected: 'a figure as PxWeb writes it, such as "1234.5", or ".." for one that is missing',
  read: (given) => {
    if (typeof given !== 'string') return undefined;
    if (/^(\.{1,6}|:|-)?$/.test(given)) return { value: null };
    return /^-?\d+(\.\d+)?$/.test(given) && Number.isFinite(Number(given)) ? { value: Number(given) } : undefined;
  },
};

const textsOf = (at: Place, length: number): string[] => {
  const { value } = at;
  if (!Array.isArray(value) || value.length !== length || !value.every((word) => typeof word === 'string'))
    throw at.fault(`must be a list of ${String(length)} texts, one for each of its columns.`);
  return value;
};

function* rowsOf(data: Place, keys: number, contents: readonly Column[]): Generator<Row> {
  for (const row of data.items) {
    if (!isObject(row.value)) throw row.fault('must be an object.');
    const key = textsOf(row.at('key'), keys);
    const values = row.at('values');
    textsOf(values, contents.length);
    for (const [nth, { code }] of contents.entries()) yield { codes: [...key, code], ...need(values.at(nth), cell) };
  }
}

/**
 * Tables of PxWeb version 1, which a page has stored: it answers no GET.
 * @see https://www.scb.se/en/services/open-data-api/api-for-the-statistical-database/
 */
export const read: ReadProgress = (json, context): JobsProgress => {
  const at: Place = new AnyPlace(json, '', context);
  const data = at.at('data');
  if (!Array.isArray(data.value)) throw data.fault('must be a list.');
  const columns = columnsOf(at.at('columns'));
  const keys = columns.filter(({ type }) => type !== 'c');
  const contents = columns.filter(({ type }) => type === 'c');
  if (!contents.length) throw at.at('columns').fault('must have one of the type "c", which holds the figures.');
  const cube = cubeOf(
    [
      ...keys.map(({ code, type }) => ({ id: code, role: type === 't' ? ('time' as const) : undefined })),
      { id: 'ContentsCode', role: 'metric' },
    ],
    rowsOf(data, keys.length, contents),
  );
  const [described] = at.at('metadata').items;
  const label = described?.at('label').take(text).value;
  const source = described?.at('source').take(text).value;
  return {
    ...readCube(cube, context).progress,
    ...(label && { label }),
    ...(source && { source: { name: source } }),
  };
};
