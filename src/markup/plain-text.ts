/**
 * Splits plain text for display: paragraphs, lines, and the addresses in them. The pieces go into text bindings, so
 * nothing in them can become HTML.
 */
import { safeResource } from './url.js';

/** A piece of a line; with `url` where it is a safe address. */
export interface Piece {
  text: string;
  url?: string;
}

// A character that cannot be in an address ends it. No quantifier follows another one for the same characters, so
// matching is linear.
const address = /\bhttps?:\/\/[^\s<>"'`{}|\\^]+/gi;

// A full stop after an address belongs to the sentence, and so does a bracket unless it was opened inside the address.
const withoutTail = (found: string): string => {
  let end = found.length;
  for (; end > 0; end--) {
    const last = found[end - 1] ?? '';
    if (/[.,;:!?\u2026\u201d\u2019]/.test(last)) continue;
    const opened = { ')': '(', ']': '[' }[last];
    if (!opened || found.slice(0, end).split(opened).length >= found.slice(0, end).split(last).length) break;
  }
  return found.slice(0, end);
};

/** The pieces of one line. Only http and https addresses become links. */
export const pieces = (line: string): Piece[] => {
  const result: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    // No reader uses longer addresses, and checking every bracket in them takes time.
    const text = found.length > 2000 ? '' : withoutTail(found);
    const url = text && safeResource(text, text);
    if (!url) continue;
    if (index > from) result.push({ text: line.slice(from, index) });
    result.push({ text, url });
    from = index + text.length;
  }
  if (from < line.length) result.push({ text: line.slice(from) });
  return result;
};
