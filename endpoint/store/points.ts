/**
 * Figures that publishers add to counters. Nothing is ever changed here: a figure
 * that is revised gets a further row, and says which one it revises, so that nobody
 * overwrites what he has not seen.
 */
import type { DayFigure, FigureStatus, HistoryPoint, PublishedPoint } from '../../src/model/jobs-progress.js';
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

/** A figure to be withdrawn. */
export interface WithdrawalToRecord {
  counter: string;
  date: string;
  /** The revision that is withdrawn. */
  revises: number;
  /** The name of who withdraws it. */
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

/** What stood there before a row. */
interface Replaced extends Pick<HistoryPoint, 'value' | 'status'> {
  revised?: boolean;
}

const replacedBy = ({ replaced }: PointRow): Replaced | undefined =>
  replaced === null ? undefined : (JSON.parse(replaced) as Replaced);

/**
 * Whether another value stood there before. It stays so whatever is said of the
 * figure later, until the figure is withdrawn: what was never of this day was not revised.
 */
const isRevised = (row: PointRow): boolean => {
  const before = replacedBy(row);
  return Boolean(before && (before.value !== row.value || before.status === 'revised' || before.revised));
};

/** A figure of a day, of which nothing is lost that was said. */
type CountingFigure = DayFigure & Pick<HistoryPoint, 'revised'>;

/** The row as a figure of the counter's history. Its status is what was said, and where nothing was that it is revised. */
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

/** The row as who publishes sees it. */
export const publishedPoint = (row: PointRow): PublishedPoint => {
  const { revision, recorded, publisher } = row;
  if (row.withdrawn) return { date: row.date, value: null, withdrawn: true, revision, recorded, publisher };
  return { ...pointOf(row), ...(isRevised(row) && { revised: true }), revision, recorded, publisher };
};

/** The figures that count: of each day what was said last, where that was not withdrawn. @param rows by date and revision */
export const countingPoints = (rows: readonly PointRow[]): CountingFigure[] =>
  [...new Map(rows.map((row) => [row.date, row])).values()].filter(({ withdrawn }) => !withdrawn).map(pointOf);

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

/** The row that replaces what stands there: `current`, which is in `last` where that was said by a publisher. */
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

const record = async (db: Writing, point: PointToRecord, filed: HistoryPoint | undefined): Promise<PointRow> => {
  const { counter, date, value, status = null, revises } = point;
  for (;;) {
    const last = await lastRow(db, counter, date);
    const isSaid = last && !last.withdrawn;
    // The same again is answered as it was the first time.
    if (isSaid && isSame(last, point)) return last;
    const current = isSaid ? pointOf(last) : filed;
    const revision = last?.revision ?? 0;
    // After a withdrawal nothing is new: a late repetition of what was withdrawn would bring it back.
    const isNew = !last && (!current || isSame(current, point));
    if (isNew ? revises !== undefined && revises !== 0 : revises !== revision)
      throw new PointConflictError(current, revision);
    const added = await addRow(db, { ...rowAfter(last, current, point), value, status, withdrawn: 0 });
    // Who was slower looks again, and finds what the other has published.
    if (added) return added;
  }
};

const withdraw = async (db: Writing, withdrawal: WithdrawalToRecord): Promise<PointRow | undefined> => {
  const { counter, date, revises } = withdrawal;
  for (;;) {
    const last = await lastRow(db, counter, date);
    if (!last) return undefined;
    if (last.withdrawn && last.revision === revises + 1) return last;
    if (last.withdrawn || last.revision !== revises)
      throw new PointConflictError(last.withdrawn ? undefined : pointOf(last), last.revision);
    const row = { ...rowAfter(last, pointOf(last), withdrawal), value: null, status: null, withdrawn: 1 };
    const added = await addRow(db, row);
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

/**
 * Takes back a figure that was said of the wrong day, by a further row, or finds the
 * row when it is what was recorded last. Undefined where nobody said a figure of that day.
 * Throws a `PointConflictError`, and then nothing is saved.
 */
export const withdrawPoint = (store: Store, withdrawal: WithdrawalToRecord): Promise<PointRow | undefined> =>
  store.write((db) => withdraw(db, withdrawal));

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
