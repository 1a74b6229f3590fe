/**
 * What becomes of one element, whoever parsed it: the same decisions for a DOM
 * node in the browser and for a parse5 node on the server, so that both write
 * the same tree.
 */
import { elements, holdsWords, mayHave, renamed, standInOf, type TextNode } from './allow-list.js';
import { safeSrcset } from './srcset.js';
import { safeResource, safeUrl } from './url.js';

/** Elements deeper than this are unwrapped: layout takes time with the depth, and no text needs more. */
export const maxDepth = 24;

/** HTML longer than this (in UTF-16 units) is refused: a release is a few thousand, and ours must not freeze the page. */
export const maxLength = 1_000_000;

/** HTML with more tags than this, those at the end counted too, is refused: a yearly report with all its tables has half. */
export const maxTags = 40_000;

/** Whether the HTML would freeze the page that shows it. It is not parsed to find out. */
export const isTooHeavy = (html: string): boolean => html.length > maxLength || html.split('<').length > maxTags;

export interface ElementContext {
  /** Absolute URL against which addresses are read. */
  base: string;
  /** How many levels every heading goes down (or up, when negative) to fit the page's outline. */
  headingShift: number;
  /** Whether an element can stand in these others; without it, one can wherever it is not too deep. */
  fits?: (name: string, path: readonly string[]) => boolean;
  /** Decides first, where the HTML needs repair. */
  repair?: DecideFate | undefined;
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

/** Decides over one element. */
export type DecideFate = (
  name: string,
  found: Iterable<readonly [string, string]>,
  path: readonly string[],
  context: ElementContext,
  children?: () => Iterable<TextNode>,
) => Fate;

/** What makes HTML of content systems such as is shown. It loads where it is needed. */
export interface Repair {
  /** What is done before the HTML is parsed. */
  prepare: (html: string) => string;
  /** Decides in the place of the function of that name, and knows more. */
  fateOf: DecideFate;
  /** What it has to see of elements beside what may be shown. */
  attributes: readonly string[];
}

// Values that would end an element or a comment if the tree were ever written out and parsed again.
const breaksOut = /(--!?|])>|<\/?(style|script|title|textarea|xmp|noscript|noembed|noframes|iframe|plaintext)/i;

// Only what is certain: a counter without measures cannot be told from a picture by its address.
/** Whether an element with these attributes only counts readers. */
export const isPixel = (given: ReadonlyMap<string, string>): boolean =>
  ['width', 'height'].some((name) => Number.parseFloat(given.get(name) ?? '') <= 2);

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

/** The value of an attribute as it may be shown, or undefined where it may not. */
export const cleanValue = (attribute: string, given: string, base: string): string | undefined => {
  // One engine trims, and the other does not.
  const value = given.trim();
  const clean = cleaners[attribute];
  const cleaned = clean ? clean(value, base) : value;
  // Both: an address loses line breaks on the way, and what it was must not come back where it is written as given.
  return cleaned === undefined || breaksOut.test(`${value} ${cleaned}`) ? undefined : cleaned;
};

const cleanImage = (given: ReadonlyMap<string, string>, attributes: Map<string, string>): Fate => {
  if (!attributes.has('src') || isPixel(given)) return 'drop';
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
export const fateOf: DecideFate = (name, found, path, context, children = () => []) => {
  const { base, headingShift, fits, repair } = context;
  if (repair) return repair(name, found, path, context, children);
  const given = new Map(found);
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
    // Only a repaired link tells where it is played.
    attributes.delete('data-embed');
  }
  return { name: placed, attributes };
};
