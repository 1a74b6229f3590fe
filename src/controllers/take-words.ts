/**
 * Takes the words from scripts beside the bundle, whichever script runs first: such a script pushes its words into a
 * list of the document. Words that are pushed later arrive here at once.
 */
import type { Catalog } from '../locales/catalog.js';
import { addWords } from './at-hand.js';

type Added = [tag: string, words: Partial<Catalog>];

const key = Symbol.for('sprid.words');

export const takeWords = (): void => {
  const holder = document as unknown as Record<symbol, { push: (added: Added) => void } | undefined>;
  const before = holder[key];
  if (Array.isArray(before)) for (const [tag, words] of before as Added[]) addWords(tag, words);
  holder[key] = {
    push: ([tag, words]) => {
      addWords(tag, words);
    },
  };
};
