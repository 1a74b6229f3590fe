/** The published figures as a file: dates, plain numbers and the status in our own JSON's words. */
import type { HistoryPoint } from '../../model/jobs-progress.js';

/** A figure that is kept back is an empty cell, never a zero. @see https://www.rfc-editor.org/rfc/rfc4180 */
export const csv = (points: readonly HistoryPoint[]): string =>
  [
    'date,value,status',
    ...points.map(({ date, value, status }) => [date, value === null ? '' : String(value), status ?? ''].join(',')),
    '',
  ].join('\r\n');
