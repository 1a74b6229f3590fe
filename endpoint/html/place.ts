/**
 * Where an element can stand. HTML's parser closes or moves what stands where it
 * cannot: a tree that holds such a thing is another one when it is written out
 * and read again, which is what attacks by mutation live on. What the server
 * writes is read again by every page, so it holds none. The page's own clean
 * nodes are never written out.
 */
import { maxDepth } from '../../src/markup/element.js';

/**
 * The end of a path of names that cannot be: a part of a table or a reading aid without what it is a part of; or a
 * link, an item, a term or a heading in one of its kind, however deep, unless something between the two shuts it off.
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

/**
 * Whether an element of this name can stand in the shown elements of `path`,
 * whose names go from the outermost to the innermost.
 */
export const fits = (name: string, path: readonly string[]): boolean =>
  // A table fits with its cells or not at all: text between its parts would be moved before it.
  path.length < (name === 'table' ? maxDepth - 3 : maxDepth) &&
  !misplaced.some((end) => end.test(['', ...path, name].join(' ')));
