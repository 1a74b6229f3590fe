/** German. Not yet reviewed by a native reader. */
import type { PressReleaseListWords } from './words.js';

export const words: PressReleaseListWords = {
  language: 'de',
  empty: 'Noch keine Pressemitteilungen.',
  noMatch: (more) =>
    more
      ? 'Keine der geladenen Pressemitteilungen passt. Es können weitere angezeigt werden.'
      : 'Keine Pressemitteilung passt.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `${shown === 1 ? 'Eine Pressemitteilung' : `${figure(shown)} Pressemitteilungen`} angezeigt, es gibt weitere`
      : `${figure(shown)} von ${more ? 'mindestens ' : ''}${figure(total)} Pressemitteilungen angezeigt`,
  end: (count, figure) =>
    count === 1 ? 'Die einzige Pressemitteilung wird angezeigt' : `Alle ${figure} Pressemitteilungen werden angezeigt`,
  more: 'Weitere Pressemitteilungen anzeigen',
  updated: (time) => `Aktualisiert: ${time}`,
  canceled: 'Diese Pressemitteilung wurde zurückgezogen.',
  credit: (name) => `Bild: ${name}`,
  filter: 'Pressemitteilungen durchsuchen',
  search: 'Suchen',
  tag: 'Thema',
  languages: 'Sprache',
  anyTag: 'Alle Themen',
  anyLanguage: 'Alle Sprachen',
};
