/** Reads JSON of any shape, with the places of the fields that the page names. */
import type { HistoryPoint, JobsProgress, RegionFigure, Source, StartPoint, Unit } from '../../model/jobs-progress.js';
import { figureStatuses, isWithheld } from '../../model/figure-status.js';
import type { ParseContext } from '../context.js';
import type { ReadProgress } from '../contract.js';
import { FormatError } from '../format-error.js';
import { leaveOut } from '../toolkit/json.js';
import { Place } from '../toolkit/place.js';
import { follow, readPointersTo, type Pointer } from '../toolkit/pointers.js';
import type { Reader } from '../toolkit/reader.js';
import { flag, isExact, oneOf, text, url } from '../toolkit/readers.js';
import { isMissingSign, marksSaid, type Marks } from './marks.js';
import {
  beginOf,
  commonDecimals,
  writtenDay,
  writtenDays,
  writtenAmount,
  type Written,
  type WrittenAmount,
  type WrittenDay,
} from './written.js';

/** The names that a pointer can have: those of the model. Names inside a list are relative to each of its items. */
const names = [
  'value',
  'asOf',
  'status',
  'remark',
  'break',
  'goal',
  'deadline',
  'start',
  'start.date',
  'label',
  'unit',
  'source',
  'source.url',
  'source.license',
  'notes',
  'url',
  'history',
  'history.date',
  'history.value',
  'history.status',
  'history.remark',
  'regions',
  'regions.code',
  'regions.name',
  'regions.value',
  'regions.goal',
  'regions.status',
] as const;

type Name = (typeof names)[number];
type At = Place<ParseContext>;

const statuses = oneOf(...figureStatuses);

/** A status in the words of our own JSON, or a flag or words of a statistics office: "p", "Preliminär". */
const marks: Reader<Marks> = {
  expected: statuses.expected,
  read: (value, context, at) => {
    const status = statuses.read(value, context, at);
    if (status !== undefined) return { status };
    const all: unknown[] = [value].flat();
    if (!all.length || !all.every((one) => typeof one === 'string')) return undefined;
    const said = all.join(', ').trim();
    const found = marksSaid(said);
    return found.remark === said ? undefined : found;
  },
};

/** A list is useless without these. */
const inLists: readonly [list: Name, needed: readonly Name[]][] = [
  ['history', ['history.date', 'history.value']],
  ['regions', ['regions.name', 'regions.value']],
];

const textOf: Reader<string> = {
  expected: 'text',
  read: (value, context, at) => text.read(typeof value === 'number' ? String(value) : value, context, at),
};

/**
 * The number at a place.
 * @throws FormatError that names the place and the fault
 */
const writtenAt = (at: At): WrittenAmount & { value: number } => {
  const { value } = at;
  if (isExact(value)) return { value };
  if (typeof value === 'number') throw at.fault('is larger than can be told exactly.');
  const read = typeof value === 'string' ? writtenAmount(value) : { fault: 'must be a number.' };
  if (read.fault !== undefined) throw at.fault(read.fault);
  return read;
};

/** Whether there is no figure: null, or a sign of statistics offices. */
const isGap = ({ value }: At): boolean => value === null || (typeof value === 'string' && isMissingSign(value.trim()));

/**
 * Parses the places.
 * @param fields as the page writes them
 * @throws FormatError that names the fault
 */
export const readFields = (fields: string): ReadonlyMap<Name, Pointer> => {
  const pointers = readPointersTo(fields, { names, needed: 'value', words: [] });
  for (const [list, needed] of inLists) {
    const missing = needed.find((name) => !pointers.has(name));
    const isNamed = names.some((name) => name.startsWith(list) && pointers.has(name));
    if (isNamed && !pointers.has(list))
      throw new FormatError('fields', `must say where the "${list}" stands: pointers below it begin at each item.`);
    if (isNamed && missing) throw new FormatError('fields', `must say where the "${missing}" stands.`);
  }
  return pointers;
};

const todayOf = ({ today = new Date().toISOString().slice(0, 10) }: ParseContext): string => today;

/** Reads fields at the places that the page names. */
class PointedReader {
  readonly #pointers: ReadonlyMap<Name, Pointer>;
  readonly #context: ParseContext;
  readonly #decimals = new Set<number | undefined>();
  #sign: Pick<WrittenAmount, 'sign' | 'isBefore'> | undefined;
  readonly #days: ReadonlyMap<string, Written<WrittenDay>>;

