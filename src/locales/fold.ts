/**
 * Normalizes text for a search: without case, and without accents, unless they make another letter in the reader's
 * language. "cafe" finds "Café" in every language, while "goteborg" finds "Göteborg" in English but not in Swedish,
 * where ö is a letter of its own. `Intl.Collator` knows the letters of each language.
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
  // "ø" cannot be decomposed. It equals an o in English and an ö in Swedish.
  const same = [base, 'o', 'ö', 'ä'].find((other) => other !== letter && collator.compare(letter, other) === 0);
  // The ä that the letter equals may equal an a in this language.
  if (same) return /[a-z]/.test(same) ? same : foldLetter(same, collator);
  // A letter that sorts with a Latin one, as ü with y in Swedish, is no letter of its own: readers type it without its
  // accent.
  return latin.some((other) => collator.compare(letter, other) === 0) ? base : letter;
};

const folded = new Map<string, string>();

/** @param language the reader's language, as BCP 47 tag */
export const fold = (language: string, text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{ASCII}\p{M}]/gu, (letter) => {
      const key = `${language} ${letter}`;
      let result = folded.get(key);
      if (result === undefined) {
        // A page uses some hundred letters. The limit keeps made-up text from filling the memory.
        if (folded.size > 2000) folded.clear();
        folded.set(key, (result = foldLetter(letter, collatorFor(language))));
      }
      return result;
    })
    .replace(/\p{M}/gu, '');
