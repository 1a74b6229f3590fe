/** Northern Sami. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'se',
  retry: 'Geahččal ođđasit',
  network: 'Sisdoalu viežžan ii lihkostuvvan. Dárkkis oktavuođa ja geahččal ođđasit.',
  offline: 'Dus ii leat neahttaoktavuohta. Sisdoallu vižžojuvvo go oktavuohta doaibmá fas.',
  timeout: 'Sisdoalu viežžan ádjánii beare guhka. Geahččal fas maŋŋel.',
  status: 'Sisdoalu viežžan ii lihkostuva dál. Geahččal fas maŋŋel.',
  missing: 'Sisdoallu ii gávdno šat dán čujuhusas.',
  format: 'Sisdoalu čájeheapmi ii lihkostuvvan dás. Meattáhus lea neahttabáikkis, ii dus.',
};
