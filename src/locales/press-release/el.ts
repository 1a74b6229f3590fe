/** Greek. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('el');

export const words: PressReleaseWords = {
  language: 'el',
  empty: 'Δεν υπάρχει ακόμη δελτίο Τύπου εδώ.',
  canceled: 'Ο εκδότης απέσυρε αυτό το δελτίο Τύπου.',
  withheld: 'Ο εκδότης δεν δημοσιεύει προς το παρόν αυτό το δελτίο Τύπου.',
  embargo: (time) => `Δημοσίευση αυτού του δελτίου Τύπου: ${time}.`,
  updated: (time) => `Ενημέρωση: ${time}`,
  correction: 'Διόρθωση',
  original: 'Μετάβαση στο πρωτότυπο',
  readAll: 'Ολόκληρο το δελτίο Τύπου',
  restricted: 'Το πλήρες κείμενο το έχει μόνο ο εκδότης.',
  readAllAt: (name) => `Ολόκληρο το κείμενο: ${name}`,
  gallery: 'Περισσότερες εικόνες',
  contacts: 'Επικοινωνία',
  attachments: 'Αρχεία',
  links: 'Σύνδεσμοι',
  tags: 'Θέματα',
  allTags: 'Εμφάνιση όλων',
  translations: 'Ανάγνωση σε άλλη γλώσσα',
  enlarge: (of) => (of ? `Μεγέθυνση της εικόνας: ${of}` : 'Μεγέθυνση της εικόνας'),
  share: 'Κοινοποίηση',
  credit: (name) => `Εικόνα: ${name}`,
  comments: (count, figure) => form(count, { one: `${figure} σχόλιο`, other: `${figure} σχόλια` }),
};
