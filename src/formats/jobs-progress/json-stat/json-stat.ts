import type { FigureStatus, JobsProgress, Unit } from '../../../model/jobs-progress.js';
import type { ParseContext } from '../../context.js';
import type { ReadProgress } from '../../contract.js';
import { isObject } from '../../toolkit/json.js';
import { Place as AnyPlace } from '../../toolkit/place.js';
import { text } from '../../toolkit/readers.js';
import type { Category, Dimension } from '../choice.js';
import { readCube, type Cell, type Cube } from '../cube.js';
import { periodOf } from '../periods.js';

type Place = AnyPlace<ParseContext>;

const words = (at: Place): string[] => at.items.map(({ value }) => value).filter((word) => typeof word === 'string');

/** The data set: the document itself, or what a bundle of version 1 holds. */
const dataSetOf = (document: Place): Place => {
  if (!isObject(document.value)) throw document.fault('must be a data set of JSON-stat.');
  if (document.at('error').value !== undefined) throw document.at('error').fault('is the answer instead of figures.');
  const kind = document.at('class');
  if (kind.value !== undefined && kind.value !== 'dataset')
    throw kind.fault('must be "dataset": point src at one data set.');
  if (document.at('dimension').value !== undefined) return document;
  const inside = document.entries.filter((place) => place.at('dimension').value !== undefined);
  const [only, ...others] = inside;
  if (!only || others.length)
    throw document.fault(
      only
        ? `is a bundle of several data sets (${inside.map(({ path }) => path).join(', ')}): point src at one of them.`
        : 'must be a data set of JSON-stat, but has no "dimension".',
    );
  return only;
};

/** The codes by their position; `Object.keys` would put `1480` before `0114`. */
const codesOf = (category: Place, size: number): string[] => {
  const at = category.at('index');
  const { value: index } = at;
  const { value: label } = category.at('label');
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
      throw at.fault('must give each code a position of its own.');
    codes[position as number] = code;
  }
  if (entries.length !== size || new Set(codes).size !== size)
    throw at.fault(`must hold ${String(size)} codes, each once, as "size" says.`);
  return codes;
};

// Of the years none is a Swedish municipality, but 1980 and 2021 look like one.
const isRegion = (id: string, codes: readonly string[]): boolean =>
  codes.every((code) => /^(0[013-9]|1[0-9]|2[0-5])(\d\d)?$/.test(code)) &&
  (/^region/i.test(id) || codes.some((code) => /^(?!19|20)\d{4}$/.test(code)));

const isTime = (id: string, codes: readonly string[]): boolean =>
  /^(tid|time|time_period)$/i.test(id) && codes.every(periodOf);

/** A field that version 1 has among the dimensions. */
const eitherOf = (dataSet: Place, field: string): Place =>
  dataSet.at(field).value === undefined ? dataSet.at('dimension', field) : dataSet.at(field);

const dimensionOf = (dataSet: Place, id: string, size: number): Dimension => {
  const described = dataSet.at('dimension', id);
  const category = described.at('category');
  if (!isObject(category.value)) throw category.fault('must be an object.');
  const codes = codesOf(category, size);
  const roles = eitherOf(dataSet, 'role');
  const role =
    (['time', 'geo', 'metric'] as const).find((name) => words(roles.at(name)).includes(id)) ??
    (isTime(id, codes) ? 'time' : isRegion(id, codes) ? 'geo' : undefined);
  const { value: total } = described.at('extension', 'eliminationValueCode');
  return {
    id,
    role,
    // No measure is the total of others.
    total: typeof total === 'string' && role !== 'metric' ? total : undefined,
    categories: codes.map((code): Category => {
      const { value: label } = category.at('label', code);
      return { code, label: typeof label === 'string' ? label : undefined };
    }),
  };
};