  constructor(root: At, context: ParseContext) {
    this.#context = context;
    this.#pointers = readFields(context.fields ?? '');
    // The days of all figures are one column, and decide together what `202501` means.
    const at = ['history.date', 'asOf'] as const;
    const items = this.#placeOf(root, 'history')?.entries ?? [];
    const places = [...items.map((item) => this.#placeOf(item, at[0])), this.#placeOf(root, at[1])];
    this.#days = writtenDays(
      places.flatMap((place) => place?.word ?? []),
      at.map((name) => this.#pointers.get(name)?.steps.at(-1)).join(' '),
      todayOf(context),
    );
  }

  #placeOf(from: At, name: Name): At | undefined {
    const pointer = this.#pointers.get(name);
    const there = pointer && follow(from, name, pointer);
    return there instanceof Place && there.exists ? there : undefined;
  }

  /**
   * The day at a place.
   * @throws FormatError
   */
  readonly dayAt = (at: At): WrittenDay => {
    const read = this.#days.get(at.word) ?? writtenDay(at.word);
    if (read.fault !== undefined) throw at.fault(read.fault);
    return read.value;
  };

  /**
   * The place of a name; undefined where the page has no pointer for it, or the document has no value there.
   * @throws FormatError where it is required
   */
  at(from: At, name: Name, isNeeded = false): At | undefined {
    const pointer = this.#pointers.get(name);
    const there = pointer && follow(from, name, pointer);
    if (there instanceof Place) return there.exists || isNeeded ? there : undefined;
    if (there?.fault && isNeeded) throw there.fault;
    if (there?.fault && from.above === undefined) leaveOut(there.fault, this.#context);
    return undefined;
  }

  /** Reads the value at a place; a faulty one is reported and left out. */
  take<Value>(from: At, name: Name, reader: Reader<Value>): Value | undefined {
    const at = this.at(from, name);
    if (!at) return undefined;
    const { value } = at.take(reader);
    if (value === undefined) leaveOut(at.fault(`must be ${reader.expected}.`), this.#context);
    return value;
  }

  /**
   * The figure at the place of a name; null where it is confidential.
   * @throws FormatError where there is none
   */
  figure(from: At, name: Name, said: JobsProgress['status']): number | null {
    if (isWithheld(said)) return null;
    const at = this.at(from, name, true) as At;
    const { value, decimals, sign, isBefore = false } = writtenAt(at);
    this.#sign ??= { sign, isBefore };
    if (sign !== this.#sign.sign) throw at.fault('must have the same sign of a unit as the figure, or none as well.');
    this.#decimals.add(decimals);
    return value;
  }

  /**
   * A number that is compared with the figures.
   * @throws FormatError
   */
  readonly numberAt = (at: At): number => {
    const { value, sign } = writtenAt(at);
    if (sign !== undefined && this.#sign && sign !== this.#sign.sign)
      throw at.fault('must have the same sign of a unit as the figure, or none.');
    return value;
  };

  /** The unit whose sign is written at the figures. */
  get signed(): Unit | undefined {
    const { sign, isBefore } = this.#sign ?? {};
    return sign ? { one: sign, other: sign, ...(isBefore && { position: 'start' }) } : undefined;
  }

  /**
   * The marks of a figure. The figure counts as missing where its place exists and has no value.
   * @throws FormatError where the place does not exist
   */
  marks(from: At, status: Name, value: Name): Marks {
    const found = this.take(from, status, marks) ?? {};
    return !found.status && isGap(this.at(from, value, true) as At) ? { ...found, status: 'missing' } : found;
  }

  /** The common number of decimals of all figures, where they are text. */
  get decimals(): number | undefined {
    return commonDecimals(this.#decimals);
  }

  /** A list with the results of `read` for each item; faulty ones are reported and left out. */
  list<Item>(from: At, name: Name, read: (item: At) => Item): Item[] | undefined {
    const list = this.at(from, name);
    if (!list) return undefined;
    const items: Item[] = [];
    for (const item of list.entries) {
      try {
        items.push(read(item));
      } catch (error) {
        if (!(error instanceof FormatError)) throw error;
        leaveOut(error, this.#context);
      }
    }
    return items;
  }
}

const unitOf = (written: string | undefined): Unit | undefined => {
  const [one, other = one] = (written ?? '').split('|').map((form) => form.trim());
  return one && other ? { one, other } : undefined;
};

/** A history without the figure's own day. */
const withoutDay = (history: HistoryPoint[], { date }: WrittenDay): HistoryPoint[] =>
  history.filter((point) => point.date !== date);

/** Removes undefined fields. */
const defined = <Model extends object>(fields: { [Name in keyof Model]: Model[Name] | undefined }): Model =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Model;

/**
 * Reads JSON of any shape by the pointers in `context.fields`. A text with two meanings ("1.234", "1/2/2026") is
 * refused, and the error names both.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export const read: ReadProgress = (json, context) => {
  const root = new Place(json, '', context);
  const pointed = new PointedReader(root, context);
  const { dayAt } = pointed;
  const optional = <Value>(name: Name, from: (at: At) => Value): Value | undefined => {
    const at = pointed.at(root, name);
    return at && from(at);
  };
  const today = todayOf(context);
  // A figure for a future day can only be an expected one.
  const asExpected = <Figure extends Marks & { value: number | null }>(figure: Figure, day: WrittenDay): Figure =>
    beginOf(day) > today && figure.value !== null ? { ...figure, status: 'forecast' } : figure;
  const marked = pointed.marks(root, 'status', 'value');
  const figure = { value: pointed.figure(root, 'value', marked.status), ...marked };
  const asOf = optional('asOf', dayAt);
  const points = pointed.list(root, 'history', (item): HistoryPoint => {
    const said = pointed.marks(item, 'history.status', 'history.value');
    const remark = pointed.take(item, 'history.remark', textOf);
    const day = dayAt(pointed.at(item, 'history.date', true) as At);
    const value = pointed.figure(item, 'history.value', said.status);
    return asExpected({ ...day, value, ...said, ...(remark !== undefined && { remark }) }, day);
  });
  const isExpected = ({ status }: HistoryPoint): boolean => status === 'forecast';
  const history = points?.filter((point) => !isExpected(point));
  const forecasts = points?.filter(isExpected);
  const regions = pointed.list(root, 'regions', (item): RegionFigure => {
    const { status } = pointed.marks(item, 'regions.status', 'regions.value');
    const goal = pointed.at(item, 'regions.goal');
    const name = pointed.take(item, 'regions.name', textOf);
    if (name === undefined) throw item.fault('has no name.');
    return {
      code: pointed.take(item, 'regions.code', textOf) ?? name,
      name,
      value: pointed.figure(item, 'regions.value', status),
      ...(goal && { goal: pointed.numberAt(goal) }),
      ...(status && { status }),
    };
  });
  const startValue = optional('start', pointed.numberAt);
  const startDate = optional('start.date', dayAt);
  const sourceName = pointed.take(root, 'source', textOf);
  const said = asOf ? asExpected(figure, asOf) : figure;
  const label = pointed.take(root, 'label', textOf);
  const isNamed = Boolean(label ?? context.stated?.label);
  return defined<JobsProgress>({
    ...said,
    decimals: pointed.decimals,
    asOf: asOf?.date,
    period: asOf?.period,
    remark: pointed.take(root, 'remark', textOf) ?? said.remark,
    break: pointed.take(root, 'break', flag) ?? said.break,
    goal: optional('goal', pointed.numberAt),
    deadline: optional('deadline', dayAt)?.date,
    start: startValue === undefined ? undefined : defined<StartPoint>({ value: startValue, date: startDate?.date }),
    label,
    // A page that names the figure but no unit does not say that it counts jobs.
    unit: unitOf(pointed.take(root, 'unit', textOf)) ?? pointed.signed ?? (isNamed ? null : undefined),
    source:
      sourceName === undefined
        ? undefined
        : defined<Source>({
            name: sourceName,
            url: pointed.take(root, 'source.url', url),
            license: pointed.take(root, 'source.license', textOf),
          }),
    history: history && asOf ? withoutDay(history, asOf) : history,
    forecasts: forecasts?.length ? forecasts : undefined,
    regions,
    notes: optional('notes', (at) => at.entries.flatMap((note) => note.take(textOf).value ?? [])),
    url: pointed.take(root, 'url', url),
  });
};
