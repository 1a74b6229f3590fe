/** Shifts the headings of a text down, as the elements do. */
import { elementsIn } from './elements-in.js';
import type { Trees } from './html.js';

/** @param level of the highest heading after the shift */
export const shiftHeadings = (text: Trees.DocumentFragment, level: number): number => {
  const levels = elementsIn(text).flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
  return levels.length ? level - Math.min(...levels) : 0;
};
