/** The unit of a figure, and the power of ten that stands in it: "1 000 personar" and "Thousand persons" are persons. */
import type { Unit } from '../../model/jobs-progress.js';
import { isNoUnit } from './subject.js';

/** What is known of how a measure is counted. */
export interface Scale {
  /** What the source writes is in this power of ten of the unit. */
  power: number;
  unit?: Unit | undefined;
}

const powers: readonly [power: number, word: string][] = [
  [3, "['’]?000s?|thousands?|tusentals?|tusen|tusind|tuhat|tuhatta|tuhansia|tausend"],
  [6, 'millions?|miljon|miljoner|million|millioner|miljoona|miljoonaa|millionen|mio\\.?|milj\\.?|mill\\.?'],
  [9, 'miljard|miljarder|milliard|milliarder|milliarden|miljardi|miljardia|mrd\\.?'],
];

const spoken = powers.flatMap(([power, word]) =>
  // "Euro thousand" is as many as "thousand euro"; "per thousand" is a rate.
  [`^(?:${word})(?![\\p{L}\\d])[\\s-]*(?:of )?`, `(?<!\\b(?:per|pr|each|\\/))\\s(?:${word})$`].map(
    (shape) => [power, new RegExp(shape, 'iu')] as const,
  ),
);

const grouped = /^1(0*(?:[\s.,\u00a0\u202f']?000)*)(?:[\s\u00a0\u202f]+|-)(?=[^\d\s=:])/;

/** A unit's name without the power of ten that it begins with, or that stands in brackets behind it. */
const scaled = (name: string): { power: number; rest: string } => {
  const [, rest = name, behind] = /^(.+?)\s*\((?:in )?([^()]+)\)$/i.exec(name) ?? [];
  if (behind) {
    const { power, rest: more } = scaled(`${behind} `);
    if (power && !more.trim()) return { power, rest };
  }
  const zeros = grouped.exec(name) ?? /^1(0*(?:[\s.,\u00a0']?000)+)\s*$/.exec(name);
  const written = zeros?.[1]?.replace(/\D/g, '').length ?? 0;
  if (zeros && written) return { power: written, rest: name.slice(zeros[0].length).trim() };
  for (const [power, shape] of spoken) {
    const found = shape.exec(name);
    if (found) return { power, rest: name.replace(found[0], '').trim() };
  }
  return { power: 0, rest: name };
};

/**
 * A unit as an office describes it.
 * @param name in words
 * @param symbol a sign for it, such as "€"
 * @param position where the office puts it
 * @param multiplier the power of ten that is declared; the words may say it again
 */
export const scaleOf = (
  name: string | undefined,
  {
    symbol,
    position,
    multiplier,
  }: { symbol?: string | undefined; position?: unknown; multiplier?: number | undefined },
): Scale => {
  const { power, rest } = scaled(name ?? '');
  // A sign such as "€" may stand before the figure; a word always stands behind it.
  const sign = symbol ?? (/\p{L}/u.test(rest) ? undefined : rest);
  const isBefore = position === 'start' && Boolean(sign);
  const word = (isBefore ? sign : rest) || symbol || '';
  return {
    power: multiplier ?? power,
    unit:
      word && !isNoUnit(word) ? { one: word, other: word, ...(isBefore && { position: 'start' as const }) } : undefined,
  };
};

/** A figure times a power of ten, by its digits: no multiplication rounds it. */
export const shifted = (value: number, power: number): number => {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + power)}`);
};
