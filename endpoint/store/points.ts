/**
 * Figures that publishers add to counters. Nothing is ever changed here: a figure
 * that is revised gets a further row, and says which one it revises, so that nobody
 * overwrites what he has not seen.
 */
import type { DayFigure, FigureStatus, HistoryPoint, PublishedStatus } from '../../src/model/jobs-progress.js';
import type { Store, Writing } from './store.js';
import type { PointRow } from './tables.js';

/** A figure to be recorded. */
export interface PointToRecord extends DayFigure {
  counter: string;
  /** The revision that it revises; 0 is what the file says. */
  revises?: number | undefined;
  /** The name of who publishes it. */
  publisher: string;
  now: number;
}

/** Something else is published for that day, and the request does not say that it knows. */
export class PointConflictError extends Error {
  override name = 'PointConflictError';
  /** What is published; undefined where nothing is. */
  readonly current: HistoryPoint | undefined;
  readonly revision: number;

  constructor(current: HistoryPoint | undefined, revision: number) {
    super('Something else is published for that day.');
    this.current = current;
    this.revision = revision;
  }
}

const replacedBy = ({ replaced }: PointRow): Pick<HistoryPoint, 'value' | 'status'> | undefined =>
  replaced === null ? undefined : (JSON.parse(replaced) as HistoryPoint);

/** The status that is shown: what was said, or that another figure stood there before. */
const statusOf = (row: PointRow): PublishedStatus | undefined => {
  const before = replacedBy(row);
  const isRevised = before && (before.value !== row.value || before.status === 'revised');
  return row.status ?? (isRevised ? 'revised' : undefined);
};

/** The row as a figure of the counter's history. */
export const pointOf = (row: PointRow): DayFigure => {
  const status = statusOf(row);
  return { date: row.date, value: row.value, ...(status && { status }) };
};

/** A figure of a file, or a row. */
interface Said {
  value: number | null;
  status?: FigureStatus | null | undefined;
}

const isSame = (one: Said, other: Said): boolean =>
  one.value === other.value && (one.status ?? undefined) === (other.status ?? undefined);

const lastRow = (db: Writing, counter: string, date: string): Promise<PointRow | undefined> =>
  db
    .selectFrom('points')
    .selectAll()
    .where('counter', '=', counter)
    .where('date', '=', date)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The row that was added; undefined when another process has added one with this revision. */
const addRow = (db: Writing, row: PointRow): Promise<PointRow | undefined> =>
  db
    .insertInto('points')
    .values(row)
    .onConflict((conflict) => conflict.columns(['counter', 'date', 'revision']).doNothing())
    .returningAll()
    .executeTakeFirst();

const record = async (db: Writing, point: PointToRecord, filed: HistoryPoint | undefined): Promise<PointRow> => {
  const { counter, date, value, status, revises, publisher, now } = point;
  for (;;) {
    const last = await lastRow(db, counter, date);
    // The same again is answered as it was the first time.
    if (last && isSame(last, point)) return last;
    const current = last ? pointOf(last) : filed;
    const revision = last?.revision ?? 0;
    const isNew = !current || (!last && isSame(current, point));
    if (isNew ? revises !== undefined && revises !== 0 : revises !== revision)
      throw new PointConflictError(current, revision);
    const added = await addRow(db, {
      counter,
      date,
      revision: revision + 1,
      value,
      status: status ?? null,
      replaced: current ? JSON.stringify({ value: current.value, status: current.status }) : null,
      publisher,
      recorded: new Date(now).toISOString(),
    });
    // Who was slower looks again, and finds what the other has published.
    if (added) return added;
  }
};

/**
 * Records a figure, or finds it when it is what was recorded last.
 * Throws a `PointConflictError`, and then nothing is saved.
 * @param filed what the counter's file says of that day
 */
export const recordPoint = (store: Store, point: PointToRecord, filed: HistoryPoint | undefined): Promise<PointRow> =>
  store.write((db) => record(db, point, filed));

/** How many rows a counter has. None ever goes, so another number means other rows. */
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
