/** Writes the figures as CSV: dates, plain numbers, and the marks in the words of our own JSON. */
import type { HistoryPoint, JobsProgress } from '../../model/jobs-progress.js';
import { scaled } from './decimal.js';

/** A cell of the file; one with a comma, a quote or a line break is quoted. */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** All digits of a number, with as many decimals as the source has, and never in scientific notation. */
const plain = (value: number, least: number): string => {
  const { digits, decimals } = scaled(value, Number(`1e-${String(least)}`));
  const text = String(digits[0] ?? 0n)
    .replace('-', '')
    .padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals);
  return `${value < 0 ? '-' : ''}${whole}${decimals ? `.${text.slice(-decimals)}` : ''}`;
};

/**
 * Writes the file. A figure without a value is an empty cell, never a zero. Periods, revisions, breaks and remarks have
 * columns where there are any.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const csv = (points: readonly HistoryPoint[], { decimals = 0 }: Pick<JobsProgress, 'decimals'> = {}): string => {
  const all: [name: string, read: (point: HistoryPoint) => string][] = [
    ['date', ({ date }) => date],
    ['period', ({ period = '' }) => period],
    ['value', ({ value }) => (value === null ? '' : plain(value, decimals))],
    ['status', ({ status = '' }) => status],
    ['revised', (point) => (point.revised ? 'true' : '')],
    ['break', (point) => (point.break ? 'true' : '')],
    ['remark', ({ remark = '' }) => remark],
  ];
  const columns = all.filter(
    ([name, read]) => ['date', 'value', 'status'].includes(name) || points.some((point) => read(point)),
  );
  return [
    columns.map(([name]) => name).join(','),
    ...points.map((point) => columns.map(([, read]) => cell(read(point))).join(',')),
    '',
  ].join('\r\n');
};
