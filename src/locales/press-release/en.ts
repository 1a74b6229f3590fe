import type { PressReleaseWords } from './words.js';

export const words: PressReleaseWords = {
  language: 'en',
  empty: 'There is no press release here yet.',
  canceled: 'The publisher has taken this press release back.',
  withheld: 'The publisher is holding this press release back for now.',
  embargo: (time) => `This press release comes out ${time}.`,
  updated: (time) => `Updated ${time}`,
  correction: 'Correction',
  original: 'Go to the original',
  readAll: 'Read the whole press release',
  gallery: 'More pictures',
  contacts: 'Contact',
  attachments: 'Files',
  links: 'Links',
  tags: 'Topics',
  allTags: 'Show all',
  translations: 'Read in another language',
  enlarge: (of) => (of ? `Enlarge the picture: ${of}` : 'Enlarge the picture'),
  share: 'Share',
  credit: (name) => `Picture: ${name}`,
  comments: (count, figure) => `${figure} ${count === 1 ? 'comment' : 'comments'}`,
};
