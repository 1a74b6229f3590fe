/** Finds the unit of a figure, and the power of ten in it: "1 000 personar" and "Thousand persons" are persons. */
import type { Unit } from '../../model/jobs-progress.js';
import { isNoUnit, ofWhat } from './subject.js';

/** The unit of a measure, and the power of ten of its figures. */
export interface Scale {
  /** The source writes its figures in units of this power of ten. */
  power: number;
  unit?: Unit | undefined;
}

const powers: readonly [power: number, word: string][] = [
  [1, 'tens?(?= (?:of|thousand|million))|tiotals?'],
  [2, 'hundreds?|hundratals?|hundra|hundre|hundert'],
  [3, "['’]?000s?|thousands?|tusentals?|tusen|tusinde?|tuhat|tuhatta|tuhansia|tausend"],
  [4, 'tiotusentals?'],
  [5, 'hundratusentals?'],
  [6, 'millions?|miljon(?:tals?)?|miljoner|millioner|miljoona|miljoonaa|millionen|mio\\.?|milj\\.?|mill\\.?'],
  [9, 'miljard(?:tals?)?|miljarder|milliard|milliarder|milliarden|miljardi|miljardia|mrd\\.?|mia\\.?'],
];

const first = powers.map(([power, word]) => [power, new RegExp(`^(?:${word})(?![\\p{L}\\d])`, 'iu')] as const);

// "Euro thousand" and "EUR 1 000" equal "thousand euro"; "per thousand" and "per 100 000" are rates.
const last = powers.map(
  ([power, word]) =>
    [
      power,
      new RegExp(
        `(?<!\\d|[/=]|\\b(?:per|pr|each))\\s(?:${word}${power === 3 ? "|1[\\s.,\u00a0\u202f']?000" : ''})$`,
        'iu',
      ),
    ] as const,
);

/** A short name of a currency with a power of ten: "mnkr", "Mkr", "MEUR", "tkr". */
const shortened = /^(t|k|mn?|mdr?)\s?(kr|sek|nok|dkk|isk|eur|usd)\.?$/i;

/** A sign with a power of ten: "€000", "£m". */
const signed = /^(\p{Sc})(000s?|k|m|bn)$/iu;

/**
 * A one followed by zeros: "1 000 persons", "1000-tal", "1,000s". "2015=100" and "10-year average" do not begin with
 * one.
 */
