/** Danish. Not yet reviewed by a native reader. */
import type { PressReleaseListWords } from './words.js';

export const words: PressReleaseListWords = {
  language: 'da',
  empty: 'Ingen pressemeddelelser endnu.',
  noMatch: (more) =>
    more ? 'Ingen af de hentede pressemeddelelser passer. Der er flere at vise.' : 'Ingen pressemeddelelse passer.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Viser ${shown === 1 ? 'én pressemeddelelse' : `${figure(shown)} pressemeddelelser`}, der er flere`
      : `Viser ${figure(shown)} af ${more ? 'mindst ' : ''}${figure(total)} pressemeddelelser`,
  end: (count, figure) =>
    count === 1 ? 'Viser den eneste pressemeddelelse' : `Viser alle ${figure} pressemeddelelser`,
  more: 'Vis flere pressemeddelelser',
  updated: (time) => `Opdateret ${time}`,
  canceled: 'Udgiveren har trukket denne pressemeddelelse tilbage.',
  credit: (name) => `Billede: ${name}`,
  filter: 'Søg i pressemeddelelser',
  search: 'Søg',
  tag: 'Emne',
  languages: 'Sprog',
  anyTag: 'Alle emner',
  anyLanguage: 'Alle sprog',
};
