/**
 * Finds the day of a figure that is about one point in time, such as a population on January 1. An office names it in
 * its reference period ("31 December each year"), or in the title ("Population on 1 January by age").
 */
import { isDate } from '../toolkit/readers.js';
import { monthOf, nameOf } from './months.js';
import type { Period } from './periods.js';

// Words after which a day does not belong to the figure, but to the year before or to the division into regions.
const ofElse =
  /previous|preceding|before|föregående|foregående|edelli|division|indelning|inndeling|inddeling|boundar|gränser|grenser/i;

const atTheEnd =
  /\blast day|\bend of|(sista|siste|sidste) (dag|i )|slut(et|ten|ningen) a[vf]|(årets|månadens|kvartalets|veckans) slut|utg[åa]ngen|ultimo/i;

const atTheStart =
  /\bfirst day|\bbeginning of|första dagen|første dag|den 1\. i|inn?g[åa]ngen|begynnelsen av|början av|starten a[vf]/i;

const spans: readonly [length: string, word: RegExp][] = [
  ['month', /month|månad|måned/i],
  ['quarter', /quarter|kvartal/i],
  ['week', /week|veck|\buke|\buge/i],
  ['year', /year|(?<!\p{L})år/iu],
];

// In "1 January 1998-2026", no year belongs to the day.
const shapes = [
  /(?<![\d.,/]|\d-)(?<day>\d{1,2})(?:st|nd|rd|th|:[ae]|\.)?\s(?:of )?(?<name>\p{L}+)(?:[\s,]+(?<year>\d{4})(?! ?[-–]))?/gu,
  /(?<name>\p{L}+) (?<day>\d{1,2})(?!\d)(?:, (?<year>\d{4})(?! ?[-–]))?/gu,
];

/** The days in a text, as month and day, with the year where there is one. */
const daysIn = (text: string): { month: number; day: string; year: string | undefined }[] =>
  shapes
    .map((shape) =>
      [...text.matchAll(shape)].flatMap(({ groups = {} }) => {
        const month = monthOf(groups.name ?? '');
        return month ? [{ month, day: groups.day ?? '', year: groups.year }] : [];
      }),
    )
    .find(({ length }) => length) ?? [];

/** Converts a reference period in numbers, "31.12.", to words. In a title such numbers could mean anything. */
export const inWords = (reference: string): string =>
  reference.replace(
    /(?<![\d.])(\d{1,2})[./](\d{1,2})(?!\d)\.?(\d{4})?/g,
    (all, day: string, month: string, year = '') =>
      Number(month) > 12 ? all : `${day} ${nameOf(Number(month))} ${String(year)}`.trim(),
  );

/** Converts the only day in numbers that means nothing else in the name of a measure: "Population 31.12." */
export const lastInWords = (label: string): string => label.replace(/(?<=\s)31\.12(?!\d)(\.\d{4})?/, inWords);

/** How many periods of a length a year has. */
const inYear: Readonly<Record<string, number>> = { year: 1, split: 1, half: 2, third: 3, quarter: 4, month: 12 };

/**
 * The day within a period that a text names. Undefined where it names several days, which are a span, or a day that not
 * every period of the year has, such as "31.12." for quarters.
 */
export const dayIn = (text: string, { length, firstDay, lastDay }: Period): string | undefined => {
  if (ofElse.test(text)) return undefined;
  const named = daysIn(text);
  const edge = atTheEnd.test(text) ? lastDay : atTheStart.test(text) ? firstDay : undefined;
  if (!named.length && edge) {
    const said = spans.filter(([, word]) => word.test(text));
    return said.every(([span]) => span === length) && !text.split(/[^\p{L}]+/u).some(monthOf) ? edge : undefined;
  }
  if (named.length < (inYear[length] ?? 0) && named.every(({ year }) => !year)) return undefined;
  const [one, ...others] = named.flatMap(({ month, day, year }) =>
    [...new Set([firstDay.slice(0, 4), lastDay.slice(0, 4)])]
      .filter((within) => !year || year === within)
      .map((within) => `${within}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
      .filter((date) => isDate(date) && date >= firstDay && date <= lastDay),
  );
  return others.length ? undefined : one;
};
