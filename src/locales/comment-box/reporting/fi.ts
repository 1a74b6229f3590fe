/** Finnish. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'fi',
  why: 'Miksi ilmoitat tästä kommentista?',
  reasons: {
    spam: 'Mainontaa',
    abuse: 'Loukkaus tai uhkaus',
    illegal: 'Lainvastainen sisältö',
    private: 'Yksityisiä tietoja',
    other: 'Jokin muu syy',
  },
  note: 'Lisätietoja moderaattoreille (vapaaehtoinen)',
  send: 'Ilmoita',
  sent: 'Ilmoitus on lähetetty. Moderaattorit tarkistavat kommentin.',
};
