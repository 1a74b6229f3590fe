/** Greek. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'el',
  why: 'Γιατί αναφέρετε αυτό το σχόλιο;',
  reasons: {
    spam: 'Διαφήμιση',
    abuse: 'Προσβολή ή απειλή',
    illegal: 'Είναι παράνομο',
    private: 'Προσωπικά στοιχεία',
    other: 'Κάτι άλλο',
  },
  note: 'Περισσότερα για την ομάδα διαχείρισης (προαιρετικό)',
  send: 'Αναφορά',
  sent: 'Η αναφορά στάλθηκε. Η ομάδα διαχείρισης θα την εξετάσει.',
};
