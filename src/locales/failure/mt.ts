/** Maltese. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'mt',
  retry: 'Erġa’ pprova',
  network: 'Dan il-kontenut ma setax jitgħabba. Iċċekkja l-konnessjoni tiegħek u erġa’ pprova.',
  offline: 'M’għandekx konnessjoni. Dan il-kontenut jitgħabba meta terġa’ tiġi.',
  timeout: 'Dan il-kontenut dam wisq biex jitgħabba. Erġa’ pprova ftit ieħor.',
  status: 'Dan il-kontenut bħalissa ma jistax jitgħabba. Erġa’ pprova ftit ieħor.',
  missing: 'Dan il-kontenut m’għadux f’dan l-indirizz.',
  format: 'Dan il-kontenut ma setax jintwera hawn. L-iżball huwa tas-sit, mhux tiegħek.',
};
