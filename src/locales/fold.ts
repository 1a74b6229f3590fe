/**
 * Text as a search compares it: without case, and without the marks that the
 * reader's language does not take for a part of the letter. "Café" is found by
 * "cafe" in every language, "Göteborg" by "goteborg" in English and not in
 * Swedish, where ö is a letter of its own. `Intl.Collator` knows which is which.
 */
import { localesOf } from './format.js';

const collators = new Map<string, Intl.Collator>();

const collatorFor = (language: string): Intl.Collator => {
  let collator = collators.get(language);
  if (!collator) collators.set(language, (collator = new Intl.Collator(localesOf(language), { sensitivity: 'base' })));
  return collator;
};

const latin = Array.from('abcdefghijklmnopqrstuvwxyz');

const foldLetter = (letter: string, collator: Intl.Collator): string => {
  const [base = letter] = letter.normalize('NFD');
  // "ø" cannot be taken apart, and is an o to the English and an ö to the Swedes.
  const same = [base, 'o', 'ö', 'ä'].find((other) => other !== letter && collator.compare(letter, other) === 0);
  // What was taken for an ä may itself be an a in this language.
  if (same) return /[a-z]/.test(same) ? same : foldLetter(same, collator);
  // Swedish sorts ü with y; that does not make it a letter that a Swede would type.
  return latin.some((other) => collator.compare(letter, other) === 0) ? base : letter;
};

const folded = new Map<string, string>();

/** @param language the reader's, BCP 47 */
export const fold = (language: string, text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{ASCII}\p{M}]/gu, (letter) => {
      const key = `${language} ${letter}`;
      let result = folded.get(key);
      if (result === undefined) {
        // Some hundred letters are in use on a page; a stream of new ones must not grow for ever.
        if (folded.size > 2000) folded.clear();
        folded.set(key, (result = foldLetter(letter, collatorFor(language))));
      }
      return result;
    })
    .replace(/\p{M}/gu, '');
