/** Tells texts that say the same, however they are written. */
import { createHash } from 'node:crypto';
import { comparable } from './comparable.js';

/** Shorter texts say the same by chance: "Congratulations to all of you!" */
const leastLetters = 40;

/** A hash of the letters and digits of a text; null where they are too few to mean anything. */
export const likenessOf = (text: string): string | null => {
  const letters = comparable(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return letters.length < leastLetters
    ? null
    : createHash('sha256').update(letters).digest().subarray(0, 16).toString('base64url');
};
