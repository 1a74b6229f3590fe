import { fromRight } from './unit.js';

/** Isolates a text that reads from the right, which would turn the figures around it, by signs that are not seen. */
export const isolated = (text: string): string => (fromRight.test(text) ? `\u2068${text}\u2069` : text);