const grouped = /^1(0*(?:[\s.,\u00a0\u202f']?000)*)(?:s|[\s-]*tals?)?(?![\p{L}\d-])(?!\s*[=:])/iu;

/** Removes powers of ten from the beginning, such as in "tens of thousands of persons". */
const leading = (words: string): { power: number; rest: string } => {
  const [grown = '', zeros = ''] = grouped.exec(words) ?? [];
  const digits = zeros.replace(/\D/g, '').length;
  const spoken = first.find(([, shape]) => shape.test(words));
  if (!digits && !spoken) return { power: 0, rest: words };
  const power = digits || (spoken?.[0] ?? 0);
  const rest = digits ? words.slice(grown.length) : words.replace(spoken?.[1] ?? '', '');
  const more = leading(rest.replace(/^[\s,-]+/, '').replace(/^of /i, ''));
  return { power: power + more.power, rest: more.rest.trim() };
};

/** Words that name no things: a change, an index, or a ratio is shown in brackets. */
const noThings =
  /change|growth|förändring|endring|ændring|muutos|breyting|\brate of|^(annual average )?ind(ex|eks(i)?|ices)(?![ -]?(points?|poeng|enhet))|^(rates?|ratio|balance|share|score|kvote?|andel|hlutfall|osuus)$/i;

/** All of these say percent. */
const percent = /^(%|per ?cent(age)?|pct\.?|pro[cs]ent)$/i;

/** Words for what is counted or measured, which begin with a small letter in a sentence. */
const plainWords =
  /^(per|average|persons?|people|employees|households?|dwellings?|enterprises?|companies|pupils|students|inhabitants|years?|months?|weeks?|days?|hours?|minutes?|euros?|tonnes?|kilograms?|kilomet(re|er)s?|square|cubic|hectares?|lit(re|er)s?|percentage|purchasing power|(kilo|mega|giga|tera)watt|full-time|units?|head|animals|vehicles|passengers?|nights?|personer|personar|företag|hushåll|kronor|kroner|krónur|timmar|timer|år|dagar|ton|procentenheter|prosentpoeng|henkilöä|euroa)(?![\p{L}\d])/iu;

/** Words in the place of a unit that say nothing of what is counted. */
const nothingCounted = /^(total|unit|value)$/i;

/** A unit as it reads behind a figure: "persons", "procent" for "procentandel", "(Annual rate of change)", "(index)". */
const asRead = (unit: string): string =>
  nothingCounted.test(unit)
    ? ''
    : // One with "=" gets its brackets where it is shown.
      noThings.test(unit) && !unit.includes('=')
      ? `(${unit})`
      : plainWords.test(unit)
        ? lowered(unit)
        : unit.replace(/^(pro[cs]ent)andel$/i, '$1');

/** What follows in brackets, after a comma or after "in" at the end. The comma of "1,000" is none. */
const behind = /^(.+?)(?:\s*\((?:in? )?([^()]+)\)|,(?!\d)\s*(?:in? )?([^,()]+)|\sin?\s([^,()]+))$/i;

/** Words that continue others: a capital at the beginning becomes a small letter. */
const lowered = (words: string): string => words.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

/** A unit's name without the power of ten at its beginning or end. */
const scaled = (name: string): { power: number; rest: string } => {
  const [, sign, short = ''] = signed.exec(name) ?? [];
  if (sign) return { power: { k: 3, m: 6, b: 9 }[short.charAt(0).toLowerCase()] ?? 3, rest: sign };
  const [, thousands = '', currency] = shortened.exec(name) ?? [];
  if (currency) return { power: /md/i.test(thousands) ? 9 : /m/i.test(thousands) ? 6 : 3, rest: currency };
  const begun = leading(name);
  if (begun.power) return begun;
  const [, rest = name, ...places] = behind.exec(name) ?? [];
  const end = leading(places.find(Boolean) ?? '');
  // "Current prices, million euro" are euro in such prices.
  if (end.power && (!end.rest || !places[2]))
    return { power: end.power, rest: !end.rest ? rest : isNoUnit(rest) ? end.rest : `${end.rest}, ${lowered(rest)}` };
  for (const [power, shape] of last) if (shape.test(name)) return { power, rest: name.replace(shape, '') };
  return { power: 0, rest: name };
};

const inSubject =
  /\s*\((?:in? )?([^()]+)\)|(?:,\s*(?:in? )?|\sin?\s)([^,()]+?)(?= efter | etter | by | fordelt |\s*(?:[,:(]|$))/gi;

/**
 * The subject of a figure without its unit, which is shown at the figure: "Employed (1 000 persons)" of 742,000 persons
 * is "Employed", and "Unemployment rate, %" of 9 % is "Unemployment rate".
 * @param isMeasure whether it is the name of the measure, which may be only its unit
 */
export const withoutUnit = (subject: string, { power = 0, unit }: Partial<Scale>, isMeasure: boolean): string => {
  if (!power && !isMeasure && !percent.test(unit?.other ?? '')) return subject;
  const isSaid = (words: string): boolean => {
    if (!power && !isMeasure) return words === '%';
    if (percent.test(words) && percent.test(unit?.other ?? '')) return true;
    const said = scaled(words);
    const isUnit = asRead(ofWhat(said.rest)).toLowerCase() === unit?.other.toLowerCase();
    return said.power === power && (isUnit || (power > 0 && !said.rest));
  };
  return isSaid(subject)
    ? ''
    : subject.replace(inSubject, (all, inside?: string, after = '') => (isSaid(inside ?? String(after)) ? '' : all));
};

/**
 * Reads a unit as an office describes it.
 * @param name in words
 * @param symbol such as "€"
 * @param position where the office puts it
 * @param multiplier the declared power of ten; the words may repeat it
 */
export const scaleOf = (
  name: string | undefined,
  {
    symbol,
    position,
    multiplier,
  }: { symbol?: string | undefined; position?: unknown; multiplier?: number | undefined },
): Scale => {
  const { power, rest: counted } = scaled((name ?? '').trim());
  const rest = asRead(ofWhat(counted));
  // A sign such as "€" may stand before the figure; a word always follows it.
  const sign = symbol ?? (/\p{L}/u.test(rest) ? undefined : rest);
  const isBefore = position === 'start' && Boolean(sign);
  const word = (isBefore ? sign : rest) || symbol || '';
  return {
    power: multiplier ?? power,
    unit:
      word && !isNoUnit(word) ? { one: word, other: word, ...(isBefore && { position: 'start' as const }) } : undefined,
  };
};

/** Words that show that a number is a class and no power of ten: "100 or more". */
const ofClass = /(?<!\p{L})(or|and|over|more|to|eller|och|og|över|fler|till?|ja|või)(?!\p{L})|[^\p{L}\s.]/u;

/**
 * The unit that the name of a category has behind it: "Population (in 1000)".
 * @param isAlone whether nothing else says the unit: then "Unemployed, thousands" and "Employment rate, %" say it too
 */
export const scaleBeside = (name: string, isAlone: boolean): Scale | undefined => {
  const [, inside] = /\(in? ([^()]+)\)$/i.exec(name) ?? [];
  const [, last] = (isAlone && /[,(]\s*([^,()]+)\)?$/.exec(name)) || [];
  const said = inside ?? last;
  if (said === undefined) return undefined;
  if (isAlone && percent.test(said)) return scaleOf(said, {});
  const scale = scaleOf(said, {});
  const isPower = scale.power > 0 && (inside !== undefined || scale.power % 3 === 0);
  return isPower && (inside !== undefined || !ofClass.test(scale.unit?.other ?? '')) ? scale : undefined;
};

/** Multiplies a figure by a power of ten, by moving its decimal point: no multiplication rounds it. */
export const shifted = (value: number, power: number): number => {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + power)}`);
};
