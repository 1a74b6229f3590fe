/** Renders a list of releases in its tag on the server. */
import { startPages } from '../../src/derived/press-release-list/pages.js';
import { PressReleaseListElement } from '../../src/elements/press-release-list/press-release-list.js';
import { languages } from '../../src/locales/press-release-list/languages.js';
import type { PressReleaseListWords } from '../../src/locales/press-release-list/words.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import type { PressReleaseList } from '../../src/model/press-release.js';
import { setAttributes, writeElement, type ElementPlacement } from './write.js';

const tag = 'press-release-list';

class RenderedList extends PressReleaseListElement {
  spoken = '';

  protected override get words(): PressReleaseListWords {
    return nearestWordsFor(this.spoken, languages);
  }

  protected override willUpdate(): void {
    // There is no page to check on the server.
  }

  fill(list: PressReleaseList, address: string): void {
    const started = { before: 0, opened: new Map<string, HTMLElement>(), open: new Set<string>(), status: '' };
    this.source.value = { pages: startPages(list, address), ...started, loading: false, trouble: undefined };
    this.source.status = 'filled';
  }
}

customElements.define(tag, RenderedList);

/**
 * The HTML of `<press-release-list>` with its content.
 * @param list as `readReleases` returns it, with absolute addresses
 * @param address the absolute address of its JSON
 */
export const listHtml = (list: PressReleaseList, address: string, placed: ElementPlacement): string => {
  const element = new RenderedList();
  element.spoken = placed.language;
  setAttributes(element, placed);
  element.fill(list, address);
  return writeElement(tag, element, placed);
};
