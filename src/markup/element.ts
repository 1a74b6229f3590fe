/**
 * Decides what happens to one element, whichever parser made it: for a DOM node in the browser and for a parse5 node on
 * the server alike, so that both write the same tree.
 */
import { elements, holdsWords, mayHave, renamed, standInOf, type TextNode } from './allow-list.js';
import { safeSrcset } from './srcset.js';
import { safeResource, safeUrl } from './url.js';

/** Elements deeper than this are unwrapped: layout takes time with the depth, and no text needs more. */
export const maxDepth = 24;

/**
 * HTML longer than this (in UTF-16 units) is refused: a release has a few thousand, and longer text could freeze the
 * page.
 */
export const maxLength = 1_000_000;

/** HTML with more tags than this, end tags included, is refused: a yearly report with all its tables has half. */
export const maxTags = 40_000;

/** HTML is refused when a parser would reopen more elements than this, which takes seconds. */
const maxReopened = 400_000;

/** HTML is also refused when more elements than this are open at once, because comparing them takes as long. */
const maxOpen = 2000;

/** A tag. Its name is captured if a parser reopens such an element in each following block until it is closed. */
const tagShape = /<(\/?)(?:(b|big|code|em|font|i|s|small|strike|strong|tt|u)(?![^\s/>])|[a-z])[^>]*/gi;

/**
 * Whether a parser would reopen too many elements, for HTML that closes few of them.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
 */
const reopensTooMany = (html: string): boolean => {
  const open: { tag: string; name: string }[] = [];
  let all = 0;
  for (const [tag, end, given] of html.matchAll(tagShape)) {
    const name = given?.toLowerCase();
    if (!name) all += open.length;
    else if (end) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at >= 0) open.splice(at, 1);
      // A parser reopens at most three equal elements.
    } else if (open.filter((one) => one.tag === tag).length < 3) open.push({ tag, name });
    if (open.length > maxOpen || all > maxReopened) return true;
  }
  return false;
};

/**
 * Whether the HTML would freeze the page that shows it, by its length, its tags, or the elements that a parser makes of
 * them. Decided without parsing.
 */
export const isTooHeavy = (html: string): boolean =>
  html.length > maxLength || html.split('<').length > maxTags || reopensTooMany(html);

export interface ElementContext {
  /** Absolute URL, the base of addresses. */
  base: string;
  /** How many levels every heading moves down (or up, when negative) to fit the page's outline. */
  headingShift: number;
  /** Whether an element may stand in these others; without it, only the depth counts. */
  fits?: (name: string, path: readonly string[]) => boolean;
  /** Decides first, if the HTML needs repair. */
  repair?: DecideFate | undefined;
}

/** How an element is shown. */
export interface ShownElement {
  name: string;
  attributes: Map<string, string>;
  /** Text that replaces its content; then all its attributes are ours. */
  text?: string;
}

/** `drop` removes the element with its content, `unwrap` keeps only the content; otherwise it is shown in this form. */
export type Fate = 'drop' | 'unwrap' | ShownElement;

/** Decides about one element. */
export type DecideFate = (
  name: string,
  found: Iterable<readonly [string, string]>,
  path: readonly string[],
  context: ElementContext,
  children?: () => Iterable<TextNode>,
) => Fate;

/** Converts the HTML of content systems to elements that are shown. Loaded on demand. */
export interface Repair {
  /** Changes the HTML before it is parsed. */
  prepare: (html: string) => string;
  /** Decides instead of the function `fateOf`, with more knowledge. */
  fateOf: DecideFate;
  /** Further attributes that it needs to see. */
  attributes: readonly string[];
}

// Values that would end an element or a comment if the tree were ever written out and parsed again.
const breaksOut = /(--!?|])>|<\/?(style|script|title|textarea|xmp|noscript|noembed|noframes|iframe|plaintext)/i;

// Only certain cases: without its size, a tracking pixel cannot be told from a picture by its address.
/** Whether an element with these attributes is a tracking pixel. */
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

/** The value of an attribute as it may be shown; undefined where it may not. */
export const cleanValue = (attribute: string, given: string, base: string): string | undefined => {
  // Browsers and parse5 differ in trimming.
  const value = given.trim();
  const clean = cleaners[attribute];
  const cleaned = clean ? clean(value, base) : value;
  // Checks both forms: an address loses line breaks when it is cleaned, and its original form may be written out as
  // given.
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
 * Decides about one element.
 * @param name local name in lower case; foreign elements (SVG, MathML) must have been removed before
 * @param found its attributes, names in lower case
 * @param path the names of the shown elements around it, from the outermost on
 * @param children its children
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
    // Only a repaired link may name an embed address.
    attributes.delete('data-embed');
  }
  return { name: placed, attributes };
};
