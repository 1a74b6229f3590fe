/** The names of the months in the Nordic languages, Estonian, English and German, without the marks on their letters. */

const names = [
  'ja+n(uar[iy]?)?|tammikuu.*',
  '[fv]ee?b(ruar[iy]?)?|helmikuu.*',
  'mar(s|ts|ch|z)?|maaliskuu.*',
  'apr(ill?)?|huhtikuu.*',
  'ma[ijy]|toukokuu.*',
  'ju+n[ei]?|kesakuu.*',
  'ju+l[iy]?|heinakuu.*',
  'aug(usti?)?|agust|elokuu.*',
  'sept?(ember)?|syyskuu.*',
  'o[kc]t(oo?ber)?|lokakuu.*',
  'nov(ember)?|marraskuu.*',
  'de([csz]|ts)(ember)?|joulukuu.*',
].map((name) => new RegExp(`^(${name})$`, 'i'));

/** A name of a month, from 1. */
export const nameOf = (month: number): string =>
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')[month - 1] ?? '';

/** The number of the month, 0 for none. */
export const monthOf = (word: string): number => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return names.findIndex((name) => name.test(plain)) + 1;
};
