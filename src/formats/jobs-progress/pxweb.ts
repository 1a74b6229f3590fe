import type { JobsProgress } from '../../model/jobs-progress.js';
import { FormatError } from '../format-error.js';
import { text } from '../readers.js';
import { isObject } from '../shape.js';
import { cubeOf, readCube, type Cell, type Row } from './cube.js';
import type { ReadProgress } from './formats.js';

interface Column {
  code: string;
  type: 'd' | 't' | 'c';
}

const columnsOf = (given: unknown): Column[] => {
  if (!Array.isArray(given)) throw new FormatError('columns', 'must be a list, as in an answer of PxWeb version 1.');
  const codes = new Set<string>();
  return given.map((column: unknown, index) => {
    const at = `columns[${String(index)}]`;
    if (!isObject(column) || typeof column.code !== 'string' || codes.has(column.code))
      throw new FormatError(`${at}.code`, 'must be a text of its own.');
    codes.add(column.code);
    const { code, type = 'd' } = column;
    if (type !== 'd' && type !== 't' && type !== 'c') throw new FormatError(`${at}.type`, 'must be "d", "t" or "c".');
    return { code, type };
  });
};

/** The specification writes figures as text with a point, and what is missing as dots; a lone "-" may mean either zero or nothing. */
const cellOf = (given: unknown, at: string): Cell => {
  if (typeof given === 'string') {
    if (/^(\.{1,6}|:|-)?$/.test(given)) return { value: null };
    if (/^-?\d+(\.\d+)?$/.test(given) && Number.isFinite(Number(given))) return { value: Number(given) };
  }
  throw new FormatError(at, 'must be a figure as PxWeb writes it, such as "1234.5", or ".." for one that is missing.');
};

const texts = (given: unknown, length: number, at: string): string[] => {
  if (!Array.isArray(given) || given.length !== length || !given.every((word) => typeof word === 'string'))
    throw new FormatError(at, `must be a list of ${String(length)} texts, one for each of its columns.`);
  return given;
};

function* rowsOf(data: unknown[], keys: number, contents: readonly Column[]): Generator<Row> {
  for (const [index, row] of data.entries()) {
    const at = `data[${String(index)}]`;
    if (!isObject(row)) throw new FormatError(at, 'must be an object.');
    const key = texts(row.key, keys, `${at}.key`);
    for (const [nth, value] of texts(row.values, contents.length, `${at}.values`).entries())
      yield { codes: [...key, contents[nth]?.code ?? ''], ...cellOf(value, `${at}.values[${String(nth)}]`) };
  }
}

/**
 * Tables of PxWeb version 1, which a page has stored: it answers no GET.
 * @see https://www.scb.se/en/services/open-data-api/api-for-the-statistical-database/
 */
export const pxWeb: ReadProgress = (json, context): JobsProgress => {
  if (!isObject(json) || !Array.isArray(json.data)) throw new FormatError('data', 'must be a list.');
  const columns = columnsOf(json.columns);
  const keys = columns.filter(({ type }) => type !== 'c');
  const contents = columns.filter(({ type }) => type === 'c');
  if (!contents.length) throw new FormatError('columns', 'must have one of the type "c", which holds the figures.');
  const cube = cubeOf(
    [
      ...keys.map(({ code, type }) => ({ id: code, role: type === 't' ? ('time' as const) : undefined })),
      { id: 'ContentsCode', role: 'metric' },
    ],
    rowsOf(json.data, keys.length, contents),
  );
  const described: unknown = Array.isArray(json.metadata) ? json.metadata[0] : undefined;
  const clean = (name: string): string | undefined =>
    isObject(described) ? text.read(described[name], context, name) : undefined;
  const label = clean('label');
  const source = clean('source');
  return {
    ...readCube(cube, context).progress,
    ...(label && { label }),
    ...(source && { source: { name: source } }),
  };
};
