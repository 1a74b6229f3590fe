import type { PluralRule } from './plural-rules.js';

/** The words of a count, by plural category. `other` is used for a missing one. */
export interface Forms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/**
 * Chooses the form for a count by the plural rules of CLDR. The rules are created at the first call, because most pages
 * show no count. Where an engine lacks the language, English rules are used, and not those of the reader's system.
 * @param by the tag of the language, or its rule if engines lack the language
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export const formsOf = (by: string | PluralRule): ((count: number, forms: Forms) => string) => {
  let rules: Intl.PluralRules | undefined;
  const select: PluralRule =
    typeof by === 'string' ? (count) => (rules ??= new Intl.PluralRules([by, 'en'])).select(count) : by;
  return (count, forms) => forms[select(count)] ?? forms.other;
};
