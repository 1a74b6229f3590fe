/**
 * What becomes of one element, whoever parsed it: the same decisions for a DOM
 * node in the browser and for a parse5 node on the server, so that both write
 * the same tree.
 */
import { elements, mayHave, renamed, wrappers } from './allow-list.js';
import { frameOf } from './frame.js';
import { fits } from './place.js';
import { safeSrcset } from './srcset.js';
import { safeResource, safeUrl } from './url.js';

/** HTML longer than this (in UTF-16 units) is refused: a release is a few thousand, and ours must not freeze the page. */
export const maxLength = 1_000_000;

export interface ElementContext {
  /** Absolute URL against which addresses are read. */
  base: string;
  /** How many levels every heading goes down (or up, when negative) to fit the page's outline. */
  headingShift: number;
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

// Pictures by which news agencies count readers, often without measures. Only what is nothing else is named.
const counters = new Set(
  'cts.businesswire.com/ct/CT rt.prnewswire.com/rt.gif www.facebook.com/tr www.globenewswire.com/newsroom/ti'.split(
    ' ',
  ),
);

/** Whether a picture is there to count readers. A page's own picture of two pixels is none that anyone would miss. */
const isPixel = (src: string, ...sizes: (string | undefined)[]): boolean =>
  sizes.some((size) => size !== undefined && Number.parseFloat(size) <= 2) ||
  counters.has(/^https?:\/\/([^?#]*?)\/?(?:[?#]|$)/.exec(src)?.[1] ?? '');

const cleanAddress = (attribute: string, value: string, base: string): string | undefined => {
  switch (attribute) {
    case 'src':
      return safeResource(value, base);
    case 'srcset':
      return safeSrcset(value, base);
    case 'data-embed':
      return frameOf(value, base)?.embed;
    default:
      return safeUrl(value, base);
  }
};

const cleanValue = (attribute: string, given: string, base: string): string | undefined => {
  // One engine trims, and the other does not.
  const value = given.trim();
  if (breaksOut.test(value)) return undefined;
  switch (attribute) {
    case 'href':
    case 'cite':
    case 'src':
    case 'srcset':
    case 'data-embed': {
      // Once more: an address loses the line breaks that were in it.
      const address = cleanAddress(attribute, value, base);
      return address && !breaksOut.test(address) ? address : undefined;
    }
    case 'dir':
      return /^(ltr|rtl|auto)$/i.test(value) ? value.toLowerCase() : undefined;
    case 'width':
    case 'height':
      return /^\d{1,5}$/.test(value) ? value : undefined;
    case 'colspan':
    case 'rowspan':
      // A span of thousands of columns costs the browser seconds.
      return /^\d{1,2}$/.test(value) ? value : undefined;
    default:
      return value;
  }
};

const cleanImage = (given: ReadonlyMap<string, string>, attributes: Map<string, string>): Fate => {
  const src = attributes.get('src');
  if (!src || isPixel(src, given.get('width')?.trim(), given.get('height')?.trim())) return 'drop';
  if (!attributes.has('alt')) attributes.set('alt', '');
  attributes.set('loading', 'lazy');
  attributes.set('decoding', 'async');
  attributes.set('referrerpolicy', 'strict-origin');
  return { name: 'img', attributes };
};

/** A link to the film; its name is what the frame was called, because that is what readers aloud were told. */
const linkToFilm = (given: ReadonlyMap<string, string>, path: readonly string[], base: string): Fate => {
  const film = frameOf(given.get('src') ?? '', base);
  if (!film || !fits('a', path)) return 'drop';
  const text = given.get('title')?.trim() || new URL(film.page).hostname;
  return {
    name: 'a',
    attributes: new Map(Object.entries({ href: film.page, 'data-embed': film.embed, rel: 'noopener' })),
    text,
  };
};

/**
 * Decides over one element.
 * @param name local name in lower case; foreign elements (SVG, MathML) must have been dropped before
 * @param found its attributes, names in lower case
 * @param path the names of the shown elements that it stands in, from the outermost on
 */
export const fateOf = (
  name: string,
  found: Iterable<readonly [string, string]>,
  path: readonly string[],
  { base, headingShift }: ElementContext,
): Fate => {
  const given = new Map(found);
  if (name === 'iframe') return linkToFilm(given, path, base);
  const shown = renamed.get(name) ?? name;
  const standIn = wrappers.get(name);
  if (!standIn && !elements.has(shown)) return 'drop';
  const attributes = new Map<string, string>();
  for (const [attribute, value] of given) {
    const cleaned = mayHave(shown, attribute) ? cleanValue(attribute, value, base) : undefined;
    if (cleaned !== undefined) attributes.set(attribute, cleaned);
  }
  if (name === 'img') return cleanImage(given, attributes);
  const level = /^h([1-6])$/.exec(name)?.[1];
  const placed = level ? `h${Math.max(1, Math.min(6, Number(level) + headingShift))}` : (standIn ?? shown);
  if (!fits(placed, path)) return 'unwrap';
  if (standIn) return attributes.has('lang') || attributes.has('dir') ? { name: standIn, attributes } : 'unwrap';
  if (name === 'a') {
    const href = attributes.get('href');
    if (!href) return 'unwrap';
    attributes.set('rel', 'noopener');
    // What is played in its place is what it leads to.
    if (frameOf(attributes.get('data-embed') ?? '', base)?.page !== href) attributes.delete('data-embed');
  }
  return { name: placed, attributes };
};
