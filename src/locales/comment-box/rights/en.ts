import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'en',
  kept: 'Everything that you have written, liked and reported from this browser, in every thread of this publisher.',
  download: 'Get all of it',
  file: 'Save the file',
  erase: 'Erase all of it',
  sure: 'Your words, your name, your likes and reports will be erased for good. Replies by others stay.',
  yes: 'Yes, erase it',
  erased: 'All of it is erased.',
};
