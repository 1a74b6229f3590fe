/**
 * Reads plain JSON-stat, which most answers of statistics offices are: one data set, years or parts of years, flags of
 * one letter, a unit in words. Any other document, and any fault, is left to `json-stat.ts`, which is four times as
 * large and has the messages for faults. Both give the same result for plain documents.
 */
import { loadCode } from '../../../code/load-code.js';
import type { JobsProgress, RegionFigure } from '../../../model/jobs-progress.js';
import type { ParseContext } from '../../context.js';
import { isObject } from '../../toolkit/json.js';
import { isExact, text } from '../../toolkit/readers.js';
import type { CubeCell, Measure } from '../cell.js';
import type { Category, Dimension } from '../dimension.js';
import { areRegions } from '../region-codes.js';
import { isNoUnit, isUnit, ofWhat, subjectOf } from '../subject.js';
import { figureOf, timesOf, type Point } from '../times.js';
import { day, partOfYear, type Period } from '../period-days.js';

/** The document is not plain. It is caught in this file. */
const notPlain = new Error('Not plain.');

const need: (isPlain: unknown) => asserts isPlain = (isPlain) => {
  if (!isPlain) throw notPlain;
};

/** The value at a path of names. */
const below = (value: unknown, ...names: (string | number)[]): unknown => {
  let found = value;
  for (const name of names)
    found =
      typeof found === 'object' && found && Object.hasOwn(found, name)
        ? (found as Record<string, unknown>)[name]
        : undefined;
  return found;
};

// Reading text needs no context.
const nowhere = {} as ParseContext;

const clean = (value: unknown): string | undefined => text.read(value, nowhere, '');

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const kinds: Readonly<Record<string, string>> = { M: 'month', K: 'quarter', Q: 'quarter', H: 'half', S: 'half' };

/** Whether it could be a school year as well as a month: `2008-09`. */
const isSplitYear = (written: string): boolean => {
  const [, year, next] = /^\d\d(\d\d)-(\d\d)$/.exec(written) ?? [];
  return next !== undefined && Number(next) === (Number(year) + 1) % 100;
};

/** Years, months, quarters and halves in their usual notations. */
const periodsOf = (texts: readonly string[]): Period[] => {
  const periods = texts.map((written) => {
    const [, year, month, kind = '', nth] = /^([1-9]\d{3})(?:-(\d\d)|-?([MKQHS])(\d\d?))?$/i.exec(written) ?? [];
    need(year);
    const kindOfPart = month ? 'month' : kind ? kinds[kind.toUpperCase()] : 'year';
    const period = partOfYear(kindOfPart, Number(year), Number(month ?? nth ?? 1));
    need(period);
    return period;
  });
  need(periods.every(({ length }) => length === periods[0]?.length) && !texts.every(isSplitYear));
  need(new Set(periods.map(({ lastDay }) => lastDay)).size === periods.length);
  return periods;
};

