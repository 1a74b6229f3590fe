/** Recognizes texts that say the same, however they are written. */
import { createHash } from 'node:crypto';
import { comparable } from './comparable.js';

/** Shorter texts may be equal by chance: "Congratulations to all of you!" */
const leastLetters = 40;

/** A hash of the letters and digits of a text; null where there are too few. */
export const likenessOf = (text: string): string | null => {
  const letters = comparable(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return letters.length < leastLetters
    ? null
    : createHash('sha256').update(letters).digest().subarray(0, 16).toString('base64url');
};
