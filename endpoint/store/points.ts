/**
 * Figures that publishers add to counters. Rows never change: a revised figure gets a further row. It names the
 * revision that it replaces, so that nobody overwrites a figure that they have not seen.
 */
import type { DayFigure, FigureStatus, HistoryPoint, PublishedPoint } from '../../src/model/jobs-progress.js';
import type { Store, WriteTransaction } from './store.js';
import type { PointRow } from './tables.js';

/** A figure to be saved. */
export interface PointToRecord extends DayFigure {
  counter: string;
  /** The revision that it revises; 0 is the figure in the file. */
  revises?: number | undefined;
  /** The name of its publisher. */
  publisher: string;
  now: number;
}

/** A withdrawal to be saved. */
export interface WithdrawalToRecord {
  counter: string;
  date: string;
  /** The revision that is withdrawn. */
  revises: number;
  /** The name of who withdraws it. */
  publisher: string;
  now: number;
}

/** Another figure was published for that day, and the request does not name its revision. */
export class PointConflictError extends Error {
  override name = 'PointConflictError';
  readonly date: string;
  /** The published figure; undefined where there is none. */
  readonly current: HistoryPoint | undefined;
  readonly revision: number;

  constructor(date: string, current: HistoryPoint | undefined, revision: number) {
    super('Something else is published for that day.');
    this.date = date;
    this.current = current;
    this.revision = revision;
  }
}

/** The figure before a row. */
interface Replaced extends Pick<HistoryPoint, 'value' | 'status'> {
  revised?: boolean;
}

const replacedBy = ({ replaced }: PointRow): Replaced | undefined =>
  replaced === null ? undefined : (JSON.parse(replaced) as Replaced);

/**
 * Whether another value was published before. A figure stays revised until it is withdrawn. What was withdrawn never
 * belonged to this day, so the next figure is not a revised one.
 */
const isRevised = (row: PointRow): boolean => {
  const before = replacedBy(row);
  return Boolean(before && (before.value !== row.value || before.status === 'revised' || before.revised));
};

/** The present figure of a day. */
type CountingFigure = DayFigure & Pick<HistoryPoint, 'revised'>;

/**
 * The row as a figure of the counter's history. Its status is the one that the publisher has set, or else `revised`
 * where that is true.
 */
export const pointOf = (row: PointRow): CountingFigure => {
  const wasRevised = isRevised(row);
  const status = row.status ?? (wasRevised ? 'revised' : undefined);
  return {
    date: row.date,
    value: row.value,
    ...(status && { status }),
    ...(wasRevised && status !== 'revised' && { revised: true }),
  };
};

/** The row as publishers see it. */
export const publishedPoint = (row: PointRow): PublishedPoint => {
  const { revision, recorded, publisher } = row;
  if (row.withdrawn) return { date: row.date, value: null, withdrawn: true, revision, recorded, publisher };
  return { ...pointOf(row), ...(isRevised(row) && { revised: true }), revision, recorded, publisher };
};

/**
 * The present figures: the last one of each day, unless it was withdrawn.
 * @param rows by date and revision
 */
export const countingPoints = (rows: readonly PointRow[]): CountingFigure[] =>
  [...new Map(rows.map((row) => [row.date, row])).values()].filter(({ withdrawn }) => !withdrawn).map(pointOf);

/** A figure in a file, or a row. */
interface PublishedFigure {
  value: number | null;
  status?: FigureStatus | null | undefined;
}

const isSame = (one: PublishedFigure, other: PublishedFigure): boolean =>
  one.value === other.value && (one.status ?? undefined) === (other.status ?? undefined);

const lastRow = (db: WriteTransaction, counter: string, date: string): Promise<PointRow | undefined> =>
  db
    .selectFrom('points')
    .selectAll()
    .where('counter', '=', counter)
    .where('date', '=', date)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();

/**
 * Adds a row.
 * @returns undefined when another process has added one with this revision
 */
const addRow = (db: WriteTransaction, row: PointRow): Promise<PointRow | undefined> =>
  db
    .insertInto('points')
    .values(row)
    .onConflict((conflict) => conflict.columns(['counter', 'date', 'revision']).doNothing())
    .returningAll()
    .executeTakeFirst();

