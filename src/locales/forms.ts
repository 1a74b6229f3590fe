import type { PluralRule } from './plural-rules.js';

/** What a count says in each form of a language; a form that is left out says what `other` says. */
export interface Forms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/**
 * Chooses the form that a count asks for by the rules of CLDR. The rules are made at the first call, as most pages
 * show no count. Where an engine does not know the language, English rules choose and not those of the reader's system.
 * @param by the tag of the language, or its rule where engines lack it
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export const formsOf = (by: string | PluralRule): ((count: number, forms: Forms) => string) => {
  let rules: Intl.PluralRules | undefined;
  const select: PluralRule =
    typeof by === 'string' ? (count) => (rules ??= new Intl.PluralRules([by, 'en'])).select(count) : by;
  return (count, forms) => forms[select(count)] ?? forms.other;
};
