/** Irish. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'ga',
  retry: 'Bain triail eile as',
  network: 'Níorbh fhéidir an t-ábhar seo a lódáil. Seiceáil do nasc agus bain triail as arís.',
  offline: 'Tá tú as líne. Lódálfar an t-ábhar seo nuair a bheidh an nasc ar ais.',
  timeout: 'Thóg sé rófhada an t-ábhar seo a lódáil. Bain triail as arís ar ball.',
  status: 'Ní féidir an t-ábhar seo a lódáil faoi láthair. Bain triail as arís ar ball.',
  missing: 'Níl an t-ábhar seo ag an seoladh seo a thuilleadh.',
  format: 'Níorbh fhéidir an t-ábhar seo a thaispeáint anseo. Is ar an suíomh atá an locht, ní ortsa.',
};
