/** Turkish. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'tr',
  why: 'Bu yorumu neden bildiriyorsunuz?',
  reasons: {
    spam: 'Reklam',
    abuse: 'Hakaret veya tehdit',
    illegal: 'Yasa dışı',
    private: 'Kişisel bilgiler',
    other: 'Başka bir neden',
  },
  note: 'Moderatörlere not (isteğe bağlı)',
  send: 'Bildir',
  sent: 'Bildirildi. Moderatörler inceleyecek.',
};
