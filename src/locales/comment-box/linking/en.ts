import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'en',
  missing: 'The comment that the link leads to is not here any more.',
  fromStart: 'Show the comments from the start',
};
