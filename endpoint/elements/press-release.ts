/** Renders a release in its tag on the server. */
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { PressReleaseElement } from '../../src/elements/press-release/press-release.js';
import { languages } from '../../src/locales/press-release/languages.js';
import type { PressReleaseWords } from '../../src/locales/press-release/words.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import type { PressRelease } from '../../src/model/press-release.js';
import type { EncodedText, UntrustedHtml } from '../../src/model/text.js';
import { cleanTree } from '../html/clean.js';
import { decode } from '../html/decode.js';
import { serialize } from '../html/html.js';
import { shiftHeadings } from '../html/shift-headings.js';
import { putInScrollers } from '../html/scrollers.js';
import { setAttributes, writeElement, type ElementPlacement } from './write.js';

const tag = 'press-release';

class RenderedRelease extends PressReleaseElement {
  language = '';

  protected override get words(): PressReleaseWords {
    return nearestWordsFor(this.language, languages);
  }

  protected override willUpdate(): void {
    // There is no page to check on the server.
  }

  fill(release: PressRelease, address: string): void {
    const base = new URL(release.base ?? '', address).href;
    const level = Math.min(6, this.choice('headingLevel') + 1);
    const text = (html: UntrustedHtml | undefined): Node | undefined => {
      if (!html) return undefined;
      const headingShift = shiftHeadings(cleanTree(html, { base, headingShift: 0 }), level);
      const written = serialize(putInScrollers(cleanTree(html, { base, headingShift })));
      // In a browser this is a node. Lit renders either, and the element reads the text of either.
      const shown = {
        ...unsafeHTML(`<div class="text">${written}</div>`),
        textContent: decode(written as EncodedText),
      };
      return shown as unknown as Node;
    };
    const boilerplates = (release.boilerplates ?? []).map(({ body }) => text(body));
    this.source.value = { release, body: text(release.body), boilerplates, dressed: undefined, place: 0 };
    this.source.status = 'filled';
  }
}

customElements.define(tag, RenderedRelease);

/**
 * The HTML of `<press-release>` with its content.
 * @param release as `readRelease` returns it, with absolute addresses
 * @param address the absolute address of its JSON, the base of relative addresses in its texts
 */
export const releaseHtml = (release: PressRelease, address: string, placed: ElementPlacement): string => {
  const element = new RenderedRelease();
  element.language = placed.language;
  setAttributes(element, placed);
  element.fill(release, address);
  return writeElement(tag, element, placed);
};
