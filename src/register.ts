/** Registers an element for a script tag, unless its name is taken or it could not be rendered. */
import { early } from './client/fetch-json.js';
import { canRender } from './elements/define.js';

/**
 * Registers an element.
 * @param name the tag name, with the page's prefix if there is one
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
    // A class can be registered only once; the page may want another name for a second prefix.
    customElements.define(name, class extends Element {});
  }
};
