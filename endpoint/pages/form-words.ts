import type { PagesWords } from '../../src/locales/pages/words.js';

/** What is said about the form for comments: the words of pages, and one of the comment box. */
export type FormWords = PagesWords & { nameRefused: string };
