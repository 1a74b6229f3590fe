/**
 * Converts HTML from outside to safe nodes. Everything happens in an inert document: nothing loads or runs before the
 * walk has let it through.
 */
import { loadCode } from '../code/load-code.js';
import { attributes, letThrough, standInOf } from '../markup/allow-list.js';
import { isTooHeavy, maxLength, maxTags } from '../markup/element.js';
import { needsRepair } from '../markup/repair/needs-repair.js';
import type { UntrustedHtml } from '../model/text.js';
import { trustedTypesPolicy } from '../trusted-types/policy.js';
import { cleanNatively, hasNative } from './native.js';
import { shiftHeadings, walk } from './walk.js';

/** The base of the HTML, and its place on the page. */
export interface SanitizeOptions {
  /** Absolute URL, the base of its addresses. */
  base: string;
  /** The level of its highest heading, 1 to 6; by default, headings stay as they are. */
  headingLevel?: number;
}

/** Removes everything dangerous, and returns a tree in an inert document. */
export type SanitizingEngine = (html: string, attributes: readonly string[]) => ParentNode | Promise<ParentNode>;

const inertHolder = (): Element => {
  const holder = document.createElement('div');
  // Moved into the template's own document, which has no window.
  document.createElement('template').content.append(holder);
  return holder;
};

export const native: SanitizingEngine = (html, attributes) => {
  const holder = inertHolder();
  cleanNatively(html, holder, attributes);
  return holder;
};

export const domPurify: SanitizingEngine = async (html, attributes) => {
  const { cleanWithDomPurify } = await loadCode(() => import('./dompurify.js'));
  const holder = inertHolder();
  cleanWithDomPurify(html, holder, letThrough, attributes, standInOf, trustedTypesPolicy());
  return holder;
};

/** @throws RangeError where the HTML would freeze the page */
export const refuseHeavy = (html: string): void => {
  if (isTooHeavy(html))
    throw new RangeError(
      `is HTML of more than ${String(maxLength)} characters or ${String(maxTags)} tags, or closes too few of them: serve less.`,
    );
};

/**
 * Cleans HTML. The nodes are still in the inert document; inserting them into the page makes them live.
 * @throws RangeError where the HTML would freeze the page
 */
export const sanitize = async (
  html: UntrustedHtml,
  { base, headingLevel }: SanitizeOptions,
  engine: SanitizingEngine = hasNative() ? native : domPurify,
): Promise<DocumentFragment> => {
  refuseHeavy(html);
  const repair = needsRepair(html) ? (await loadCode(() => import('../markup/repair/repair.js'))).repair : undefined;
  const tree = await engine(repair ? repair.prepare(html) : html, [...attributes, ...(repair?.attributes ?? [])]);
  return walk(tree, {
    base,
    headingShift: headingLevel ? shiftHeadings(tree, headingLevel) : 0,
    repair: repair?.fateOf,
  });
};
