/** German. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'de',
  why: 'Warum melden Sie diesen Kommentar?',
  reasons: {
    spam: 'Werbung',
    abuse: 'Beleidigung oder Drohung',
    illegal: 'Er ist rechtswidrig',
    private: 'Private Angaben',
    other: 'Etwas anderes',
  },
  note: 'Mehr an die Moderation (freiwillig)',
  send: 'Melden',
  sent: 'Gemeldet. Die Moderation sieht ihn sich an.',
};
