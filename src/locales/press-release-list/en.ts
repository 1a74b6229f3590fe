import type { PressReleaseListWords } from './words.js';

export const words: PressReleaseListWords = {
  language: 'en',
  empty: 'No press releases yet.',
  noMatch: (more) =>
    more ? 'None of the press releases loaded so far matches. There are more to show.' : 'No press release matches.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Showing ${figure(shown)} press ${shown === 1 ? 'release' : 'releases'}, there are more`
      : `Showing ${figure(shown)} of ${more ? 'at least ' : ''}${figure(total)} press releases`,
  end: (count, figure) => (count === 1 ? 'Showing the only press release' : `Showing all ${figure} press releases`),
  more: 'Show more press releases',
  updated: (time) => `Updated ${time}`,
  canceled: 'The publisher has taken this press release back.',
  credit: (name) => `Picture: ${name}`,
  filter: 'Search press releases',
  search: 'Search',
  tag: 'Topic',
  languages: 'Language',
  anyTag: 'All topics',
  anyLanguage: 'All languages',
};
