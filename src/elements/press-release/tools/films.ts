/**
 * Films as buttons. Before a button is pressed, nothing is loaded from the film's host, not even a still picture, so
 * the host learns nothing about readers.
 */
import { languages } from '../../../locales/press-release/tools/languages.js';
import type { ReleaseToolsWords } from '../../../locales/press-release/tools/words.js';
import { wordsFor } from '../../../locales/words.js';

const play = (film: HTMLElement, address: string, title: string): void => {
  const frame = document.createElement('iframe');
  const url = new URL(address);
  url.searchParams.set('autoplay', '1');
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.allowFullscreen = true;
  // Film hosts require the site that plays them, and get only its origin.
  frame.referrerPolicy = 'strict-origin';
  frame.title = title;
  frame.src = url.href;
  film.querySelector('button')?.replaceWith(frame);
  frame.focus();
};

const filmOf = (link: HTMLAnchorElement, address: string, words: ReleaseToolsWords): HTMLElement => {
  const { host, hostname } = new URL(link.href);
  const named = link.textContent.trim();
  const title = named === host || !named ? hostname : named;
  const film = document.createElement('figure');
  film.className = 'film';
  film.setAttribute('part', 'film');
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = words.language;
  button.textContent = words.play(title);
  button.addEventListener('click', () => {
    play(film, address, title);
  });
  const note = document.createElement('figcaption');
  const said = document.createElement('span');
  said.lang = words.language;
  said.textContent = `${words.playsFrom(new URL(address).hostname)} `;
  note.append(said, link);
  film.append(button, note);
  return film;
};

/**
 * Converts each link in `text` that stands for a film to a button.
 * @param language of the words
 */
export const makeFilms = (text: Element, language: string): void => {
  const words = wordsFor(language, languages);
  for (const link of text.querySelectorAll<HTMLAnchorElement>('a[data-embed]')) {
    const address = link.dataset.embed ?? '';
    // A figure may not be inside a paragraph, so a paragraph without other content is removed.
    const alone = link.parentElement?.localName === 'p' && link.parentElement.childNodes.length === 1;
    const place = alone ? (link.parentElement as Element) : link;
    const film = document.createComment('');
    place.replaceWith(film);
    film.replaceWith(filmOf(link, address, words));
  }
};
