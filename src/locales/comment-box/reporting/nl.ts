/** Dutch. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'nl',
  why: 'Waarom meldt u deze reactie?',
  reasons: {
    spam: 'Reclame',
    abuse: 'Belediging of bedreiging',
    illegal: 'In strijd met de wet',
    private: 'Privégegevens',
    other: 'Iets anders',
  },
  note: 'Toelichting voor de moderatoren (niet verplicht)',
  send: 'Melden',
  sent: 'Gemeld. De moderatoren bekijken de reactie.',
};
