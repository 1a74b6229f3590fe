/**
 * Opens a release inside the list as another element, made by its tag. The list knows only the tag and not the class;
 * the script tag loads the code when the first one is opened. Until then, or for ever if the code does not load, the
 * link inside is shown.
 */
import type { ListEntry } from '../../derived/press-release-list/pages.js';

/** The properties of that element that the list uses, once its code is loaded. */
interface Whole extends HTMLElement {
  show?: (json: unknown, base: string) => Promise<void>;
}

type Start = (parameters: URLSearchParams) => void;

const tag = 'press-release';
const asked = new Set<string>();

/** The tag that matches the list's own name, with the same prefix. */
export const nameBeside = (list: string): string => (list.endsWith(`${tag}-list`) ? list.slice(0, -5) : tag);

const askForCode = (name: string): void => {
  if (customElements.get(name) || asked.has(name)) return;
  asked.add(name);
  const parameters = new URLSearchParams({ load: tag });
  if (name !== tag) parameters.set('prefix', name.slice(0, -tag.length - 1));
  (document as unknown as Record<symbol, Start | undefined>)[Symbol.for('sprid')]?.(parameters);
};

/**
 * @param name of the element
 * @param level of its headings
 */
export const makeWhole = ({ release, base }: ListEntry, name: string, level: number): HTMLElement => {
  const element: Whole = document.createElement(name);
  const link = document.createElement('a');
  Object.assign(link, { href: release.url, textContent: release.headline, lang: release.language });
  element.append(link);
  element.className = 'whole';
  element.setAttribute('part', 'whole');
  element.setAttribute('heading-level', String(level));
  if (release.src) {
    element.setAttribute('src', release.src);
  } else {
    element.setAttribute('format', 'own');
    void customElements.whenDefined(name).then(() => {
      customElements.upgrade(element);
      return element.show?.(release, base);
    });
  }
  askForCode(name);
  return element;
};
