/**
 * Publishes and withdraws figures by one set of rules, whether a program asks with a token or a moderator with a form.
 * What is refused is thrown: a problem for a faulty figure, a `PointConflictError` for one that others have changed.
 */
import { recordPoint, withdrawPoint, type WithRow } from '../store/points.js';
import type { Store } from '../store/store.js';
import type { PointRow } from '../store/tables.js';
import type { Calendar } from './calendar.js';
import type { Counters } from './counters.js';
import { filedPoint } from './merge-points.js';
import { readPoint } from './new-point.js';

/** What publishing needs. */
export interface PublishParts {
  store: Store;
  counters: Counters;
  calendar: Calendar;
  /** The clock, in milliseconds. */
  now: () => number;
}

/** Who publishes or withdraws, and in which counter. */
export interface PublishedBy {
  counter: string;
  publisher: string;
  /** Writes more together with a new row. */
  also?: WithRow;
}

/**
 * Publishes a figure.
 * @param body the fields of a `NewPoint`, not yet checked
 * @returns undefined where there is no such counter
 */
export const publishFigure = async (
  { store, counters, calendar, now }: PublishParts,
  { counter, publisher, also }: PublishedBy,
  body: unknown,
): Promise<PointRow | undefined> => {
  const file = counters.fileOf(counter);
  if (!file) return undefined;
  const point = readPoint(body, calendar.dayOf(now()));
  const entry = { ...point, counter, publisher, now: now() };
  const row = await recordPoint(store, entry, filedPoint(file, point.date), also);
  // Read now, so that it is served even if the database fails in the next moment.
  await counters.find(counter);
  return row;
};

/**
 * Withdraws the figure of a day.
 * @param revises the revision that is withdrawn
 * @returns undefined where nobody has published a figure of that day
 */
export const withdrawFigure = async (
  { store, counters, now }: PublishParts,
  { counter, publisher, also }: PublishedBy,
  { date, revises }: { date: string; revises: number },
): Promise<PointRow | undefined> => {
  const row = await withdrawPoint(store, { counter, date, revises, publisher, now: now() }, also);
  if (row) await counters.find(counter);
  return row;
};
