import type { PressReleaseListWords } from './words.js';

export const words: PressReleaseListWords = {
  language: 'sv',
  empty: 'Inga pressmeddelanden än.',
  noMatch: (more) =>
    more
      ? 'Inget av de pressmeddelanden som hämtats passar. Det finns fler att visa.'
      : 'Inget pressmeddelande passar.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Visar ${shown === 1 ? 'ett pressmeddelande' : `${figure(shown)} pressmeddelanden`}, det finns fler`
      : `Visar ${figure(shown)} av ${more ? 'minst ' : ''}${figure(total)} pressmeddelanden`,
  end: (count, figure) => (count === 1 ? 'Ett pressmeddelande visas' : `Alla ${figure} pressmeddelanden visas`),
  more: 'Visa fler pressmeddelanden',
  updated: (time) => `Uppdaterad ${time}`,
  canceled: 'Utgivaren har dragit tillbaka det här pressmeddelandet.',
  credit: (name) => `Bild: ${name}`,
  filter: 'Sök bland pressmeddelanden',
  search: 'Sök',
  tag: 'Ämne',
  languages: 'Språk',
  anyTag: 'Alla ämnen',
  anyLanguage: 'Alla språk',
};
