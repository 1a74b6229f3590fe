/** Greek. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'el',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} από ${whole}${wholeUnit}${percent ? `, ${percent} του συνόλου` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, έναντι ${whole} στο σύνολο.`,
  alone: (name, figure) => `${name}: ${figure ?? 'χωρίς αριθμό'}.`,
  captions: { GR: 'Οι δήμοι της περιφέρειας του Γκέτεμποργκ' },
  caption: 'Ανά περιοχή',
  name: 'Περιοχή',
  figure: (goal) => (goal ? 'Αριθμός και στόχος' : 'Αριθμός'),
  goal: (figure) => `στόχος ${figure}`,
  own: '(εδώ)',
  missing: 'χωρίς αριθμό',
  all: (count) => `Εμφάνιση όλων (${count})`,
  status: {
    provisional: 'προσωρινός',
    confidential: 'εμπιστευτικός',
    revised: 'αναθεωρημένος',
    estimated: 'κατ’ εκτίμηση',
    forecast: 'πρόβλεψη',
    unreliable: 'αβέβαιος',
    missing: 'μη διαθέσιμος',
  },
};
