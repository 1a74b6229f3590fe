/** German. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'de',
  empty: 'Hier gibt es noch keine Zahl.',
  unit: { one: 'Arbeitsplatz', other: 'Arbeitsplätze' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} von ${goal}${percent ? `, ${percent} des Ziels` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `Start ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `Ziel ${value}`,
  states: {
    running: ({ deadline }) => `Das Ziel soll bis zum ${deadline} erreicht werden.`,
    missed: ({ deadline }) => `Der Zieltag ${deadline} ist vergangen, ohne dass das Ziel erreicht wurde.`,
    unknown: ({ deadline, asOf }) =>
      `Der Zieltag ${deadline} ist vergangen. ${asOf ? `Letzte Zahl: ${asOf}` : 'Die Zahl hat kein Datum'}; ob das Ziel erreicht wurde, ist nicht bekannt.`,
  },
  expected: (figure) => `sollte jetzt bei ${figure} sein`,
  asOf: (day) => `Stand: ${day}`,
  source: 'Quelle:',
};
