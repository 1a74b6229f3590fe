/** Registers an element for a script tag: not where its name is taken, and not where it could not render. */
import { early } from './client/fetch-json.js';
import { canRender } from './elements/define.js';

/**
 * @param name the tag name, with the page's prefix if it asked for one
 * @param answers requests that the tag has started, by address
 */
export const register = (
  name: string,
  Element: CustomElementConstructor,
  answers: ReadonlyMap<string, Promise<Response>> = new Map(),
): void => {
  for (const [address, answer] of answers) early.set(address, answer);
  if (customElements.get(name)) {
    import('./page/mistakes.js').then(
      ({ tellTaken }) => {
        tellTaken(name);
      },
      () => undefined,
    );
  } else if (canRender()) {
    // A class can have one name only; the page may want another for a second prefix.
    customElements.define(name, class extends Element {});
  }
};
