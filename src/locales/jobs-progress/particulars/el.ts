/** Greek. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('el');

export const words: ParticularsWords = {
  language: 'el',
  confidential: 'Ο αριθμός δεν δημοσιεύεται (εμπιστευτικός).',
  missing: 'Ο αριθμός δεν είναι διαθέσιμος.',
  status: {
    provisional: 'Προσωρινός αριθμός',
    estimated: 'Αριθμός κατ’ εκτίμηση',
    forecast: 'Πρόβλεψη, όχι ακόμη αποτέλεσμα',
    unreliable: 'Αβέβαιος αριθμός',
    revised: 'Αναθεωρημένος αριθμός',
  },
  marks: {
    provisional: 'προσωρινός',
    estimated: 'κατ’ εκτίμηση',
    forecast: 'πρόβλεψη',
    unreliable: 'αβέβαιος',
    revised: 'αναθεωρημένος',
    confidential: 'εμπιστευτικός',
    missing: 'μη διαθέσιμος',
    break: 'μη συγκρίσιμος με παλαιότερους αριθμούς',
  },
  break: 'Μη συγκρίσιμος με παλαιότερους αριθμούς.',
  newest: (period, isConfidential, latest) =>
    `Ο πιο πρόσφατος αριθμός (${period}) ${isConfidential ? 'είναι εμπιστευτικός' : 'δεν είναι διαθέσιμος'}· τελευταίος δημοσιευμένος: ${latest}.`,
  quarter: (year, number) => `${String(number)}ο τρίμηνο ${year}`,
  half: (year, number) => `${String(number)}ο εξάμηνο ${year}`,
  week: (year, number) => `εβδομάδα ${String(number)} του ${year}`,
  within: (period) => period,
  figureFor: (period) => `Περίοδος: ${period}`,
  forecast: (period, figure) => `Πρόβλεψη (${period}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? form(days, {
            one: 'Απομένει 1 ημέρα ως την προθεσμία.',
            other: `Απομένουν ${String(days)} ημέρες ως την προθεσμία.`,
          })
        : 'Τελευταία ημέρα για την επίτευξη του στόχου.',
    reached: () => 'Ο στόχος έχει επιτευχθεί.',
    'reached-early': ({ deadline }) => `Ο στόχος έχει επιτευχθεί πριν από την ώρα του· προθεσμία: ${deadline}.`,
    'reached-passed': ({ deadline }) => `Ο στόχος έχει επιτευχθεί. Η προθεσμία ήταν: ${deadline}.`,
    'reached-late': ({ deadline }) => `Ο στόχος έχει επιτευχθεί, αλλά με καθυστέρηση· η προθεσμία ήταν: ${deadline}.`,
    'was-reached': ({ deadline }) => `Ο στόχος επιτεύχθηκε. Η προθεσμία ήταν: ${deadline}.`,
    'not-held': ({ deadline }) => `Ο στόχος είχε επιτευχθεί εντός της προθεσμίας (${deadline}), αλλά δεν ισχύει πια.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} της διαδρομής από ${start} ως τον στόχο: ${goal}.`
      : `${value}${unit}, με στόχο το πολύ ${goal}.`,
  lessThan: (percent) => `λιγότερο από ${percent}`,
  stale: (days) =>
    days
      ? `Ο αριθμός είναι ${days} ημερών και μπορεί να μην ισχύει πια.`
      : 'Ο αριθμός δεν έχει ημερομηνία και μπορεί να μην ισχύει πια.',
};
