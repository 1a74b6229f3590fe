/** Tigrinya. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'ti',
  why: 'ስለምንታይ ብዛዕባ እዚ ርእይቶ ጸብጻብ ተቕርቡ?',
  reasons: {
    spam: 'ረክላም',
    abuse: 'ጸርፊ ወይ ምፍርራሕ',
    illegal: 'ዘይሕጋዊ እዩ',
    private: 'ብሕታዊ ሓበሬታ',
    other: 'ካልእ',
  },
  note: 'ተወሳኺ ሓበሬታ ንተቖጻጸርቲ (ኣማራጺ)',
  send: 'ጸብጻብ ኣቕርቡ',
  sent: 'ጸብጻብኩም ተሰዲዱ ኣሎ። ተቖጻጸርቲ ክርእይዎ እዮም።',
};
