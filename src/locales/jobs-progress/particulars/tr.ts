/** Turkish. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

export const words: ParticularsWords = {
  language: 'tr',
  confidential: 'Veri yayımlanmıyor (gizli).',
  missing: 'Veri yok.',
  status: {
    provisional: 'Geçici veri',
    estimated: 'Tahmini veri',
    forecast: 'Öngörü, henüz sonuç değil',
    unreliable: 'Kesin olmayan veri',
    revised: 'Revize edilmiş veri',
  },
  marks: {
    provisional: 'geçici',
    estimated: 'tahmini',
    forecast: 'öngörü',
    unreliable: 'kesin değil',
    revised: 'revize',
    confidential: 'gizli',
    missing: 'veri yok',
    break: 'önceki verilerle karşılaştırılamaz',
  },
  break: 'Önceki verilerle karşılaştırılamaz.',
  newest: (period, isConfidential, latest) =>
    `En yeni veri (${period}) ${isConfidential ? 'gizli' : 'yok'}; yayımlanan son veri: ${latest}.`,
  quarter: (year, number) => `${year} yılının ${String(number)}. çeyreği`,
  half: (year, number) => `${year} yılının ${String(number)}. yarısı`,
  week: (year, number) => `${year} yılının ${String(number)}. haftası`,
  within: (period) => period,
  figureFor: (period) => `Dönem: ${period}`,
  forecast: (period, figure) => `Öngörü (${period}): ${figure}`,
  states: {
    'last-days': ({ days }) => (days ? `Hedef tarihine ${String(days)} gün kaldı.` : 'Hedefe ulaşmak için son gün.'),
    reached: () => 'Hedefe ulaşıldı.',
    'reached-early': ({ deadline }) => `Hedefe zamanından önce ulaşıldı; hedef tarihi: ${deadline}.`,
    'reached-passed': ({ deadline }) => `Hedefe ulaşıldı. Hedef tarihi: ${deadline}.`,
    'reached-late': ({ deadline }) => `Hedefe ulaşıldı, ama geç; hedef tarihi: ${deadline}.`,
    'was-reached': ({ deadline }) => `Hedefe ulaşılmıştı. Hedef tarihi: ${deadline}.`,
    'not-held': ({ deadline }) => `Hedef tarihinde (${deadline}) hedefe ulaşılmıştı, ama artık korunmuyor.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit} (başlangıç: ${start}, hedef: ${goal}, alınan yol: ${percent}).`
      : `${value}${unit} (hedef: en fazla ${goal}).`,
  lessThan: (percent) => `${percent} değerinden az`,
  stale: (days) =>
    days
      ? `Veri ${days} günlük ve güncelliğini yitirmiş olabilir.`
      : 'Verinin tarihi yok ve güncelliğini yitirmiş olabilir.',
};
