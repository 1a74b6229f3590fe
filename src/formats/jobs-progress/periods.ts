/**
 * Reads periods as statistics offices write them, in codes and in words, with the days on which they begin and end.
 * Some are ambiguous: `2008-09` is a month or a school year, `202501` a month or a week. The other periods of the same
 * dimension decide, and then the dimension's name. A text that is still ambiguous is no period, and is shown as it is.
 */
import { isDate } from '../toolkit/readers.js';
import type { Dimension } from './dimension.js';
import { monthOf } from './months.js';
import { partOfYear, spanOfYears, splitYear, two, weekOf, type Period } from './period-days.js';

export type { Period } from './period-days.js';

const kinds: readonly [kind: string, word: RegExp][] = [
  ['quarter', /^(q|k|kv\p{L}*|quart\p{L}*|qtr|trim\p{L}*|kwartaal|nelj\p{L}*|ársfj\p{L}*)$/u],
  ['half', /^(h|s|hal[fv]\p{L}*|sem\p{L}*)$/u],
  ['month', /^(m|month\p{L}*|månad\p{L}*|måned\p{L}*|kuukau\p{L}*)$/u],
  ['week', /^(w|v|u|weeks?|weekly|vecka\p{L}*|uke|uge|viikko)$/u],
  ['third', /^(t|tertial\p{L}*)$/u],
  ['split', /^(school|academic|fiscal|läsår|skoleår|budgetår|verksamhetsår)$/u],
  ['year', /^(a|y|years?|annual|yearly|år|vuosi)$/u],
];

const kindOf = (word: string): string | undefined => kinds.find(([, shape]) => shape.test(word))?.[0];

const partOf = (kind: string | undefined, year: number, nth: number): Period | undefined =>
  kind === 'week' ? weekOf(year, nth) : partOfYear(kind, year, nth);

const dayOf = (date: string): Period | undefined =>
  isDate(date) ? { length: 'day', firstDay: date, lastDay: date } : undefined;

const ordinals = /\b(first|första)\b|\b(second|andra)\b|\b(third|tredje)\b|\b(fourth|fjärde)\b/gu;

/** The number of a quarter in Estonia: "III kvartal". */
const roman = /(?<!\p{L})(?:i{1,3}|iv)(?=\.?\s+(?:kv|quart))/gu;

/** A year and a part of it, in words or in letters and in any order: `2017K3`, "Q3 2017", "third quarter of 2017". */
const spoken = (text: string): Period | undefined => {
  const [written] = /(?<!\d)[1-9]\d{3}(?!\d)/.exec(text) ?? [];
  if (!written || /^\s/.test(text)) return undefined;
  const year = Number(written);
  const rest = text
    .replace(written, ' ')
    .replace(roman, (number) => String(['i', 'ii', 'iii', 'iv'].indexOf(number) + 1))
    .replace(ordinals, (_, ...found: unknown[]) => String(found.findIndex((word) => word !== undefined) + 1))
    .replace(/\p{L}{3,}/gu, (word) => (monthOf(word) ? ` m${String(monthOf(word))}` : word))
    .replace(/\b(of|del?)\b|[,.]/g, ' ')
    .replace(/^[\s/-]+|[\s/-]+$/g, '');
  if (!rest || /^(a1?|year|år|vuosi)$/.test(rest)) return partOf('year', year, 1);
  const [, date, month] = /^(\d{1,2})(?:st|nd|rd|th)?\s*m(\d+)$/.exec(rest) ?? [];
  if (date) return dayOf(`${written}-${two(Number(month))}-${two(Number(date))}`);
  const [, named, dayBehind] = /^m(\d+)\s+(\d{1,2})(?:st|nd|rd|th)?$/.exec(rest) ?? [];
  if (named) return dayOf(`${written}-${two(Number(named))}-${two(Number(dayBehind))}`);
  const [, word = '', nth, first, after = ''] =
    /^(\p{L}+)[\s-]*(\d{1,2})$|^(\d)(?:st|nd|rd|th|er|e|:[ae]|[ºª°])?[\s-]*(\p{L}+)$/u.exec(rest) ?? [];
  return partOf(kindOf(word || after), year, Number(nth ?? first));
};

const next = (year: number): number => (year + 1) % 100;

/** The meanings of ambiguous texts in this dimension; undefined where they stay ambiguous. */
interface Meanings {
  /** The meaning of a year followed by two digits: `2008-09`. */
  pair: string | undefined;
  /** Whether two consecutive years are one split year: `2016-2017`. */
  isSplit: boolean;
  /** Whether T is a quarter, as in Spanish, and no third of a year. */
  isQuarterT: boolean;
  /** The meanings of six digits, and of five. */
  six: string | undefined;
  five: string | undefined;
}

const numbersIn = (texts: readonly string[], shape: RegExp): [year: number, rest: number][] =>
  texts.flatMap((text) => {
    const found = shape.exec(text);
    return found ? [[Number(found[1]), Number(found[2])] as [number, number]] : [];
  });

/**
 * The meanings of all texts of one dimension.
 * @param hint words that may name the kind of its periods
 */
