import type { FigureStatus, JobsProgress, Unit } from '../../model/jobs-progress.js';
import { FormatError } from '../format-error.js';
import { text } from '../readers.js';
import { isObject, type ParseContext } from '../shape.js';
import type { Category, Dimension } from './choice.js';
import { readCube, type Cell, type Cube } from './cube.js';
import type { ReadProgress } from './formats.js';
import { periodOf } from './periods.js';

type Json = Readonly<Record<string, unknown>>;

/** A field of the document itself: what `Object.prototype` has is no code of a statistics office. */
const own = (json: unknown, name: string): unknown =>
  isObject(json) && Object.hasOwn(json, name) ? json[name] : undefined;

const below = (json: unknown, ...names: string[]): unknown => names.reduce(own, json);

const words = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((word): word is string => typeof word === 'string');

/** The data set: the document itself, or what a bundle of version 1 holds. */
const dataSetOf = (json: unknown): Json => {
  if (!isObject(json)) throw new FormatError('', 'must be a data set of JSON-stat.');
  if (json.error !== undefined) throw new FormatError('error', 'is the answer instead of figures.');
  if (json.class !== undefined && json.class !== 'dataset')
    throw new FormatError('class', 'must be "dataset": point src at one data set.');
  if (json.dimension !== undefined) return json;
  const inside = Object.entries(json).filter(([, value]) => own(value, 'dimension') !== undefined);
  const [only, ...others] = inside;
  if (!only || others.length)
    throw new FormatError(
      '',
      only
        ? `is a bundle of several data sets (${inside.map(([name]) => name).join(', ')}): point src at one of them.`
        : 'must be a data set of JSON-stat, but has no "dimension".',
    );
  return only[1] as Json;
};

/** The codes by their position; `Object.keys` would put `1480` before `0114`. */
const codesOf = (category: unknown, at: string, size: number): string[] => {
  const index = own(category, 'index');
  const label = own(category, 'label');
  const codes: string[] = [];
  // Only where there is one category, its position goes without saying.
  const entries: [string, unknown][] = Array.isArray(index)
    ? index.map((code: unknown, position) => [typeof code === 'string' ? code : '', position])
    : isObject(index)
      ? Object.entries(index)
      : index === undefined && isObject(label) && size === 1
        ? Object.keys(label).map((code, position) => [code, position])
        : [];
  for (const [code, position] of entries) {
    const taken = Number.isSafeInteger(position) && (position as number) >= 0 && (position as number) < size;
    if (!code || !taken || codes[position as number] !== undefined)
      throw new FormatError(`${at}.index`, 'must give each code a position of its own.');
    codes[position as number] = code;
  }
  if (entries.length !== size || new Set(codes).size !== size)
    throw new FormatError(`${at}.index`, `must hold ${String(size)} codes, each once, as "size" says.`);
  return codes;
};

// Of the years none is a Swedish municipality, but 1980 and 2021 look like one.
const isRegion = (id: string, codes: readonly string[]): boolean =>
  codes.every((code) => /^(0[013-9]|1[0-9]|2[0-5])(\d\d)?$/.test(code)) &&
  (/^region/i.test(id) || codes.some((code) => /^(?!19|20)\d{4}$/.test(code)));

const isTime = (id: string, codes: readonly string[]): boolean =>
  /^(tid|time|time_period)$/i.test(id) && codes.every(periodOf);

const dimensionOf = (dataSet: Json, id: string, size: number): Dimension => {
  const at = `dimension.${id}`;
  const described = below(dataSet, 'dimension', id);
  const category = own(described, 'category');
  if (!isObject(category)) throw new FormatError(`${at}.category`, 'must be an object.');
  const codes = codesOf(category, `${at}.category`, size);
  const roles = own(dataSet, 'role') ?? below(dataSet, 'dimension', 'role');
  const role =
    (['time', 'geo', 'metric'] as const).find((name) => words(own(roles, name)).includes(id)) ??
    (isTime(id, codes) ? 'time' : isRegion(id, codes) ? 'geo' : undefined);
  const total = below(described, 'extension', 'eliminationValueCode');
  return {
    id,
    role,
    // No measure is the total of others.
    total: typeof total === 'string' && role !== 'metric' ? total : undefined,
    categories: codes.map((code): Category => {
      const label = below(category, 'label', code);
      return { code, label: typeof label === 'string' ? label : undefined };
    }),
  };
};

const dimensionsOf = (dataSet: Json): Dimension[] => {
  const ids = own(dataSet, 'id') ?? below(dataSet, 'dimension', 'id');
  const sizes = own(dataSet, 'size') ?? below(dataSet, 'dimension', 'size');
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string') || new Set(ids).size !== ids.length)
    throw new FormatError('id', 'must be a list of names, each once.');
  if (
    !Array.isArray(sizes) ||
    sizes.length !== ids.length ||
    !sizes.every((size) => Number.isSafeInteger(size) && size > 0)
  )
    throw new FormatError('size', 'must be a list of as many whole numbers above zero as "id" has names.');
  return ids.map((id, index) => dimensionOf(dataSet, id, sizes[index] as number));
};

const lettered: Readonly<Record<string, FigureStatus>> = { c: 'confidential', p: 'provisional', r: 'revised' };

