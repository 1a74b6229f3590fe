/** The names of the months in the Nordic languages, English and German. */

const names = [
  'jan(uar[iy]?)?|tammikuu.*',
  'feb(ruar[iy]?)?|helmikuu.*',
  'mar(s|ts|ch)?|märz|maaliskuu.*',
  'apr(il)?|huhtikuu.*',
  'ma[ijy]|toukokuu.*',
  'jun[ei]?|kesäkuu.*',
  'jul[iy]?|heinäkuu.*',
  'aug(usti?)?|elokuu.*',
  'sept?(ember)?|syyskuu.*',
  'o[kc]t(ober)?|lokakuu.*',
  'nov(ember)?|marraskuu.*',
  'de[csz](ember)?|joulukuu.*',
].map((name) => new RegExp(`^(${name})$`, 'i'));

/** A name of a month, from 1. */
export const nameOf = (month: number): string =>
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')[month - 1] ?? '';

/** The number of the month, 0 for none. */
export const monthOf = (word: string): number => names.findIndex((name) => name.test(word)) + 1;
