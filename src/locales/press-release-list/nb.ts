/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { PressReleaseListWords } from './words.js';

export const words: PressReleaseListWords = {
  language: 'nb',
  empty: 'Ingen pressemeldinger ennå.',
  noMatch: (more) =>
    more ? 'Ingen av pressemeldingene som er hentet, passer. Det finnes flere å vise.' : 'Ingen pressemelding passer.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Viser ${shown === 1 ? 'én pressemelding' : `${figure(shown)} pressemeldinger`}, det finnes flere`
      : `Viser ${figure(shown)} av ${more ? 'minst ' : ''}${figure(total)} pressemeldinger`,
  end: (count, figure) => (count === 1 ? 'Viser den eneste pressemeldingen' : `Viser alle ${figure} pressemeldinger`),
  more: 'Vis flere pressemeldinger',
  updated: (time) => `Oppdatert ${time}`,
  canceled: 'Utgiveren har trukket tilbake denne pressemeldingen.',
  credit: (name) => `Bilde: ${name}`,
  filter: 'Søk i pressemeldinger',
  search: 'Søk',
  tag: 'Emne',
  languages: 'Språk',
  anyTag: 'Alle emner',
  anyLanguage: 'Alle språk',
};
