import type { PagesWords } from '../../src/locales/pages/words.js';

/** The words for the form for comments: those of the pages, and one of the comment box. */
export type FormWords = PagesWords & { nameRefused: string };
