/** Maltese. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'mt',
  why: 'Għaliex qed tirrapporta dan il-kumment?',
  reasons: {
    spam: 'Reklamar',
    abuse: 'Insult jew theddida',
    illegal: 'Huwa illegali',
    private: 'Dettalji privati',
    other: 'Xi ħaġa oħra',
  },
  note: 'Aktar għat-tim tal-moderazzjoni (mhux obbligatorju)',
  send: 'Irrapporta',
  sent: 'Ir-rapport intbagħat. It-tim tal-moderazzjoni se jeżaminah.',
};
