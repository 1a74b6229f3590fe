/**
 * What becomes of one element, whoever parsed it: the same decisions for a DOM
 * node in the browser and for a parse5 node on the server, so that both write
 * the same tree.
 */
import { elements, holdsWords, mayHave, renamed, standInOf, type TextNode } from './allow-list.js';
import { frameOf } from './frame.js';
import { safeSrcset } from './srcset.js';
import { safeResource, safeUrl } from './url.js';

/** Elements deeper than this are unwrapped: layout takes time with the depth, and no text needs more. */
export const maxDepth = 24;

/** HTML longer than this (in UTF-16 units) is refused: a release is a few thousand, and ours must not freeze the page. */
export const maxLength = 1_000_000;

export interface ElementContext {
  /** Absolute URL against which addresses are read. */
  base: string;
  /** How many levels every heading goes down (or up, when negative) to fit the page's outline. */
  headingShift: number;
  /** Whether an element can stand in these others; without it, one can wherever it is not too deep. */
  fits?: (name: string, path: readonly string[]) => boolean;
}

/** What an element is shown as. */
export interface Shown {
  name: string;
  attributes: Map<string, string>;
  /** What it holds instead of what it held; its attributes are then all ours. */
  text?: string;
}

/** `drop` with its content, `unwrap` to its content, or what it is shown as. */
export type Fate = 'drop' | 'unwrap' | Shown;

// Values that would end an element or a comment if the tree were ever written out and parsed again.
const breaksOut = /(--!?|])>|<\/?(style|script|title|textarea|xmp|noscript|noembed|noframes|iframe|plaintext)/i;

// Only what is certain: a counter without measures cannot be told from a picture by its address.
const isPixel = (...sizes: (string | undefined)[]): boolean =>
  sizes.some((size) => size !== undefined && Number.parseFloat(size) <= 2);

const measure = (value: string): string | undefined => (/^\d{1,5}$/.test(value) ? value : undefined);
// A span of thousands of columns costs the browser seconds.
const span = (value: string): string | undefined => (/^\d{1,2}$/.test(value) ? value : undefined);

const cleaners: Readonly<Record<string, (value: string, base: string) => string | undefined>> = {
  cite: safeUrl,
  colspan: span,
  dir: (value) => (/^(ltr|rtl|auto)$/i.test(value) ? value.toLowerCase() : undefined),
  height: measure,
  href: safeUrl,
  rowspan: span,
  src: safeResource,
  srcset: safeSrcset,
  width: measure,
};

const cleanValue = (attribute: string, given: string, base: string): string | undefined => {
  // One engine trims, and the other does not.
  const value = given.trim();
  const clean = cleaners[attribute];
  const cleaned = clean ? clean(value, base) : value;
  // Both: an address loses line breaks on the way, and what it was must not come back where it is written as given.
  return cleaned === undefined || breaksOut.test(`${value} ${cleaned}`) ? undefined : cleaned;
};

const cleanImage = (given: ReadonlyMap<string, string>, attributes: Map<string, string>): Fate => {
  if (!attributes.has('src') || isPixel(given.get('width')?.trim(), given.get('height')?.trim())) return 'drop';
  if (!attributes.has('alt')) attributes.set('alt', '');
  attributes.set('loading', 'lazy');
  attributes.set('decoding', 'async');
  attributes.set('referrerpolicy', 'strict-origin');
  return { name: 'img', attributes };
};

/**
 * Decides over one element.
 * @param name local name in lower case; foreign elements (SVG, MathML) must have been dropped before
 * @param found its attributes, names in lower case
 * @param path the names of the shown elements that it stands in, from the outermost on
 * @param children what it holds
 */
export const fateOf = (
  name: string,
  found: Iterable<readonly [string, string]>,
  path: readonly string[],
  context: ElementContext,
  children: () => Iterable<TextNode> = () => [],
): Fate => {
  const { base, headingShift, fits } = context;
  const given = new Map(found);
  if (name === 'iframe') {
    // A link cannot hold another.
    const film = path.includes('a') ? undefined : frameOf(given.get('src') ?? '', base);
    const link = film && fateOf('a', Object.entries({ href: film.page, 'data-embed': film.embed }), path, context);
    // Its name is what readers aloud were told that the frame is.
    return typeof link === 'object'
      ? { ...link, text: given.get('title')?.trim() || new URL(film?.page ?? base).hostname }
      : 'drop';
  }
  const shown = renamed.get(name) ?? name;
  const standIn = standInOf(name);
  if (!standIn && !elements.has(shown)) return 'drop';
  const attributes = new Map<string, string>();
  for (const [attribute, value] of given) {
    const cleaned = mayHave(standIn ?? shown, attribute) ? cleanValue(attribute, value, base) : undefined;
    if (cleaned !== undefined) attributes.set(attribute, cleaned);
  }
  if (name === 'img') return cleanImage(given, attributes);
  const level = /^h([1-6])$/.exec(name)?.[1];
  const placed = level ? `h${Math.max(1, Math.min(6, Number(level) + headingShift))}` : (standIn ?? shown);
  if (path.length >= maxDepth || fits?.(placed, path) === false) return 'unwrap';
  if (standIn)
    return attributes.has('lang') || attributes.has('dir') || (standIn === 'div' && holdsWords(children()))
      ? { name: standIn, attributes }
      : 'unwrap';
  if (name === 'a') {
    const href = attributes.get('href');
    if (!href) return 'unwrap';
    attributes.set('rel', 'noopener');
    // What is played in its place is what it leads to, and nothing else.
    const film = frameOf(attributes.get('data-embed') ?? '', base);
    attributes.delete('data-embed');
    if (film?.page === href) attributes.set('data-embed', film.embed);
  }
  return { name: placed, attributes };
};
