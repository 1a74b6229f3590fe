import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'en',
  from: (host) => `This is loaded from ${host}.`,
  show: 'Show it',
};