const meaningsOf = (texts: readonly string[], hint: string): Meanings => {
  const said = (hint.toLowerCase().match(/\p{L}+/gu) ?? []).map(kindOf).find(Boolean);
  const pairs = numbersIn(texts, /^(\d{4})[-/](\d\d)$/);
  const isEachNext = (found: readonly [number, number][]): boolean =>
    found.every(([year, rest]) => rest === next(year));
  const most = (shape: RegExp): number => Math.max(0, ...numbersIn(texts, shape).map(([, rest]) => rest));
  const isClear = pairs.length > 1 || pairs.some(([, rest]) => !rest || rest > 12);
  const spans = numbersIn(texts, /^(\d{4})[-/]?(\d{4})$/).sort();
  const sixes = numbersIn(texts, /^(\d{4})(\d\d)$/);
  const fives = /^(\d{4})(\d)$/;
  return {
    pair: !isEachNext(pairs)
      ? pairs.length > 1 && pairs.every(([year, rest]) => rest > Math.max(12, year % 100))
        ? 'span'
        : 'month'
      : isClear || said === 'year' || said === 'split'
        ? 'split'
        : said === 'month'
          ? said
          : undefined,
    // Spans of two calendar years follow each other in steps of two; a school year overlaps with the next one by a
    // year.
    isSplit: spans.every(([from], at) => !at || from - (spans[at - 1]?.[0] ?? 0) !== 2),
    isQuarterT: texts.some((text) => /^\d{4}-?t4$/i.test(text)),
    six:
      said === 'week' || (most(/^(\d{4})(\d\d)$/) > 12 && !isEachNext(sixes))
        ? 'week'
        : said !== 'month' && isEachNext(sixes) && (sixes.length > 1 || said)
          ? 'split'
          : 'month',
    five: said === 'quarter' || most(fives) > 2 ? 'quarter' : said === 'half' ? 'half' : undefined,
  };
};

/** The codes of Statistics Netherlands: `2025JJ00`, `2025KW03`, `2025MM08`. */
const dutch: Readonly<Record<string, string>> = { jj: 'year', hj: 'half', kw: 'quarter', mm: 'month' };

const periodWith = (given: string, { pair, isSplit, isQuarterT, six, five }: Meanings): Period | undefined => {
  const text = given.toLowerCase().replace(/^(\d{4})m(\d\d)d(\d\d)$/, '$1-$2-$3');
  if (/^(\d{4}-\d\d-\d\d)$/.test(text)) return dayOf(text);
  const [, inYear = '', letters = '', part] = /^(\d{4})(jj|hj|kw|mm|-?t)(\d\d?)$/.exec(text) ?? [];
  if (isQuarterT && letters.endsWith('t')) return partOf('quarter', Number(inYear), Number(part));
  if (dutch[letters]) return partOf(dutch[letters], Number(inYear), Number(part) || Number(letters === 'jj'));
  // A mean of several years in Denmark; its years overlap with those of the next one.
  const [, firstYear, lastYear] = /^([1-9]\d{3}):(\d{4})$/.exec(text) ?? [];
  if (firstYear) return spanOfYears(Number(firstYear), Number(lastYear));
  const [, ofYear, beforeYear] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  if (ofYear) return partOf('month', Number(beforeYear), Number(ofYear));
  const [, from = '', mark, to = ''] = /^([1-9]\d{3})([-/]?)(\d{1,4})$/.exec(text) ?? [];
  const year = Number(from);
  const rest = Number(to);
  if (!to) return spoken(text);
  if (to.length === 4) {
    const date = mark ? undefined : dayOf(`${from}-${to.slice(0, 2)}-${to.slice(2)}`);
    const isSchool = rest === year + 1 && (mark !== '-' || isSplit);
    return date ?? (isSchool ? splitYear(year) : mark ? spanOfYears(year, rest) : undefined);
  }
  // A slash is always followed by the next year.
  const meant = mark === '/' && rest === next(year) ? 'split' : mark ? pair : to.length === 2 ? six : five;
  if (to.length === 3 || (to.length === 1 && mark)) return undefined;
  if (meant === 'span') return spanOfYears(year, year - (year % 100) + rest);
  return meant === 'split' ? (rest === next(year) ? splitYear(year) : undefined) : partOf(meant, year, rest);
};

/** Whether a dimension is named after time, in the languages of the offices that do not always declare it. */
export const isTimeName = (id: string): boolean =>
  /^(tid|time(_period)?|tlist\(.*|years?|months?|[åá]r|vuosi|kuukausi|aasta)$/i.test(id);

/**
 * Reads each text as a period, by the meanings of all of them.
 * @param hint words that may name the kind of the periods
 */
export const periodsIn = (texts: readonly string[], hint = ''): (Period | undefined)[] => {
  const plain = texts.map((text) => text.replace(/ ?[\u2010-\u2014] ?|(?<=\d) - (?=\d)/g, '-'));
  const meanings = meaningsOf(plain, hint);
  return plain.map((text) => periodWith(text, meanings));
};

/** A label without its marks, such as "2024*", "2024p", "2024 prel." and "2030 (projection)". */
const bare = (label: string): string =>
  label
    .replace(/(?<=\S)\s*[*(].*|(?<=\d) ?[pefr]$/, '')
    .replace(
      /(?<=\S),? (prel|provis|estim|revi[sd]|uppskatt|skatt|forecast|progno|projec|foreløb|foreløp|ennak).*/i,
      '',
    )
    .trim();

/** Whether a label names two months, of which it is the span. */
const isSpan = (label = ''): boolean => (label.match(/\p{L}+/gu) ?? []).filter(monthOf).length > 1;

/** The periods of a dimension: by their labels, which readers see, where those are understood, else by their codes. */
export const periodsOf = ({ id, label, hint, categories }: Dimension): (Period | undefined)[] => {
  const words = `${hint ?? ''} ${id} ${label ?? ''}`;
  const codes = periodsIn(
    categories.map(({ code }) => code),
    words,
  );
  const labels = periodsIn(
    categories.map((category) => bare(category.label ?? '')),
    words,
  );
  if (labels.every(Boolean)) return labels;
  return codes.map((period, at) => {
    const found = period ?? labels[at];
    // The code of a moving mean is its last month, but its period, such as "June-August 2026", is longer.
    return found && isSpan(categories[at]?.label)
      ? { ...found, length: `${found.length} span`, name: undefined }
      : found;
  });
};
