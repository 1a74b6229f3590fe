/**
 * Decides where an element may stand. An HTML parser closes or moves an element in a wrong place. A tree with such an
 * element changes when it is written and parsed again, which mutation XSS exploits. Every page parses what the server
 * writes, so the server writes no such tree. The page's own cleaned nodes are never written out.
 */
import { maxDepth } from '../../src/markup/element.js';

/**
 * Matches a path of names that ends in a wrong place: a part of a table or of ruby text outside of its parent; or a
 * link, an item, a term or a heading inside one of its kind, however deep, unless an element between the two separates
 * them.
 */
const misplaced = [
  /(^|(?! table) \S+) (caption|t(body|foot|head))$/,
  /(^|(?! t[bfh]\S\S) \S+) tr$/,
  /(^|(?! tr) \S+) t[dh]$/,
  /(^|(?! ruby) \S+) r[pt]$/,
  / a( (?!caption|t[dh])\S+)* a$/,
  / li( (?!blockq|d[dlt]|fig|h\d|li|ol|pre|table|ul)\S+)* li$/,
  / d[dt]( (?!blockq|d[dlt]|fig|h\d|li|ol|pre|table|ul)\S+)* d[dt]$/,
  / h\d( (?!blockq|d[dlt]|fig|h\d|li|ol|pre|table|ul)\S+)* h\d$/,
];

/** Whether an element of this name may stand inside the elements of `path`, from the outermost to the innermost. */
export const fits = (name: string, path: readonly string[]): boolean =>
  // A table is kept with its cells or not at all: text between its parts would be moved before it.
  path.length < (name === 'table' ? maxDepth - 3 : maxDepth) &&
  !misplaced.some((end) => end.test(['', ...path, name].join(' ')));
