/** Polish. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'pl',
  empty: 'Nie ma tu jeszcze danych.',
  unit: { one: 'miejsce pracy', few: 'miejsca pracy', many: 'miejsc pracy', other: 'miejsca pracy' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} z ${goal}${percent ? `, ${percent} celu` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `początek: ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `cel: ${value}`,
  states: {
    running: ({ deadline }) => `Cel ma zostać osiągnięty do ${deadline}.`,
    missed: ({ deadline }) => `Termin (${deadline}) minął, a cel nie został osiągnięty.`,
    unknown: ({ deadline, asOf }) =>
      `Termin (${deadline}) minął. ${asOf ? `Najnowsze dane są za ${asOf}` : 'Dane nie mają daty'}; nie wiadomo, czy cel został osiągnięty.`,
  },
  expected: (figure) => `teraz powinno być ${figure}`,
  asOf: (day) => `Stan na ${day}`,
  source: 'Źródło:',
};