const dimensionsOf = (dataSet: Place): Dimension[] => {
  const { value: ids } = eitherOf(dataSet, 'id');
  const { value: sizes } = eitherOf(dataSet, 'size');
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string') || new Set(ids).size !== ids.length)
    throw dataSet.at('id').fault('must be a list of names, each once.');
  if (
    !Array.isArray(sizes) ||
    sizes.length !== ids.length ||
    !sizes.every((size) => Number.isSafeInteger(size) && size > 0)
  )
    throw dataSet.at('size').fault('must be a list of as many whole numbers above zero as "id" has names.');
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
const flagAt = (status: Place, place: number): unknown => {
  const { value } = status;
  if (Array.isArray(value)) return value[value.length === 1 ? 0 : place];
  return isObject(value) ? status.at(String(place)).value : value;
};

const cellsOf = (dataSet: Place, count: number): ((place: number) => Cell) => {
  const values = dataSet.at('value');
  const list = Array.isArray(values.value) ? values.value : undefined;
  if (!list && !isObject(values.value)) throw values.fault('must be a list or an object.');
  if (list && list.length !== count)
    throw values.fault(
      list.length
        ? `holds ${String(list.length)} figures, but "size" speaks of ${String(count)}.`
        : 'is empty, as in a description of a table: point src at its figures.',
    );
  const labels = dataSet.at('extension', 'status', 'label');
  return (place) => {
    const cell = values.at(place);
    if (cell.exists && !Number.isFinite(cell.value)) throw cell.fault('must be a number without quotes, or null.');
    const flag = flagAt(dataSet.at('status'), place);
    const known = typeof flag === 'string' ? statusOf(flag, labels.at(flag).value) : undefined;
    if (known === 'confidential') return { value: null, status: known };
    return { value: (cell.value as number | null | undefined) ?? null, ...(known && { status: known }) };
  };
};

const cubeOf = (dataSet: Place): Cube => {
  const dimensions = dimensionsOf(dataSet);
  const count = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (!Number.isSafeInteger(count)) throw dataSet.at('size').fault('speaks of more figures than can be counted.');
  const cell = cellsOf(dataSet, count);
  // PxWeb's word for what a measure is: the others are Average and Other.
  const measures = ({ id, categories }: Dimension, position = 0): boolean =>
    ['Stock', 'Flow'].includes(
      dataSet.at('dimension', id, 'extension', 'measuringType', categories[position]?.code ?? '').word,
    );
  return {
    dimensions,
    // The last dimension varies fastest.
    cell: (positions) =>
      cell(dimensions.reduce((place, { categories }, index) => place * categories.length + (positions[index] ?? 0), 0)),
    adds: (positions) => dimensions.some((dimension, index) => measures(dimension, positions[index])),
  };
};

/** Text that a reader may see. */
const clean = (at: Place): string | undefined => at.take(text).value;

const unitOf = (dataSet: Place, { dimensions }: Cube, chosen: readonly Category[]): Unit | undefined => {
  for (const [index, { id }] of dimensions.entries()) {
    const unit = dataSet.at('dimension', id, 'category', 'unit', chosen[index]?.code ?? '');
    // Eurostat has the unit as a dimension.
    const name =
      clean(unit.at('label')) ??
      clean(unit.at('base')) ??
      (id === 'unit' ? text.read(chosen[index]?.label, dataSet.context, '') : undefined);
    // "742 number" says no more than "742".
    if (name && !/^(antal|number|count)$/i.test(name)) return { one: name, other: name };
  }
  return undefined;
};

/** The notes of the whole, and those of what was chosen. */
const notesOf = (dataSet: Place, { dimensions }: Cube, chosen: readonly Category[]): string[] => {
  const found = dimensions.flatMap(({ id }, index) => {
    const described = dataSet.at('dimension', id);
    const code = chosen[index]?.code ?? '';
    return [described.at('note'), described.at('category', 'note', code), described.at('extension', 'refperiod', code)];
  });
  const notes = [dataSet.at('note'), ...found].flatMap(({ items }) => items).map(clean);
  return [...new Set(notes.filter((note) => note !== undefined))];
};

/**
 * JSON-stat 2.0 and 1, as SCB's PxWeb version 2 and Eurostat answer.
 * @see https://json-stat.org/full/
 */
export const read: ReadProgress = (json, context): JobsProgress => {
  const dataSet = dataSetOf(new AnyPlace(json, '', context));
  const cube = cubeOf(dataSet);
  const { progress, chosen } = readCube(cube, context);
  const label = clean(dataSet.at('label'));
  const source = clean(dataSet.at('source'));
  const license = clean(dataSet.at('extension', 'license'));
  const unit = unitOf(dataSet, cube, chosen);
  const notes = notesOf(dataSet, cube, chosen);
  return {
    ...progress,
    ...(label && { label }),
    ...(unit && { unit }),
    ...(source && { source: { name: source, ...(license && { license }) } }),
    ...(notes.length > 0 && { notes }),
  };
};
