import { fromRight } from './unit.js';

/**
 * Isolates a text that reads from right to left by invisible characters. Otherwise it would change the order of the
 * figures around it.
 */
export const isolated = (text: string): string => (fromRight.test(text) ? `\u2068${text}\u2069` : text);
