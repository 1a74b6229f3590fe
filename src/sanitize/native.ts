/** The browser's own sanitizer: it cannot be talked into a second reading, and costs no bytes. */
import { attributes, letThrough } from '../markup/allow-list.js';

declare global {
  interface Element {
    /** @see https://wicg.github.io/sanitizer-api/ */
    setHTML?: (html: string, options: { sanitizer: object }) => void;
  }
}

// Both lists, always: with `elements` alone the browser keeps every attribute that it does not know.
const sanitizer = { elements: letThrough, attributes, comments: false, dataAttributes: false };

/** Whether this browser has it (Chrome 146, Firefox 148). */
export const hasNative = (): boolean => 'setHTML' in Element.prototype;

/** Puts the cleaned HTML into `holder`, which stands in an inert document. */
export const cleanNatively = (html: string, holder: Element): void => {
  holder.setHTML?.(html, { sanitizer });
};
