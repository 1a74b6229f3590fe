/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'nn',
  why: 'Kvifor rapporterer du kommentaren?',
  reasons: {
    spam: 'Reklame',
    abuse: 'Fornærming eller trugsmål',
    illegal: 'Han er ulovleg',
    private: 'Private opplysningar',
    other: 'Noko anna',
  },
  note: 'Meir til moderatorane (valfritt)',
  send: 'Rapporter',
  sent: 'Rapportert. Moderatorane ser på han.',
};