/** Words that may mean that figures are expected, or about one day. */
const special =
  /forecast|pro[gj]|fr[ae]m|ennust| day|end of|begin|\bdag|slut|börja|start|g[åa]ng|ultimo|den |31\.|\(in? |%|[,(] ?(thou|mil|1|p\w+[cs]ent)/i;
const month = /(?<!\p{L})(jaa?n|feb|m[aä]r|apr|ma[ijy]|ju|aug|sep|o[kc]t|nov|de[cstz])|kuu|vee|[íóú]/iu;

const needPlainWords = (words: string | undefined): void => {
  need(!words || !(special.test(words) || (/\d/.test(words) && month.test(words))));
};

const missing = 'not available';

const flags = {
  p: 'provisional',
  e: 'estimated',
  r: 'revised',
  u: 'low reliability',
  b: 'break in time series',
} as const;

type Said = (typeof flags)[keyof typeof flags];

/** The meaning of a flag; its label comes first. */
const markOf = (flag: string, label: string | undefined): Partial<CubeCell> => {
  // A missing figure is null, which says enough.
  if (!flag || (label ?? (/^\.{1,6}$/.test(flag) && missing)) === missing) return {};
  const said = (label ?? below(flags, flag)) as Said;
  need(Object.values(flags).includes(said));
  return said === flags.b ? { break: true } : { status: said === flags.u ? 'unreliable' : said };
};

const cellsOf = (document: unknown, count: number): ((place: number) => CubeCell) => {
  const value = below(document, 'value');
  const status = below(document, 'status') ?? {};
  const isOneForAll = Array.isArray(status) && status.length === 1;
  need(typeof value === 'object' && value && typeof status === 'object' && Number.isSafeInteger(count));
  need(!Array.isArray(value) || value.length === count);
  need(!Array.isArray(status) || isOneForAll || status.length === count);
  return (place) => {
    const found = below(value, place) ?? null;
    need(found === null || isExact(found));
    const given = below(status, isOneForAll ? 0 : place);
    need(given == null || typeof given === 'string');
    const flag = given?.trim() ?? '';
    return { ...markOf(flag, clean(below(document, 'extension', 'status', 'label', flag))), value: found };
  };
};

interface Side extends Dimension {
  described: unknown;
  /** The selected position; that of the time dimension is chosen later. */
  at: number;
  /** Whether it contains regions, and its whole is selected. */
  isWhole: boolean;
}

const codesOf = (category: unknown, size: number): string[] => {
  const label = below(category, 'label');
  const isLone = below(category, 'index') === undefined && size === 1;
  const index = isLone ? isObject(label) && Object.keys(label) : below(category, 'index');
  const codes: string[] = [];
  const entries = Object.entries(Object(index) as object) as [string, unknown][];
  for (const [at, entry] of entries) {
    const [position, code] = Array.isArray(index) ? [Number(at), entry] : [entry as number, at];
    need(Number.isInteger(position) && position >= 0 && position < size && code && typeof code === 'string');
    codes[position] = code;
  }
  need(entries.length === size && Object.keys(codes).length === size && new Set(codes).size === size);
  return codes;
};

const sidesOf = (document: unknown, select: string): Side[] => {
  const ids = below(document, 'id') as string[];
  const sizes = below(document, 'size') as number[];
  need(Array.isArray(ids) && Array.isArray(sizes) && ids.length === sizes.length && new Set(ids).size === ids.length);
  const chosen = new Map<string, string>();
  for (const part of select.split(';').filter((one) => one.trim())) {
    const [, id = '', code = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    need(ids.includes(id) && !chosen.has(id));
    chosen.set(id, code);
  }
  const hasRole = (name: string, id: string): boolean => listOf(below(document, 'role', name)).includes(id);
  return ids.map((id, side) => {
    const described = below(document, 'dimension', id);
    const codes = codesOf(below(described, 'category'), sizes[side] ?? 0);
    const isTime = hasRole('time', id);
    const isMetric = !hasRole('geo', id) && hasRole('metric', id);
    const isGeo = hasRole('geo', id) || (!isMetric && !isTime && areRegions(id, codes));
    const [declared] = [
      below(described, 'extension', 'eliminationValueCode'),
      below(document, 'extension', 'elimination', id),
    ].filter((code) => typeof code === 'string');
    const total = isMetric || isTime ? undefined : declared;
    const code = chosen.get(id) ?? (codes.length === 1 ? codes[0] : total);
    // A hierarchy defines the whole, which is not plain.
    need(!below(described, 'category', 'child'));
    if (isTime) need(!chosen.has(id) && !below(described, 'category', 'note'));
    else need(codes.includes(code as string));
    return {
      id,
      described,
      total,
      role: isTime ? 'time' : isMetric ? 'metric' : isGeo ? 'geo' : undefined,
      isWhole: isGeo && codes.length > 1 && !chosen.has(id),
      categories: codes.map((one): Category => ({
        code: one,
        label: clean(below(described, 'category', 'label', one)),
      })),
      at: isTime ? 0 : codes.indexOf(code as string),
    };
  });
};

const decimalsOf = (value: unknown): number | undefined => {
  need(value == null || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10));
  return (value as number | null) ?? undefined;
};

/** Units of one word that need no change, in the languages of our pages; a power of ten or an index is none of them. */
const plainUnit = /^(%( of .*)?|pro[cs]ent|(pers|kr|år|job)\p{L}*)$/u;

const unitOf = (words: string | undefined): Measure['unit'] => {
  const word = ofWhat(words ?? '');
  if (!word || isNoUnit(word)) return undefined;
  need(plainUnit.test(word));
  return { one: word, other: word };
};

const measureOf = (document: unknown, sides: readonly Side[]): Measure => {
  const measure: Measure = {};
  for (const side of sides) {
    const { described, categories, at, role } = side;
    if (role === 'time') continue;
    const { code = '', label } = categories[at] ?? {};
    const unit = below(described, 'category', 'unit', code);
    need(below(unit, 'multiplier') == null && below(unit, 'symbol') == null && below(unit, 'position') !== 'start');
    need(!clean(below(described, 'extension', 'refperiod', code)));
    needPlainWords(label);
    measure.unit ??= unitOf(
      clean(below(unit, 'label')) ?? clean(below(unit, 'base')) ?? (isUnit(side) ? label : undefined),
    );
    // A measure whose label contains its unit is not plain.
    need(role !== 'metric' || !measure.unit || !label?.toLowerCase().includes(measure.unit.other.toLowerCase()));
    measure.decimals ??= decimalsOf(below(unit, 'decimals'));
    const type = below(described, 'extension', 'measuringType', code);
    measure.isStock ||= type === 'Stock';
    measure.adds ||= type === 'Stock' || type === 'Flow';
  }
  measure.decimals ??= decimalsOf(below(document, 'extension', 'px', 'decimals'));
  return measure;
};

/** The figure at another position of one dimension, with the selected ones of the others. */
type CellAt = (other: Side, position: number) => CubeCell;

const pointsOf = (time: Side, cellAt: CellAt, today: string): Point[] => {
  const { categories } = time;
  const hasLabels = categories.every(({ label }) => label);
  need(hasLabels || categories.every(({ label }) => !label));
  const periods = periodsOf(categories.map(({ code, label }) => label ?? code));
  return periods
    .map((period, position): Point => {
      const found = cellAt(time, position);
      const isAhead = period.firstDay > today;
      return { ...found, position, period, isAhead, ...(isAhead && { status: 'forecast' }) };
    })
    .sort((one, other) => ((one.period?.lastDay ?? '') < (other.period?.lastDay ?? '') ? -1 : 1));
};

const readPlainly = (document: unknown, context: ParseContext): JobsProgress => {
  const { select, regions: compared, today = day(Date.now()) } = context;
  need(/^(dataset|undefined)$/.test(String(below(document, 'class'))) && !compared?.length);
  need(below(document, 'error') === undefined);
  const sides = sidesOf(document, select ?? '');
  const [time, ...others] = sides.filter(({ role }) => role === 'time');
  need(time && !others.length);
  const measure = measureOf(document, sides);
  const title = clean(below(document, 'label'));
  needPlainWords(title);
  const count = sides.reduce((product, { categories }) => product * categories.length, 1);
  const cell = cellsOf(document, count);
  const cellAt: CellAt = (other, position) =>
    // The last dimension varies fastest.
    cell(sides.reduce((place, side) => place * side.categories.length + (side === other ? position : side.at), 0));
  const points = pointsOf(time, cellAt, today);
  const latest = points.findLast(({ value, isAhead }) => value !== null && !isAhead);
  need(latest);
  time.at = latest.position;
  const whole = sides.find(({ isWhole }) => isWhole);
  const regions = whole?.categories.flatMap(({ code, label: name = code }, position): RegionFigure[] => {
    const { value, status } = cellAt(whole, position);
    return position === whole.at || value === null ? [] : [{ code, name, value, ...(status && { status }) }];
  });
  const chosen = sides.map(({ categories, at }): Category => categories[at] ?? { code: '' });
  const label = subjectOf(title, sides, chosen);
  const source = clean(below(document, 'source') ?? below(document, 'extension', 'copyright', 'name'));
  const license = clean(below(document, 'extension', 'license'));
  const notes = [
    below(document, 'note'),
    ...sides.flatMap(({ described }, side) => [
      below(described, 'note'),
      below(described, 'category', 'note', chosen[side]?.code ?? ''),
    ]),
  ]
    .flatMap(listOf)
    .map(clean)
    .filter((note) => note !== undefined);
  const { decimals, unit = null } = measure;
  return {
    ...figureOf(latest),
    ...timesOf(points, latest, measure, today),
    ...(decimals !== undefined && { decimals }),
    ...(label && { label }),
    unit,
    ...(regions?.length && { regions, ...(!measure.adds && { regionsApart: true }) }),
    ...(source && { source: { name: source, ...(license && { license }) } }),
    ...(notes.length > 0 && { notes: [...new Set(notes)] }),
  };
};

/**
 * Reads a plain document; undefined for any other.
 * @see https://json-stat.org/full/
 */
export const readPlain = (json: unknown, context: ParseContext): JobsProgress | undefined => {
  try {
    return readPlainly(json, context);
  } catch (error) {
    if (error !== notPlain) throw error;
    return undefined;
  }
};

/**
 * Reads JSON-stat 2.0 and 1.
 * @throws FormatError
 */
export const read = async (json: unknown, context: ParseContext): Promise<JobsProgress | null> =>
  readPlain(json, context) ?? (await loadCode(() => import('./json-stat.js'))).read(json, context);
