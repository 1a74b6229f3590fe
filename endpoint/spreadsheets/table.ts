/**
 * Reads a figure and its history from the rows of a spreadsheet. Columns are found by their headings, in Swedish and in
 * English.
 */
import { FormatError } from '../../src/formats/format-error.js';
import { isExact } from '../../src/formats/toolkit/readers.js';
import { shifted } from '../../src/formats/jobs-progress/units.js';
import { isMissingSign, marksSaid, type Marks } from '../../src/formats/jobs-progress/marks.js';
import { isWhole as isWholeName } from '../../src/formats/jobs-progress/whole.js';
import {
  beginOf,
  commonDecimals,
  writtenAmount,
  writtenDays,
  type Written,
  type WrittenDay,
} from '../../src/formats/jobs-progress/written.js';
import { isWithheld, type FigureStatus } from '../../src/model/figure-status.js';
import type { HistoryPoint, JobsProgress, RegionFigure } from '../../src/model/jobs-progress.js';

/** A number that its cell shows with a percent sign: 74 for "74 %". */
export interface Percentage {
  percent: number;
}

/** The value of a cell. */
export type SheetCell = string | number | boolean | Date | Percentage | null;

/** Rows of cells, the first row of the sheet first. */
export type Table = readonly (readonly SheetCell[])[];

const headings = {
  date: ['date', 'datum', 'day', 'dag', 'as of', 'period'],
  value: ['value', 'värde', 'antal', 'figure', 'number', 'jobb', 'jobs'],
  status: ['status', 'obs_flag', 'obs_status'],
  secrecy: ['conf_status'],
  region: ['region', 'municipality', 'kommun'],
  goal: ['goal', 'mål', 'target'],
  unit: ['unit', 'enhet'],
  power: ['unit_mult'],
  note: ['note', 'notes', 'anmärkning', 'kommentar'],
} as const;

/** Headings of figures that do not say what is counted. */
const unnamed =
  /^(obs_value|indhold|belopp|amount|summa|insamlat|raised|andel|share|procent|percent|%|resultat|result)$/;

/** Headings that are used only when the sheet has none of those above: beside "Datum", "År" is no second date. */
const further: Readonly<Partial<Record<string, RegExp>>> = {
  date: /^(year|år|school year|läsår|quarter|kvartal|month|månad|week|vecka|time|tid|time_period)$/,
  value: new RegExp(`${unnamed.source}|^(count|utfall|outcome|(antal|number of) \\p{L}.*)$`, 'u'),
};

type Column = keyof typeof headings;

const statuses: Readonly<Record<string, FigureStatus>> = {
  provisional: 'provisional',
  preliminär: 'provisional',
  estimated: 'estimated',
  uppskattad: 'estimated',
  revised: 'revised',
  reviderad: 'revised',
  confidential: 'confidential',
  sekretess: 'confidential',
  missing: 'missing',
  saknas: 'missing',
  unreliable: 'unreliable',
  osäker: 'unreliable',
  forecast: 'forecast',
  prognos: 'forecast',
};

/** Titles and notes may stand above the headings. */
const mostAbove = 20;

/** No counter has more rows. */
const mostRows = 20_000;

/** The name of a cell in every spreadsheet program, `B7`. */
export const addressOf = (row: number, column: number): string => {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return `${name}${String(row + 1)}`;
};

const isPercentage = (cell: SheetCell | undefined): cell is Percentage =>
  typeof cell === 'object' && cell !== null && 'percent' in cell;

const textOf = (cell: SheetCell | undefined): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10)
    : isPercentage(cell)
      ? `${String(cell.percent)} %`
      : String(cell ?? '').trim();

/** The number in a text with a percent sign: "74,5" of "74,5 %". */
const percentIn = (cell: SheetCell): string | undefined =>
  /^(.*\S)\s*%$/.exec(typeof cell === 'string' ? cell.trim() : '')?.[1];

/** The heading; SDMX may add a label to the code, "OBS_VALUE: Observation value". */
const headingOf = (cell: SheetCell): string =>
  textOf(cell)
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^(time_period|obs_value|obs_status|obs_flag|conf_status|unit_mult): .*/, '$1');

