/** The day or period of a figure in words. */
import { formatDate, formatDay } from '../../locales/format.js';
import type { ParticularsWords } from '../../locales/jobs-progress/particulars/words.js';
import type { HistoryPoint } from '../../model/jobs-progress.js';
import { isolated } from './isolated.js';

/** "August 2026", "third quarter of 2025"; an unknown period is the source's own name and stays as it is. */
export const periodText = (period: string, words: ParticularsWords): string => {
  const [, year = '', letter, part] = /^(\d{4})-([QHW])(\d\d?)$/.exec(period) ?? [];
  const number = Number(part);
  if (letter === 'Q' && number >= 1 && number <= 4) return words.quarter(year, number);
  if (letter === 'H' && (number === 1 || number === 2)) return words.half(year, number);
  if (letter === 'W') return words.week(year, number);
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(period))
    return formatDate(words.language, new Date(period), 'UTC', { month: 'long', year: 'numeric' });
  return isolated(period.replace(/^(\d{4})--(\d{4})$/, '$1–$2'));
};

/** The day or the period of a point. */
export const whenText = ({ date, period }: Pick<HistoryPoint, 'date' | 'period'>, words: ParticularsWords): string =>
  period ? periodText(period, words) : formatDay(words.language, date);
