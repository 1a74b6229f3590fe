import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'sv',
  from: (host) => `Det här hämtas från ${host}.`,
  show: 'Visa det',
};
