import type { JobsProgress } from '../../../model/jobs-progress.js';
import type { ParseContext } from '../../context.js';
import type { ReadProgress } from '../../contract.js';
import { isObject } from '../../toolkit/json.js';
import { need, Place as AnyPlace } from '../../toolkit/place.js';
import type { Reader } from '../../toolkit/reader.js';
import { isDate, text } from '../../toolkit/readers.js';
import type { CubeCell, Cube } from '../cell.js';
import { cubeOf, readCube, type Row } from '../cube.js';
import { isMissingSign, isProjection, marksIn, meaningOfSign } from '../marks.js';
import { dayIn } from '../reference-day.js';
import { scaleBeside, scaleOf } from '../units.js';

type Place = AnyPlace<ParseContext>;

interface Column {
  code: string;
  type: 'd' | 't' | 'c';
  label: string | undefined;
  unit: string | undefined;
  comment: string | undefined;
}

const measures = 'ContentsCode';

/** The common value of all, if they share one. */
const only = <Value>(all: Set<Value> = new Set()): Value | undefined => (all.size === 1 ? [...all][0] : undefined);

const clean = (at: Place | undefined): string | undefined => at?.take(text).value;

const columnsOf = (at: Place): Column[] => {
  if (!Array.isArray(at.value)) throw at.fault('must be a list, as in an answer of PxWeb version 1.');
  const codes = new Set<string>();
  return at.items.map((column) => {
    const code = column.at('code').value;
    if (typeof code !== 'string' || codes.has(code)) throw column.at('code').fault('must be a text of its own.');
    codes.add(code);
    const { value: type = 'd' } = column.at('type');
    if (type !== 'd' && type !== 't' && type !== 'c') throw column.at('type').fault('must be "d", "t" or "c".');
    const [label, unit, comment] = ['text', 'unit', 'comment'].map((name) => clean(column.at(name)));
    return { code, type, label, unit, comment };
  });
};

/**
 * The specification writes figures as text with a point, and missing ones as dots. A single "-" may mean zero or
 * nothing.
 */
const cell: Reader<CubeCell & { decimals?: number }> = {
  expected: 'a figure as PxWeb writes it, such as "1234.5", or ".." for one that is missing',
  read: (given) => {
    if (typeof given !== 'string') return undefined;
    // A dash may mean zero or nothing, so it is shown as it is.
    if (isMissingSign(given)) return { value: null, ...(given === '-' && { remark: given }) };
    const [number, decimals] = /^-?\d+(?:\.(\d+))?$/.exec(given) ?? [];
    return number && Number.isFinite(Number(number))
      ? { value: Number(number), decimals: decimals?.length ?? 0 }
      : undefined;
  },
};

const textsOf = (at: Place, length: number): string[] => {
  const { value } = at;
  if (!Array.isArray(value) || value.length !== length || !value.every((word) => typeof word === 'string'))
    throw at.fault(`must be a list of ${String(length)} texts, one for each of its columns.`);
  return value;
};

/**
 * The rows.
 * @param source the name of the office, which decides what its signs mean
 * @param decimals collects the number of decimals of each measure
 */
function* rowsOf(
  data: Place,
  keys: number,
  contents: readonly Column[],
  source: string | undefined,
  decimals: Map<string, Set<number>>,
): Generator<Row> {
  for (const row of data.items) {
    if (!isObject(row.value)) throw row.fault('must be an object.');
    const key = textsOf(row.at('key'), keys);
    const values = row.at('values');
    textsOf(values, contents.length);
    for (const [nth, { code }] of contents.entries()) {
      const { decimals: written, ...figure } = need(values.at(nth), cell);
      if (written !== undefined) decimals.set(code, (decimals.get(code) ?? new Set()).add(written));
      const sign = meaningOfSign(values.at(nth).word, source);
      yield { codes: [...key, code], ...figure, ...(sign !== undefined && marksIn([sign])) };
    }
  }
}

/** Notes on a category, or on the whole table. */
const commentsOf = (at: Place): { variable: string; value: string; said: string }[] =>
  at.items.flatMap((one) => {
    const said = clean(one.at('comment'));
    return said ? [{ variable: one.at('variable').word, value: one.at('value').word, said }] : [];
  });

/**
 * Reads tables of PxWeb version 1 from files that a page has stored, because this API answers no GET.
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
  const [described] = at.at('metadata').items;
  const source = clean(described?.at('source'));
  const decimals = new Map<string, Set<number>>();
  const table = cubeOf(
    [
      ...keys.map(({ code, type, label }) => ({ id: code, label, role: type === 't' ? ('time' as const) : undefined })),
      { id: measures, role: 'metric' },
    ],
    rowsOf(data, keys.length, contents, source, decimals),
  );
  const title = clean(described?.at('label'));
  const comments = commentsOf(at.at('comments'));
  const about = (id: string, code: string): string[] =>
    comments.flatMap(({ variable, value, said }) => (variable === id && value === code ? [said] : []));
  const updated = clean(described?.at('updated'))?.slice(0, 10);
  const dimensions = table.dimensions.map((dimension) => ({
    ...dimension,
    categories: dimension.categories.map(({ code }) => ({
      code,
      label: dimension.id === measures ? contents.find((column) => column.code === code)?.label : undefined,
    })),
  }));
  const cube: Cube = {
    ...table,
    title,
    dimensions,
    notesAt: (dimension, position) => {
      const { id = '', categories = [] } = dimensions[dimension] ?? {};
      return about(id, categories[position]?.code ?? '');
    },
    measure: (positions) => {
      const { code = '', label } = dimensions.at(-1)?.categories[positions.at(-1) ?? 0] ?? {};
      const days = [label, title].filter((said) => said !== undefined);
      const unit = contents.find((column) => column.code === code)?.unit;
      return {
        ...(unit === undefined ? scaleBeside(label ?? '', true) : scaleOf(unit, {})),
        isForecast: days.some(isProjection),
        decimals: only(decimals.get(code)),
        dayIn: (period) => days.map((said) => dayIn(said, period)).find(Boolean),
        updated: updated && isDate(updated) ? updated : undefined,
      };
    },
  };
  const { progress, chosen } = readCube(cube, context);
  const notes = [
    ...comments.flatMap(({ variable, value, said }) => (variable && value ? [] : [said])),
    ...chosen.flatMap(({ code }, index) => about(dimensions[index]?.id ?? '', code)),
    contents.find(({ code }) => code === chosen.at(-1)?.code)?.comment,
  ].filter((note) => note !== undefined);
  return {
    ...progress,
    ...(source && { source: { name: source } }),
    ...(notes.length > 0 && { notes: [...new Set(notes)] }),
  };
};
