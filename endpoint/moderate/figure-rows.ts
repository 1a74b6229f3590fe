/** All figures of a counter for moderators: each published row, and the figures of its file. */
import type { HistoryPoint, JobsProgress } from '../../src/model/jobs-progress.js';
import { filedPoints } from '../counters/merge-points.js';
import { publishedPoint } from '../store/points.js';
import type { PointRow } from '../store/tables.js';

/** A figure, or a withdrawal, which has no value. */
export interface FigureRow extends Pick<HistoryPoint, 'date' | 'value' | 'status'> {
  /** Whether it counts, or was replaced or withdrawn since. */
  state: 'counts' | 'replaced' | 'withdrawn';
  /** 0 is the figure of the file. */
  revision: number;
  /** Who has published or withdrawn it; missing where it is from the file. */
  publisher?: string;
  recorded?: string;
}

const byDay = (one: FigureRow, other: FigureRow): number =>
  one.date === other.date ? other.revision - one.revision : one.date < other.date ? 1 : -1;

/**
 * Lists the newest day first, and for each day the newest revision.
 * @param rows by date and revision
 */
export const figureRows = (file: JobsProgress, rows: readonly PointRow[]): FigureRow[] => {
  const next = new Map(rows.map((row, at) => [row, rows[at + 1]?.date === row.date ? rows[at + 1] : undefined]));
  const last = new Map(rows.map((row) => [row.date, row]));
  const published = rows.map((row): FigureRow => {
    const { date, value, status, revision, publisher, recorded } = publishedPoint(row);
    const after = next.get(row);
    const state = row.withdrawn || after?.withdrawn ? 'withdrawn' : after ? 'replaced' : 'counts';
    return { date, value, ...(status && { status }), state, revision, publisher, recorded };
  });
  const filed = [...filedPoints(file).values()].map(({ date, value, status }): FigureRow => {
    const said = last.get(date);
    const state = said && !said.withdrawn ? 'replaced' : 'counts';
    return { date, value, ...(status && { status }), state, revision: 0 };
  });
  return [...published, ...filed].sort(byDay);
};
