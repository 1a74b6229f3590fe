/** Maltese. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'mt',
  from: (host) => `Dan il-kontenut jitgħabba minn ${host}.`,
  show: 'Uri',
};
