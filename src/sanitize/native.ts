/** The browser's own sanitizer: it cannot be talked into a second reading, and costs no bytes. */
import { attributes, letFramesThrough, letThrough } from '../markup/allow-list.js';
import { trustedTypesPolicy } from '../trusted-types/policy.js';

type Options = Readonly<{ sanitizer: object }>;

declare global {
  interface Element {
    /** @see https://wicg.github.io/sanitizer-api/ */
    setHTML?: (html: string, options: Options) => void;
    setHTMLUnsafe(html: string | TrustedHTML, options: Options): void;
  }
}

// Both lists, always: with `elements` alone the browser keeps every attribute that it does not know.
const allow = (elements: readonly string[]): Options => ({
  sanitizer: { elements, attributes, comments: false, dataAttributes: false },
});

/** Whether this browser has it (Chrome 146, Firefox 148). */
export const hasNative = (): boolean => 'setHTML' in Element.prototype;

/**
 * Puts the cleaned HTML into `holder`, which stands in an inert document.
 * `setHTML` takes every frame out, whatever the list says. Text with frames goes to its sibling, which holds to the
 * same lists and has no others beside them; the frames end in the walk.
 */
export const cleanNatively = (html: string, holder: Element): void => {
  if (/<iframe/i.test(html))
    holder.setHTMLUnsafe(trustedTypesPolicy()?.createHTML(html) ?? html, allow(letFramesThrough));
  else holder.setHTML?.(html, allow(letThrough));
};
