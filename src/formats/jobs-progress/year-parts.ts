/** Years and their parts as periods: halves, thirds, quarters and months. */

/** A period. A split year is a school or a fiscal year. */
export interface Period {
  /** Only periods of the same length form a series. */
  length: string;
  /** Its name in the model; none for a day, and for a period that the model cannot express. */
  name?: string | undefined;
  firstDay: string;
  lastDay: string;
}

/** The calendar date at a moment. */
export const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A number with two digits at least. */
export const two = (part: number): string => String(part).padStart(2, '0');

/** How many months the parts of a year have. */
const months: Readonly<Record<string, number>> = { year: 12, half: 6, third: 4, quarter: 3, month: 1 };

/** The nth part of a year, from 1; undefined where a year has no such part. */
export const partOfYear = (kind: string | undefined, year: number, nth: number): Period | undefined => {
  const length = months[kind ?? ''];
  if (!kind || !length || nth < 1 || nth * length > 12) return undefined;
  const part = { year: '', half: `-H${String(nth)}`, quarter: `-Q${String(nth)}`, month: `-${two(nth)}` }[kind];
  return {
    length: kind,
    ...(part !== undefined && { name: `${String(year)}${part}` }),
    firstDay: day(Date.UTC(year, (nth - 1) * length, 1)),
    lastDay: day(Date.UTC(year, nth * length, 0)),
  };
};