const columnOf = (cell: SheetCell): Column | undefined => {
  const heading = headingOf(cell);
  return (Object.keys(headings) as Column[]).find((name) => (headings[name] as readonly string[]).includes(heading));
};

/** The counted things in a heading of figures: "personer" in "Antal personer". */
const countedOf = (cell: SheetCell | undefined): string | undefined =>
  /^(?:antal|number of) (\p{L}.*)$/u.exec(headingOf(cell ?? null))?.[1] ??
  (/^(procent|percent|%)$/.test(headingOf(cell ?? null)) ? '%' : undefined);

type Columns = Partial<Record<Column, number>> & Record<'date' | 'value', number>;

interface Headings {
  columns: Columns;
  row: number;
  /** The counted things, by the heading of the figures. */
  counted: string | undefined;
  /** Whether the heading of the figures is SDMX's or another that does not say what is counted. */
  isUnnamed: boolean;
}

/**
 * The row of headings; undefined where there is none with a date and a value.
 * @throws FormatError where one occurs twice
 */
const findHeadings = (table: Table): Headings | undefined => {
  for (const [row, cells] of table.slice(0, mostAbove).entries()) {
    const columns: Partial<Record<Column, number>> = {};
    const twice: string[] = [];
    for (const [at, cell] of cells.entries()) {
      const column = columnOf(cell);
      if (column && column in columns) twice.push(addressOf(row, at));
      else if (column) columns[column] = at;
    }
    for (const name of ['date', 'value'] as const) {
      if (columns[name] !== undefined) continue;
      const [one, ...others] = cells.flatMap((cell, at) => (further[name]?.test(headingOf(cell)) ? [at] : []));
      if (one !== undefined) columns[name] = one;
      twice.push(...others.map((at) => addressOf(row, at)));
    }
    const { date, value } = columns;
    if (date === undefined || value === undefined) continue;
    if (twice[0] !== undefined)
      throw new FormatError(twice[0], 'is a heading that stands there already, or means the same.');
    return {
      columns: { ...columns, date, value },
      row,
      counted: countedOf(cells[value]),
      isUnnamed: unnamed.test(headingOf(cells[value] ?? null)),
    };
  }
  return undefined;
};

/** Whether a table has known headings. */
export const hasHeadings = (table: Table): boolean => {
  try {
    return findHeadings(table) !== undefined;
  } catch {
    return true;
  }
};

const taken = <Value>(at: string, written: Written<Value>): Value => {
  if (written.fault !== undefined) throw new FormatError(at, written.fault);
  return written.value;
};

const saysPercent = (cell: SheetCell): boolean => isPercentage(cell) || percentIn(cell) !== undefined;

interface Reading {
  /** Collects the signs of units in the cells, "kr" of "12 500 kr". */
  signs?: Set<string>;
  /** Collects the number of decimals, so that "4,0" is shown with one. */
  decimals?: Set<number | undefined>;
  /** The power of ten of the unit: 3 where the cell counts thousands. */
  power?: number;
}

const numberIn = (given: SheetCell, at: string, { decimals, signs, power = 0 }: Reading = {}): number => {
  const cell = isPercentage(given) ? given.percent : (percentIn(given) ?? given);
  const tooLarge = new FormatError(at, 'is larger than can be told exactly.');
  if (typeof cell === 'number' && !isExact(cell)) throw tooLarge;
  const written = typeof cell === 'number' ? undefined : writtenAmount(textOf(cell));
  if (written?.sign) signs?.add(written.sign);
  decimals?.add(written?.decimals === undefined ? undefined : Math.max(0, written.decimals - power));
  // A sum of decimals in a sheet is 0.30000000000000004, where the sheet shows 0.3.
  const value = written ? taken<number>(at, written) : Number((cell as number).toPrecision(15)) || 0;
  const counted = power ? shifted(value, power) : value;
  if (!isExact(counted)) throw tooLarge;
  return counted;
};

/** The unit for a code of SDMX; empty for an unknown code. Other words stay as they are. */
const unitOfCode = (code: string): string =>
  /\p{Ll}/u.test(code) || /^[A-Z]{3}$/.test(code) ? code : /^(PC|PT)(_|$)/.test(code) ? '%' : '';

