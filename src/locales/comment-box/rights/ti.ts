/** Tigrinya. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'ti',
  kept: 'እዚ ንኹሉ ካብዚ መርበብ መርአዪ ዝጸሓፍኩምዎ፡ ዝፈተኹምዎን ዝጠቐምኩምዎን ይምልከት፡ ኣብ ኩሉ ምይይጥ ናይዚ ኣሕታሚ።',
  download: 'ኩሉ ኣምጽኡ',
  file: 'ነቲ ፋይል ዓቅቡ',
  erase: 'ኩሉ ደምስሱ',
  sure: 'ቃላትኩም፡ ስምኩም፡ ዝፈተኹምዎን ጥቆማታትኩምን ንሓዋሩ ይጠፍእ። መልስታት ካልኦት ይተርፍ።',
  yes: 'እወ፡ ኩሉ ደምስሱ',
  erased: 'ኩሉ ተደምሲሱ ኣሎ።',
};
