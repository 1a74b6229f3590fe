/** Dutch. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('nl');

export const words: PressReleaseListWords = {
  language: 'nl',
  empty: 'Er zijn nog geen persberichten.',
  noMatch: (more) => (more ? 'Geen van de geladen persberichten past. Er zijn er nog meer.' : 'Geen persbericht past.'),
  shown: (shown, total, more, figure) => {
    const count = form(shown, {
      one: `${figure(shown)} persbericht getoond`,
      other: `${figure(shown)} persberichten getoond`,
    });
    return shown === total ? `${count}, er zijn er meer` : `${count}, van ${more ? 'ten minste ' : ''}${figure(total)}`;
  },
  end: (count, figure) =>
    form(count, { one: `Het enige persbericht wordt getoond`, other: `Alle ${figure} persberichten worden getoond` }),
  more: 'Meer persberichten tonen',
  updated: (time) => `Bijgewerkt op ${time}`,
  canceled: 'De afzender heeft dit persbericht ingetrokken.',
  credit: (name) => `Afbeelding: ${name}`,
  filter: 'Persberichten zoeken',
  search: 'Zoeken',
  tag: 'Onderwerp',
  languages: 'Taal',
  anyTag: 'Alle onderwerpen',
  anyLanguage: 'Alle talen',
};