/** The power of ten of SDMX: with 3, a figure is in thousands. */
const powerIn = (cell: SheetCell, at: string): number => {
  const text = textOf(cell) || '0';
  if (!/^-?\d{1,2}$/.test(text)) throw new FormatError(at, 'must be a power of ten, such as 3 for thousands.');
  return Number(text);
};

interface Row {
  day: WrittenDay;
  /** The name of the cell with its date. */
  at: string;
  /** The name of the cell with its figure. */
  figureAt: string;
  point: Pick<HistoryPoint, 'value' | 'status' | 'revised' | 'break' | 'remark'>;
  region: string;
  goal: number | undefined;
  /** Whether its figure is a percentage; undefined where it has none. */
  isPercent: boolean | undefined;
  note: string;
  unit: string;
}

/**
 * A sign instead of a figure, as statistics offices write it. A dash may mean zero or nothing, so it is shown as it is.
 */
const missing = (sign: string): Row['point'] => ({
  value: null,
  status: 'missing',
  ...(/[-–]/.test(sign) && { remark: sign }),
});

/** What the rows of a sheet share. */
interface Sheet {
  columns: Columns;
  /** The day for each way in which the sheet writes a date. */
  days: ReadonlyMap<string, Written<WrittenDay>>;
  /** Collects the numbers of decimals of the figures. */
  decimals: Set<number | undefined>;
  /** Collects the signs of units in the figures. */
  signs: Set<string>;
}

const readRow = (
  cells: readonly SheetCell[],
  row: number,
  { columns, days, decimals, signs }: Sheet,
): Row | undefined => {
  const cell = (name: Column): SheetCell => cells[columns[name] ?? -1] ?? null;
  const at = (name: Column): string => addressOf(row, columns[name] ?? 0);
  // SDMX may add a label to the code, "P: Provisional value".
  const said = textOf(cell('status')).replace(/^([A-Z]): .*/, '$1');
  const known = statuses[said.toLowerCase()];
  // Capitals are SDMX's: "A" is a normal figure, and "M" a missing one. Of its letters for secrecy, only F means free.
  const marks: Marks = /^[A-EG-Z]\b/.test(textOf(cell('secrecy')))
    ? { status: 'confidential' }
    : known
      ? { status: known }
      : marksSaid(said);
  const { status } = marks;
  if (said && marks.remark === said)
    throw new FormatError(
      at('status'),
      `is ${JSON.stringify(said)}, which is none of ${Object.keys(statuses).join(', ')}.`,
    );
  const isUntold = isWithheld(status);
  const [date, value] = [textOf(cell('date')), textOf(cell('value'))];
  // A row for a future day without a figure yet, or an empty row.
  if (!value && !isUntold) return undefined;
  if (!date) throw new FormatError(at('date'), `is empty, but ${at('value')} has a figure.`);
  const goal = textOf(cell('goal'));
  const figure = (): Row['point'] => ({
    value: isUntold
      ? null
      : numberIn(cell('value'), at('value'), { decimals, signs, power: powerIn(cell('power'), at('power')) }),
    ...marks,
  });
  const point = !isUntold && isMissingSign(value) ? missing(value) : figure();
  const isPercent = point.value === null ? undefined : saysPercent(cell('value'));
  if (goal && isPercent !== undefined && saysPercent(cell('goal')) !== isPercent)
    throw new FormatError(at('goal'), `must be a percentage only if ${at('value')} is one.`);
  return {
    day: taken(at('date'), days.get(date) as Written<WrittenDay>),
    at: at('date'),
    point,
    isPercent,
    figureAt: at('value'),
    region: textOf(cell('region')),
    goal: goal ? numberIn(cell('goal'), at('goal')) : undefined,
    note: textOf(cell('note')),
    unit: textOf(cell('unit')),
  };
};

const refuseTwice = (rows: readonly Row[]): void => {
  const known = new Map<string, string>();
  for (const { day, region, at } of rows) {
    const key = `${day.date}\n${region}`;
    const before = known.get(key);
    if (before !== undefined) throw new FormatError(at, `is a day that ${before} has already.`);
    known.set(key, at);
  }
};

/**
 * Whether the figures are percentages.
 * @throws FormatError where only some are
 */
