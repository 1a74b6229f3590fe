/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { PressReleaseListWords } from './words.js';

export const words: PressReleaseListWords = {
  language: 'nn',
  empty: 'Ingen pressemeldingar enno.',
  noMatch: (more) =>
    more ? 'Ingen av pressemeldingane som er henta, passar. Det finst fleire å vise.' : 'Inga pressemelding passar.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Viser ${shown === 1 ? 'éi pressemelding' : `${figure(shown)} pressemeldingar`}, det finst fleire`
      : `Viser ${figure(shown)} av ${more ? 'minst ' : ''}${figure(total)} pressemeldingar`,
  end: (count, figure) => (count === 1 ? 'Viser den einaste pressemeldinga' : `Viser alle ${figure} pressemeldingane`),
  more: 'Vis fleire pressemeldingar',
  updated: (time) => `Oppdatert ${time}`,
  canceled: 'Utgjevaren har trekt tilbake denne pressemeldinga.',
  credit: (name) => `Bilete: ${name}`,
  filter: 'Søk i pressemeldingar',
  search: 'Søk',
  tag: 'Emne',
  languages: 'Språk',
  anyTag: 'Alle emne',
  anyLanguage: 'Alle språk',
};
