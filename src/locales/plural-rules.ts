/**
 * Plural rules of CLDR for languages that Chromium lacks, where `Intl.PluralRules` answers by the rules of another
 * language. Only the words of its own language use each.
 */

/** Returns the plural category of a number, by the names of `Intl.PluralRules`. */
export type PluralRule = (count: number) => Intl.LDMLPluralRule;

/** The numbers from 3 to 6 and from 7 to 10 change the beginning of the word. */
export const irish: PluralRule = (count) => {
  const n = Math.abs(count);
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  if (!Number.isInteger(n)) return 'other';
  return n >= 3 && n <= 6 ? 'few' : n >= 7 && n <= 10 ? 'many' : 'other';
};

/** The numbers from 11 to 19 use "-il", as do those of each further hundred. */
export const maltese: PluralRule = (count) => {
  const n = Math.abs(count);
  const rest = n % 100;
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  if (!Number.isInteger(n)) return 'other';
  return n === 0 || (rest >= 3 && rest <= 10) ? 'few' : rest >= 11 && rest <= 19 ? 'many' : 'other';
};

const endsInOne = (digits: number): boolean => digits % 10 === 1 && digits % 100 !== 11;

/** 21 and 1.1 have the form of 1, but 11 has not. */
export const icelandic: PluralRule = (count) => {
  const [whole, decimals = whole] = String(Math.abs(count)).split('.');
  return endsInOne(Number(decimals)) ? 'one' : 'other';
};

/** There are forms for one, for two, and for all others. */
export const northernSami: PluralRule = (count) => {
  const n = Math.abs(count);
  return n === 1 ? 'one' : n === 2 ? 'two' : 'other';
};

/** Zero has the form of one. */
export const tigrinya: PluralRule = (count) => (count === 0 || Math.abs(count) === 1 ? 'one' : 'other');
