import { loadCode } from '../../../code/load-code.js';
import type { JobsProgress } from '../../../model/jobs-progress.js';
import type { ParseContext } from '../../context.js';
import type { ReadProgress } from '../../contract.js';
import { isObject } from '../../toolkit/json.js';
import { Place as AnyPlace } from '../../toolkit/place.js';
import { text } from '../../toolkit/readers.js';
import type { CubeCell, Cube } from '../cell.js';
import { readCube } from '../cube.js';
import type { Category, Dimension } from '../dimension.js';
import { marksOf, meaningOfSign } from '../marks.js';
import { isTimeName, periodsIn } from '../periods.js';
import { areRegions } from '../region-codes.js';
import { measureOf } from './measure.js';

type Place = AnyPlace<ParseContext>;

const words = (at: Place): string[] => at.items.map(({ value }) => value).filter((word) => typeof word === 'string');

/** The text at a place, as readers see it. */
const clean = (at: Place): string | undefined => at.take(text).value;

/** The codes in the order of their positions; `Object.keys` would put `1480` before `0114`. */
const codesOf = (category: Place, size: number): string[] => {
  const at = category.at('index');
  const { value: index } = at;
  const { value: label } = category.at('label');
  const codes: string[] = [];
  // The position may be missing only where there is one category.
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

/** A field that version 1 has in `dimension`. */
const eitherOf = (dataSet: Place, field: string): Place =>
  dataSet.at(field).value === undefined ? dataSet.at('dimension', field) : dataSet.at(field);

/** The whole of a dimension, where it is declared: by PxWeb, by PxStat, or as the parent of all others. */
const wholeOf = (dataSet: Place, id: string, codes: readonly string[]): Pick<Dimension, 'total' | 'parts'> => {
  const described = dataSet.at('dimension', id);
  // No measure is the total of others.
  const [declared] = [described.at('extension', 'eliminationValueCode'), dataSet.at('extension', 'elimination', id)]
    .map(({ value }) => value)
    .filter((value) => typeof value === 'string');
  const partsOf = (code: string): string[] => words(described.at('category', 'child', code));
  const held = new Set(codes.flatMap(partsOf));
  const [top, ...others] = codes.filter((code) => !held.has(code));
  const total = declared ?? (others.length || !held.size ? undefined : top);
  const parts = total === undefined ? [] : partsOf(total);
  return { total, ...(parts.length && { parts }) };
};

const dimensionOf = (dataSet: Place, id: string, size: number): Dimension => {
  const described = dataSet.at('dimension', id);
  const category = described.at('category');
  if (!isObject(category.value)) throw category.fault('must be an object.');
  const codes = codesOf(category, size);
  const roles = eitherOf(dataSet, 'role');
  const [time] = words(roles.at('time'));
  // The months beside a dimension of years are categories as others, and are named.
  const role =
    id === time || (!time && isTimeName(id) && periodsIn(codes, id).every(Boolean))
      ? 'time'
      : ((['geo', 'metric'] as const).find((name) => words(roles.at(name)).includes(id)) ??
        (areRegions(id, codes) ? 'geo' : undefined));
  const whole = role === 'metric' ? undefined : wholeOf(dataSet, id, codes);
  return {
    id,
    role,
    label: clean(described.at('label')),
    hint: [dataSet.at('extension', 'timeUnit').word, described.at('extension', 'timeUnit').word].join(' '),
    ...whole,
    categories: codes.map((code): Category => ({ code, label: clean(category.at('label', code)) })),
  };
};

const dimensionsOf = (dataSet: Place): Dimension[] => {
  const { value: ids } = eitherOf(dataSet, 'id');
  const { value: given } = eitherOf(dataSet, 'size');
  // Old answers of the Irish office have them as text.
  const sizes: unknown = Array.isArray(given)
    ? given.map((size: unknown) => (typeof size === 'string' && /^\d+$/.test(size) ? Number(size) : size))
    : given;
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

/** The flag of the figure at this place; a single flag belongs to all figures. */
const flagAt = (status: Place, place: number): unknown => {
  const { value } = status;
  if (Array.isArray(value)) return value[value.length === 1 ? 0 : place];
  return isObject(value) ? status.at(String(place)).value : value;
};

const cellsOf = (dataSet: Place, count: number): ((place: number) => CubeCell) => {
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
  const source = clean(dataSet.at('source'));
  const labelOf = (flag: string): string | undefined => clean(labels.at(flag)) ?? meaningOfSign(flag, source);
  const status = dataSet.at('status');
  if (Array.isArray(status.value) && status.value.length > 1 && status.value.length !== count)
    dataSet.context.report(
      status.fault(`has ${String(status.value.length)} marks for ${String(count)} figures.`).message,
    );
  return (place) => {
    const cell = values.at(place);
    if (cell.exists && !Number.isFinite(cell.value)) throw cell.fault('must be a number without quotes, or null.');
    const given = flagAt(status, place);
    const flag = Array.isArray(given) ? given.join(', ') : given;
    const marks = typeof flag === 'string' && flag.trim() ? marksOf(flag.trim(), labelOf) : {};
    const value = marks.status === 'confidential' ? null : ((cell.value as number | null | undefined) ?? null);
    if (value !== null && marks.status === 'missing') delete marks.status;
    // A dash may mean zero or nothing, so it is shown as it is.
    if (value === null && flag === '-') marks.remark ??= flag;
    return { ...marks, value };
  };
};

const cubeOf = (dataSet: Place): Cube => {
  const dimensions = dimensionsOf(dataSet);
  const count = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (!Number.isSafeInteger(count)) throw dataSet.at('size').fault('speaks of more figures than can be counted.');
  const cell = cellsOf(dataSet, count);
  return {
    title: clean(dataSet.at('label')),
    dimensions,
    // The last dimension varies fastest.
    cell: (positions) =>
      cell(dimensions.reduce((place, { categories }, index) => place * categories.length + (positions[index] ?? 0), 0)),
    measure: (positions) => measureOf(dataSet, dimensions, positions),
    notesAt: (dimension, position) => {
      const { id = '', categories = [] } = dimensions[dimension] ?? {};
      return words(dataSet.at('dimension', id, 'category', 'note', categories[position]?.code ?? ''));
    },
  };
};

/**
 * The notes on the whole table and on the selected categories.
 * @param period the period of the figure; undefined for a figure of a day
 */
const notesOf = (
  dataSet: Place,
  { dimensions }: Cube,
  chosen: readonly Category[],
  period: string | undefined,
): string[] => {
  const found = dimensions.flatMap(({ id }, index) => {
    const described = dataSet.at('dimension', id);
    const code = chosen[index]?.code ?? '';
    const reference = described.at('extension', 'refperiod', code);
    // The day itself is shown beside the figure, and one word such as "Month" says no more than the period.
    const isTold = period === undefined || !/\S\s+\S/.test(reference.word);
    return [described.at('note'), described.at('category', 'note', code), ...(isTold ? [] : [reference])];
  });
  const notes = [dataSet.at('note'), ...found].flatMap(({ items }) => items).map(clean);
  return [...new Set(notes.filter((note) => note !== undefined))];
};

const progressOf = (dataSet: Place, context: ParseContext): JobsProgress => {
  const cube = cubeOf(dataSet);
  const { progress, chosen } = readCube(cube, context);
  const named = dataSet.at('source');
  // PxStat names the office only as the owner of the rights.
  const source = clean(named.exists ? named : dataSet.at('extension', 'copyright', 'name'));
  const license = clean(dataSet.at('extension', 'license'));
  const notes = notesOf(dataSet, cube, chosen, progress.period);
  return {
    ...progress,
    ...(source && { source: { name: source, ...(license && { license }) } }),
    ...(notes.length > 0 && { notes }),
  };
};

/**
 * Reads JSON-stat 2.0 and 1, as SCB's PxWeb version 2 and Eurostat answer.
 * @see https://json-stat.org/full/
 */
export const read: ReadProgress = (json, context) => {
  const document: Place = new AnyPlace(json, '', context);
  const isOne = document.at('dimension').exists && /^(dataset|undefined)$/.test(String(document.at('class').value));
  // Few documents have several data sets, or none.
  return isOne && !document.at('error').exists
    ? progressOf(document, context)
    : loadCode(() => import('./data-sets.js')).then(({ dataSetOf }) => {
        const found = dataSetOf(document);
        return progressOf(found.dataSet, found.context);
      });
};
