/**
 * The names of the months, without the marks on their letters: in the Nordic languages, Estonian, English, German,
 * Dutch, French, Italian, Portuguese and Spanish.
 */

const names = [
  'ja+n(uar[iy]?)?|tammikuu.*|janeiro|enero|janvier|gennaio',
  '[fv]ee?b(ruar[iy]?)?|helmikuu.*|fevereiro|febrero|fevrier|febbraio',
  'mar(s|ts|ch|z|co|zo)?|maaliskuu.*|maart',
  'apr(ill?e?)?|huhtikuu.*|abril|avril',
  'ma[ijy]o?|toukokuu.*|maggio|mei',
  'ju+n[ei]?|kesakuu.*|junio|junho|juin|giugno',
  'ju+l[iy]?|heinakuu.*|julio|julho|juillet|luglio',
  'aug(usti?|ustus)?|agust|elokuu.*|agosto|aout',
  'sept?(ember|embre)?|syyskuu.*|setembro|septiembre|settembre',
  'o[kc]t(oo?ber|obre)?|lokakuu.*|outubro|octubre|ottobre',
  'nov(ember|embr[eo])?|marraskuu.*|noviembre',
  'de([csz]|ts)(ember|embr[eo])?|joulukuu.*|diciembre|dicembre',
].map((name) => new RegExp(`^(${name})$`, 'i'));

/** A name of a month, from 1. */
export const nameOf = (month: number): string =>
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')[month - 1] ?? '';

/** The number of the month, 0 for none. */
export const monthOf = (word: string): number => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return names.findIndex((name) => name.test(plain)) + 1;
};
