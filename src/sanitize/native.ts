/** The browser's own sanitizer: it parses only once, and costs no bytes. */
import { takenOut } from '../markup/allow-list.js';
import { trustedTypesPolicy } from '../trusted-types/policy.js';

interface Options {
  sanitizer: object;
}

declare global {
  /**
   * What TypeScript does not know yet.
   * @see https://wicg.github.io/sanitizer-api/
   */
  interface Element {
    setHTML(html: string, options: Options): void;
    setHTMLUnsafe(html: string, options: Options): void;
  }
}

const foreign = [
  { name: 'svg', namespace: 'http://www.w3.org/2000/svg' },
  { name: 'math', namespace: 'http://www.w3.org/1998/Math/MathML' },
];

// Always with both lists: with that of the elements alone, the browser keeps every unknown attribute.
const lists = { removeElements: [...takenOut, ...foreign], comments: false, dataAttributes: false };

/** Whether this browser has it (Chrome 146, Firefox 148). */
export const hasNative = (): boolean => 'setHTML' in Element.prototype;

/**
 * Puts the cleaned HTML into `holder`, which is in an inert document. `setHTML` removes every frame and object,
 * whatever the lists say. So text with these goes to its unsafe variant with the same lists, which keeps them; the walk
 * then decides about them.
 */
export const cleanNatively = (html: string, holder: Element, attributes: readonly string[]): void => {
  const trusted = (trustedTypesPolicy()?.createHTML(html) ?? html) as string;
  holder[/<(embed|iframe|object)/i.test(html) ? 'setHTMLUnsafe' : 'setHTML'](trusted, {
    sanitizer: { ...lists, attributes },
  });
};
