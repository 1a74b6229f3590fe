/**
 * Prepares a text for display: buttons play its films and enlarge its pictures, and its galleries and cards get their
 * layout.
 */
import { adoptStyles, type LitElement } from 'lit';
import type { Picture, PressRelease } from '../../../model/press-release.js';
import { makeFilms } from './films.js';
import { cutIntoPieces } from './pieces.js';
import { alsoIn, letOpen } from './text-pictures.js';
import { styles } from './text.styles.js';

/** The result for one text. */
export interface DressedText {
  /** The pictures of the release that are also in the text. */
  shown: readonly Picture[];
  /** Adds a button to each picture that can be enlarged. */
  letOpen: (button: (picture: Picture) => unknown) => void;
}

/** Adds the host to each bookmark, so that readers see where it leads. */
const nameHosts = (text: Element): void => {
  for (const link of text.querySelectorAll<HTMLAnchorElement>('[data-layout="link-card"] > a')) {
    const host = link.hostname.replace(/^www\./, '');
    if (link.textContent.includes(host)) continue;
    const named = document.createElement('div');
    named.textContent = host;
    link.append(named);
  }
};

/**
 * Prepares a cleaned text, and adds the styles for it.
 * @param language of the words
 */
export const dress = (
  element: LitElement,
  text: Element,
  { image, gallery = [] }: PressRelease,
  language: string,
): DressedText => {
  const { elementStyles } = element.constructor as typeof LitElement;
  if (!elementStyles.includes(styles)) elementStyles.push(styles);
  // An element that is not on the page yet adopts them by itself.
  const root = element.renderRoot as ShadowRoot | undefined;
  if (root && !root.adoptedStyleSheets.includes(styles.styleSheet as CSSStyleSheet)) adoptStyles(root, elementStyles);
  cutIntoPieces(text);
  makeFilms(text, language);
  nameHosts(text);
  return {
    shown: alsoIn(text, image ? [image, ...gallery] : gallery),
    letOpen: (button) => {
      letOpen(text, button);
    },
  };
};