/** What a flag says. There is no standard for flags: its label is asked first, then the letters that Eurostat uses. */
const statusOf = (flag: string, label: unknown): FigureStatus | undefined => {
  const meaning = typeof label === 'string' ? label : flag;
  if (/confidential|sekretess/i.test(meaning) || flag.endsWith('|C')) return 'confidential';
  if (/provisional|preliminary|preliminär/i.test(meaning)) return 'provisional';
  if (/revised|reviderad/i.test(meaning)) return 'revised';
  const letters = typeof label === 'string' ? '' : (/^([a-z]{1,3})(\||$)/.exec(flag)?.[1] ?? '');
  const letter = ['c', 'p', 'r'].find((one) => letters.includes(one));
  return letter ? lettered[letter] : undefined;
};

/** The flag of the figure at this place; one flag alone is that of all figures. */
const flagAt = (status: unknown, place: number): unknown =>
  Array.isArray(status)
    ? status[status.length === 1 ? 0 : place]
    : isObject(status)
      ? own(status, String(place))
      : status;

const cellsOf = (dataSet: Json, count: number): ((place: number) => Cell) => {
  const { value: values, status } = dataSet;
  if (!Array.isArray(values) && !isObject(values)) throw new FormatError('value', 'must be a list or an object.');
  if (Array.isArray(values) && values.length !== count)
    throw new FormatError(
      'value',
      values.length
        ? `holds ${String(values.length)} figures, but "size" speaks of ${String(count)}.`
        : 'is empty, as in a description of a table: point src at its figures.',
    );
  const labels = below(dataSet, 'extension', 'status', 'label');
  return (place) => {
    const value = Array.isArray(values) ? (values[place] as unknown) : own(values, String(place));
    if (value != null && !Number.isFinite(value))
      throw new FormatError(`value[${String(place)}]`, 'must be a number without quotes, or null.');
    const flag = flagAt(status, place);
    const known = typeof flag === 'string' ? statusOf(flag, own(labels, flag)) : undefined;
    if (known === 'confidential') return { value: null, status: known };
    return { value: (value as number | null | undefined) ?? null, ...(known && { status: known }) };
  };
};

const cubeOf = (dataSet: Json): Cube => {
  const dimensions = dimensionsOf(dataSet);
  const count = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (!Number.isSafeInteger(count)) throw new FormatError('size', 'speaks of more figures than can be counted.');
  const cell = cellsOf(dataSet, count);
  // PxWeb's word for what a measure is: the others are Average and Other.
  const measures = ({ id, categories }: Dimension, position = 0): boolean =>
    ['Stock', 'Flow'].includes(
      String(below(dataSet, 'dimension', id, 'extension', 'measuringType', categories[position]?.code ?? '')),
    );
  return {
    dimensions,
    // The last dimension varies fastest.
    cell: (positions) =>
      cell(dimensions.reduce((place, { categories }, index) => place * categories.length + (positions[index] ?? 0), 0)),
    adds: (positions) => dimensions.some((dimension, index) => measures(dimension, positions[index])),
  };
};

const unitOf = (dataSet: Json, { dimensions }: Cube, chosen: readonly Category[], clean: Clean): Unit | undefined => {
  for (const [index, { id }] of dimensions.entries()) {
    const unit = below(dataSet, 'dimension', id, 'category', 'unit', chosen[index]?.code ?? '');
    // Eurostat has the unit as a dimension.
    const name =
      clean(own(unit, 'label')) ??
      clean(own(unit, 'base')) ??
      (id === 'unit' ? clean(chosen[index]?.label) : undefined);
    // "742 number" says no more than "742".
    if (name && !/^(antal|number|count)$/i.test(name)) return { one: name, other: name };
  }
  return undefined;
};

/** The notes of the whole, and those of what was chosen. */
const notesOf = (dataSet: Json, { dimensions }: Cube, chosen: readonly Category[], clean: Clean): string[] => {
  const found = dimensions.flatMap(({ id }, index) => {
    const described = below(dataSet, 'dimension', id);
    const code = chosen[index]?.code ?? '';
    return [
      own(described, 'note'),
      below(described, 'category', 'note', code),
      below(described, 'extension', 'refperiod', code),
    ];
  });
  const notes = [own(dataSet, 'note'), ...found].flatMap(words).map(clean);
  return [...new Set(notes.filter((note) => note !== undefined))];
};

type Clean = (value: unknown) => string | undefined;

const cleaner =
  (context: ParseContext): Clean =>
  (value) =>
    text.read(value, context, '');

/**
 * JSON-stat 2.0 and 1, as SCB's PxWeb version 2 and Eurostat answer.
 * @see https://json-stat.org/full/
 */
export const jsonStat: ReadProgress = (json, context): JobsProgress => {
  const dataSet = dataSetOf(json);
  const cube = cubeOf(dataSet);
  const { progress, chosen } = readCube(cube, context);
  const clean = cleaner(context);
  const label = clean(dataSet.label);
  const source = clean(dataSet.source);
  const license = clean(below(dataSet, 'extension', 'license'));
  const unit = unitOf(dataSet, cube, chosen, clean);
  const notes = notesOf(dataSet, cube, chosen, clean);
  return {
    ...progress,
    ...(label && { label }),
    ...(unit && { unit }),
    ...(source && { source: { name: source, ...(license && { license }) } }),
    ...(notes.length > 0 && { notes }),
  };
};
