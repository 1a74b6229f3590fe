/** Dutch. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('nl');

export const words: PressReleaseWords = {
  language: 'nl',
  empty: 'Hier is nog geen persbericht.',
  canceled: 'De afzender heeft dit persbericht ingetrokken.',
  withheld: 'De afzender houdt dit persbericht voorlopig achter.',
  embargo: (time) => `Dit persbericht verschijnt op ${time}.`,
  updated: (time) => `Bijgewerkt op ${time}`,
  correction: 'Rectificatie',
  original: 'Naar het origineel',
  readAll: 'Het hele persbericht lezen',
  restricted: 'Alleen de afzender heeft de volledige tekst.',
  readAllAt: (name) => `Alles lezen op ${name}`,
  gallery: 'Meer afbeeldingen',
  contacts: 'Contact',
  attachments: 'Bestanden',
  links: 'Links',
  tags: 'Onderwerpen',
  allTags: 'Alle tonen',
  translations: 'In een andere taal lezen',
  enlarge: (of) => (of ? `Afbeelding vergroten: ${of}` : 'Afbeelding vergroten'),
  share: 'Delen',
  credit: (name) => `Afbeelding: ${name}`,
  comments: (count, figure) => form(count, { one: `${figure} reactie`, other: `${figure} reacties` }),
};
