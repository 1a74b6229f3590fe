/** Tigrinya. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'ti',
  retry: 'እንደገና ፈትኑ',
  network: 'እቲ ትሕዝቶ ክመጽእ ኣይከኣለን። ኢንተርነት ኣረጋግጹ፣ እንደገና ድማ ፈትኑ።',
  offline: 'ኢንተርነት የብልኩምን። ኢንተርነት ምስ ተመልሰ እቲ ትሕዝቶ ክመጽእ እዩ።',
  timeout: 'እቲ ትሕዝቶ ንምምጻእ ብዙሕ ግዜ ወሲዱ። ጸኒሕኩም እንደገና ፈትኑ።',
  status: 'እቲ ትሕዝቶ ሕጂ ክመጽእ ኣይከኣለን። ጸኒሕኩም እንደገና ፈትኑ።',
  missing: 'እቲ ትሕዝቶ ድሕሪ ሕጂ ኣብዚ ኣድራሻ የለን።',
  format: 'እቲ ትሕዝቶ ኣብዚ ክርአ ኣይከኣለን። እቲ ጌጋ ናይቲ መርበብ ሓበሬታ እዩ፣ ናትኩም ኣይኮነን።',
};
