/**
 * A release that is opened within the list: another element, made by its tag.
 * The list knows the tag and not the class; the script tag brings the code when
 * the first is opened, and until then (or for ever, where none comes) the link inside stands.
 */
import type { Entry } from '../../derived/press-release-list/pages.js';

/** What the list expects of the element that it makes, as soon as its code is there. */
interface Whole extends HTMLElement {
  show?: (json: unknown, base: string) => Promise<void>;
}

type Start = (parameters: URLSearchParams) => void;

const tag = 'press-release';
const asked = new Set<string>();

/** The name that goes with a list's own: with the same prefix, where there is one. */
export const nameBeside = (list: string): string => (list.endsWith(`${tag}-list`) ? list.slice(0, -5) : tag);

const askForCode = (name: string): void => {
  if (customElements.get(name) || asked.has(name)) return;
  asked.add(name);
  const parameters = new URLSearchParams({ load: tag });
  if (name !== tag) parameters.set('prefix', name.slice(0, -tag.length - 1));
  (document as unknown as Record<symbol, Start | undefined>)[Symbol.for('sprid')]?.(parameters);
};

/** @param name of the element @param level of its headings */
export const makeWhole = ({ release, base }: Entry, name: string, level: number): HTMLElement => {
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
