/** Latvian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('lv');

export const words: PressReleaseListWords = {
  language: 'lv',
  empty: 'Preses relīžu vēl nav.',
  noMatch: (more) =>
    more
      ? 'Neviena no līdz šim ielādētajām preses relīzēm neatbilst. Var parādīt vēl citas.'
      : 'Neviena preses relīze neatbilst.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Redzamas: ${figure(shown)} preses ${form(shown, { zero: 'relīžu', one: 'relīze', other: 'relīzes' })}, ir vēl citas`
      : `Redzamās preses relīzes: ${figure(shown)} no ${more ? 'vismaz ' : ''}${figure(total)}`,
  end: (count, figure) => (count === 1 ? 'Redzama vienīgā preses relīze' : `Redzamas visas preses relīzes (${figure})`),
  more: 'Rādīt vairāk preses relīžu',
  updated: (time) => `Atjaunināts: ${time}`,
  canceled: 'Izdevējs ir atsaucis šo preses relīzi.',
  credit: (name) => `Attēls: ${name}`,
  filter: 'Meklēt preses relīzēs',
  search: 'Meklēt',
  tag: 'Tēma',
  languages: 'Valoda',
  anyTag: 'Visas tēmas',
  anyLanguage: 'Visas valodas',
};
