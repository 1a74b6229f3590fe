/**
 * The rules of CLDR for languages that Chromium does not know, and where English ones would choose wrong forms: there
 * `Intl.PluralRules` answers by another language. Each is used by the words of its language alone.
 */

/** Which form a number asks for, as `Intl.PluralRules` names it. */
export type PluralRule = (count: number) => Intl.LDMLPluralRule;

/** From 3 to 6 and from 7 to 10 the word changes its beginning. */
export const irish: PluralRule = (count) => {
  const n = Math.abs(count);
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  if (!Number.isInteger(n)) return 'other';
  return n >= 3 && n <= 6 ? 'few' : n >= 7 && n <= 10 ? 'many' : 'other';
};

/** 11 to 19 count with "-il", and each hundred begins anew. */
export const maltese: PluralRule = (count) => {
  const n = Math.abs(count);
  const rest = n % 100;
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  if (!Number.isInteger(n)) return 'other';
  return n === 0 || (rest >= 3 && rest <= 10) ? 'few' : rest >= 11 && rest <= 19 ? 'many' : 'other';
};

const endsInOne = (digits: number): boolean => digits % 10 === 1 && digits % 100 !== 11;

/** 21 and 1.1 are as 1, 11 is not. */
export const icelandic: PluralRule = (count) => {
  const [whole = '', decimals = ''] = String(Math.abs(count)).split('.');
  return endsInOne(Number(decimals || whole)) ? 'one' : 'other';
};

/** One, two, and the rest. */
export const northernSami: PluralRule = (count) => {
  const n = Math.abs(count);
  return n === 1 ? 'one' : n === 2 ? 'two' : 'other';
};

/** Nothing is as one. */
export const tigrinya: PluralRule = (count) => (count === 0 || Math.abs(count) === 1 ? 'one' : 'other');
