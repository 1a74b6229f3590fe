/** Irish. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'ga',
  why: 'Cén fáth a bhfuil tú ag tuairisciú an nóta tráchta seo?',
  reasons: {
    spam: 'Fógraíocht',
    abuse: 'Masla nó bagairt',
    illegal: 'Tá sé mídhleathach',
    private: 'Sonraí príobháideacha',
    other: 'Rud éigin eile',
  },
  note: 'Tuilleadh do na modhnóirí (roghnach)',
  send: 'Tuairiscigh',
  sent: 'Tuairiscithe. Féachfaidh na modhnóirí air.',
};
