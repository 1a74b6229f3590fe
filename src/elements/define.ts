/** Registers elements, unless the name is taken or they could not be rendered. */
import { html, render } from 'lit';
import { diagnoseIfAsked } from '../diagnosis/load.js';

let renders: boolean | undefined;

/**
 * Whether elements can be rendered on this page, tested with a template like the real ones. A Trusted Types policy of
 * the page may change templates, an XML document cannot contain them, and an old browser lacks features.
 */
export const canRender = (): boolean => {
  if (renders === undefined) {
    try {
      const holder = document.createElement('div');
      render(html`<p class="a ${'b'}" ?hidden=${true}>${'x'}<br /></p>`, holder);
      renders = 'attachInternals' in holder && holder.querySelector('p.a.b[hidden]')?.textContent === 'x';
    } catch {
      renders = false;
    }
    if (!renders)
      void import('../page/mistakes.js').then(
        ({ tellNoRendering }) => {
          tellNoRendering();
        },
        () => undefined,
      );
  }
  return renders;
};

let isFirst = true;

/** Registers an element under its name. On a server, it is always registered, because nothing can be tested there. */
export const define = (name: string, Element: CustomElementConstructor): void => {
  if (!customElements.get(name) && (typeof document === 'undefined' || canRender()))
    customElements.define(name, Element);
  // One diagnosis checks all elements.
  if (isFirst && typeof document !== 'undefined') diagnoseIfAsked();
  isFirst = false;
};
