/**
 * Where an element can stand. HTML's parser closes or moves what stands where it
 * cannot: a tree that holds such a thing is another one when it is written out
 * and read again, which is what attacks by mutation live on. The server's clean
 * HTML is read again by every page, so a clean tree holds none.
 */
import { blocks } from './allow-list.js';

/** Elements deeper than this are unwrapped: layout takes time with the depth, and no text needs more. */
export const maxDepth = 24;

const parents: ReadonlyMap<string, RegExp> = new Map([
  ...['caption', 'tbody', 'tfoot', 'thead'].map((name) => [name, /^table$/] as const),
  ['tr', /^t(body|foot|head)$/],
  ['td', /^tr$/],
  ['th', /^tr$/],
  ['rp', /^ruby$/],
  ['rt', /^ruby$/],
]);

// One of a kind ends the one that is open.
const kinds = [/^h[1-6]$/, /^d[dt]$/, /^li$/];

/**
 * Whether an element of this name can stand in the shown elements of `path`,
 * whose names go from the outermost to the innermost.
 */
export const fits = (name: string, path: readonly string[]): boolean => {
  // A table fits with its cells or not at all: text between its parts would be moved before it.
  if (path.length >= (name === 'table' ? maxDepth - 3 : maxDepth)) return false;
  if (parents.get(name)?.test(path.at(-1) ?? '') === false) return false;
  if (name === 'a')
    return !path.slice(1 + path.findLastIndex((outer) => /^(t[dh]|caption)$/.test(outer))).includes('a');
  const around = path.findLast((outer) => blocks.has(outer) && outer !== 'p' && outer !== 'div') ?? '';
  return !kinds.some((kind) => kind.test(name) && kind.test(around));
};