const arePercentages = (rows: readonly Row[]): boolean => {
  const [first, ...others] = rows.filter(({ isPercent }) => isPercent !== undefined);
  const other = others.find(({ isPercent }) => isPercent !== first?.isPercent);
  if (first && other)
    throw new FormatError(other.figureAt, `must be a percentage only if ${first.figureAt} is one: write both alike.`);
  return first?.isPercent ?? false;
};

/** A region and its code: SCB writes "1480 Göteborg". */
const namedRegion = (region: string): Pick<RegionFigure, 'code' | 'name'> => {
  const [, code = region, name = region] = /^(\d{2,4})\s+(\p{L}.*)$/u.exec(region) ?? [];
  return { code, name };
};

const pointOf = ({ day, point, note }: Row): HistoryPoint => ({ ...day, ...point, ...(note && { remark: note }) });

/** A figure for a future day can only be an expected one. */
const asExpected = (row: Row, today: string): Row =>
  beginOf(row.day) > today && row.point.value !== null ? { ...row, point: { ...row.point, status: 'forecast' } } : row;

/**
 * Reads the counter of a sheet; null where it has no figure yet.
 * @param today the day after which figures lie in the future, `2026-11-28`
 * @throws FormatError that names the cell
 */
export const readTable = (table: Table, today: string): JobsProgress | null => {
  const found = findHeadings(table);
  if (!found) throw new FormatError('', 'has no row of headings with a date and a value, such as "Datum" and "Antal".');
  if (table.length > mostRows) throw new FormatError('', `has more than ${String(mostRows)} rows.`);
  const written = new Set<number | undefined>();
  const below = table.slice(found.row + 1);
  const { columns } = found;
  const sheet: Sheet = {
    columns,
    days: writtenDays(
      below.map((cells) => textOf(cells[columns.date])),
      textOf(table[found.row]?.[columns.date]),
    ),
    decimals: written,
    signs: new Set(),
  };
  const rows = below
    .flatMap((cells, index) => readRow(cells, found.row + 1 + index, sheet) ?? [])
    .map((row) => asExpected(row, today));
  refuseTwice(rows);
  const isPercent = arePercentages(rows);
  const isWhole = ({ region }: Row): boolean => !region || isWholeName(namedRegion(region).name);
  const inOrder = rows.filter(isWhole).sort((one, other) => (one.day.date < other.day.date ? -1 : 1));
  const published = inOrder.filter(({ point }) => point.status !== 'forecast');
  // The latest figure with a value. Confidential or missing figures after it are gaps of the history.
  const latest = published.findLast(({ point }) => point.value !== null) ?? published.at(-1) ?? inOrder.at(-1);
  if (!latest) {
    if (rows.length) throw new FormatError('', 'has regions and no row for the whole: leave its region empty.');
    return null;
  }
  const history = published.filter((row) => row !== latest).map(pointOf);
  const forecasts = inOrder.filter((row) => row !== latest && !published.includes(row)).map(pointOf);
  const regions = rows
    .filter((row) => !isWhole(row) && row.day.date === latest.day.date)
    .map(({ region, point: { value, status }, goal }): RegionFigure => ({
      ...namedRegion(region),
      value,
      ...(status && { status }),
      ...(goal !== undefined && { goal }),
    }));
  // Each year may have a goal of its own.
  const goal = latest.goal ?? inOrder.findLast((row) => row.goal !== undefined)?.goal;
  const decimals = commonDecimals(written);
  const [sign, another] = sheet.signs;
  if (another !== undefined) throw new FormatError('', `has figures in "${String(sign)}" and in "${another}".`);
  const unit = isPercent
    ? '%'
    : (sign ??
      // The page's language has a word for jobs.
      ((found.isUnnamed ? unitOfCode(latest.unit) : latest.unit) || found.counted)?.replace(/^(jobb|jobs?)$/i, ''));
  return {
    ...latest.point,
    ...(decimals !== undefined && { decimals }),
    asOf: latest.day.date,
    ...(latest.day.period !== undefined && { period: latest.day.period }),
    ...(goal !== undefined && { goal }),
    ...(unit ? { unit: { one: unit, other: unit } } : found.isUnnamed && { unit: null }),
    ...(history.length > 0 && { history }),
    ...(forecasts.length > 0 && { forecasts }),
    ...(regions.length > 0 && { regions, ...(isPercent && { regionsApart: true }) }),
    ...(latest.note && { notes: [latest.note] }),
  };
};