/**
 * The next row, which replaces the figure `current`.
 * @param last the row of `current`; undefined for a figure of the file
 */
const rowAfter = (
  last: PointRow | undefined,
  current: HistoryPoint | undefined,
  { counter, date, publisher, now }: Omit<WithdrawalToRecord, 'revises'>,
): Omit<PointRow, 'value' | 'status' | 'withdrawn'> => {
  const revised = last && !last.withdrawn && isRevised(last);
  return {
    counter,
    date,
    revision: (last?.revision ?? 0) + 1,
    replaced: current
      ? JSON.stringify({ value: current.value, status: current.status, ...(revised && { revised }) })
      : null,
    publisher,
    recorded: new Date(now).toISOString(),
  };
};

/** Writes more in the transaction of a new row, such as a line of the moderators' log. */
export type WithRow = (db: WriteTransaction, row: PointRow) => Promise<unknown>;

const record = async (
  db: WriteTransaction,
  point: PointToRecord,
  filed: HistoryPoint | undefined,
  also?: WithRow,
): Promise<PointRow> => {
  const { counter, date, value, status = null, revises } = point;
  for (;;) {
    const last = await lastRow(db, counter, date);
    const isSaid = last && !last.withdrawn;
    // A repeated request gets the same answer as the first.
    if (isSaid && isSame(last, point)) return last;
    const current = isSaid ? pointOf(last) : filed;
    const revision = last?.revision ?? 0;
    // After a withdrawal every figure must name the revision that it replaces: a late repetition of the withdrawn
    // figure would bring it back.
    const isNew = !last && (!current || isSame(current, point));
    if (isNew ? revises !== undefined && revises !== 0 : revises !== revision)
      throw new PointConflictError(date, current, revision);
    const added = await addRow(db, { ...rowAfter(last, current, point), value, status, withdrawn: 0 });
    // Another process was faster; this one reads its row, and decides again.
    if (!added) continue;
    await also?.(db, added);
    return added;
  }
};

const withdraw = async (
  db: WriteTransaction,
  withdrawal: WithdrawalToRecord,
  also?: WithRow,
): Promise<PointRow | undefined> => {
  const { counter, date, revises } = withdrawal;
  for (;;) {
    const last = await lastRow(db, counter, date);
    if (!last) return undefined;
    if (last.withdrawn && last.revision === revises + 1) return last;
    if (last.withdrawn || last.revision !== revises)
      throw new PointConflictError(date, last.withdrawn ? undefined : pointOf(last), last.revision);
    const row = { ...rowAfter(last, pointOf(last), withdrawal), value: null, status: null, withdrawn: 1 };
    const added = await addRow(db, row);
    if (!added) continue;
    await also?.(db, added);
    return added;
  }
};

/**
 * Saves a figure, or finds it when it is the one that was saved last. Throws a `PointConflictError`, and then nothing
 * is saved.
 * @param filed the figure in the counter's file for that day
 * @param also not called when the row existed before
 */
export const recordPoint = (
  store: Store,
  point: PointToRecord,
  filed: HistoryPoint | undefined,
  also?: WithRow,
): Promise<PointRow> => store.write((db) => record(db, point, filed, also));

/**
 * Withdraws a figure that was sent for the wrong day, by a further row; finds the row when it is the last one already.
 * Throws a `PointConflictError`, and then nothing is saved.
 * @param also not called when the row existed before
 * @returns undefined where that day has no figure
 */
export const withdrawPoint = (
  store: Store,
  withdrawal: WithdrawalToRecord,
  also?: WithRow,
): Promise<PointRow | undefined> => store.write((db) => withdraw(db, withdrawal, also));

/** How many rows a counter has. Rows are never deleted, so another number means other rows. */
export const countPoints = async (store: Store, counter: string): Promise<number> => {
  const { rows } = await store.read((db) =>
    db
      .selectFrom('points')
      .select((row) => row.fn.countAll().as('rows'))
      .where('counter', '=', counter)
      .executeTakeFirstOrThrow(),
  );
  return Number(rows);
};

/** All rows of a counter, by date and revision. */
export const readPoints = (store: Store, counter: string): Promise<PointRow[]> =>
  store.read((db) =>
    db.selectFrom('points').selectAll().where('counter', '=', counter).orderBy('date').orderBy('revision').execute(),
  );
