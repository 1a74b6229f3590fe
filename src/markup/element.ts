/**
 * What becomes of one element, whoever parsed it: the same decisions for a DOM
 * node in the browser and for a parse5 node on the server, so that both write
 * the same tree.
 */
import { elements, mayHave, wrappers } from './allow-list.js';
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
}

/** `drop` with its content, `unwrap` to its content, or the name and the attributes it is shown with. */
export type Fate = 'drop' | 'unwrap' | { name: string; attributes: Map<string, string> };

// Values that would end an element or a comment if the tree were ever written out and parsed again.
const breaksOut = /(--!?|])>|<\/?(style|script|title|textarea|xmp|noscript|noembed|noframes|iframe|plaintext)/i;

const isPixel = (width: string | undefined, height: string | undefined): boolean =>
  [width, height].some((size) => size !== undefined && Number.parseFloat(size) <= 2);

const cleanValue = (attribute: string, given: string, base: string): string | undefined => {
  // One engine trims, and the other does not.
  const value = given.trim();
  if (breaksOut.test(value)) return undefined;
  switch (attribute) {
    case 'href':
    case 'cite':
      return safeUrl(value, base);
    case 'src':
      return safeResource(value, base);
    case 'srcset':
      return safeSrcset(value, base);
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

/**
 * Decides over one element.
 * @param name local name in lower case; foreign elements (SVG, MathML) must have been dropped before
 * @param found its attributes, names in lower case
 * @param depth how many shown elements it stands in
 */
export const fateOf = (
  name: string,
  found: Iterable<readonly [string, string]>,
  depth: number,
  { base, headingShift }: ElementContext,
): Fate => {
  if (wrappers.has(name)) return 'unwrap';
  if (!elements.has(name)) return 'drop';
  const given = new Map(found);
  const attributes = new Map<string, string>();
  for (const [attribute, value] of given) {
    const cleaned = mayHave(name, attribute) ? cleanValue(attribute, value, base) : undefined;
    if (cleaned !== undefined) attributes.set(attribute, cleaned);
  }
  if (name === 'img') {
    if (!attributes.has('src') || isPixel(given.get('width')?.trim(), given.get('height')?.trim())) return 'drop';
    if (!attributes.has('alt')) attributes.set('alt', '');
    attributes.set('loading', 'lazy');
    attributes.set('decoding', 'async');
    attributes.set('referrerpolicy', 'strict-origin');
    return { name, attributes };
  }
  if (depth >= maxDepth) return 'unwrap';
  if (name === 'a') {
    if (!attributes.has('href')) return 'unwrap';
    attributes.set('rel', 'noopener');
  }
  const level = /^h([1-6])$/.exec(name)?.[1];
  return { name: level ? `h${Math.max(1, Math.min(6, Number(level) + headingShift))}` : name, attributes };
};
