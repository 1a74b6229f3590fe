/** Turkish. Not yet reviewed by a native reader. */
import type { PressReleaseListWords } from './words.js';

export const words: PressReleaseListWords = {
  language: 'tr',
  empty: 'Henüz basın bülteni yok.',
  noMatch: (more) =>
    more ? 'Yüklenen basın bültenlerinden hiçbiri uymuyor. Gösterilecek başkaları var.' : 'Uyan basın bülteni yok.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `${figure(shown)} basın bülteni gösteriliyor, daha fazlası var`
      : `${figure(shown)} basın bülteni gösteriliyor, toplam ${more ? 'en az ' : ''}${figure(total)}`,
  end: (count, figure) =>
    count === 1 ? 'Tek basın bülteni gösteriliyor' : `${figure} basın bülteninin tümü gösteriliyor`,
  more: 'Daha fazla basın bülteni göster',
  updated: (time) => `Güncellendi: ${time}`,
  canceled: 'Yayıncı bu basın bültenini geri çekti.',
  credit: (name) => `Resim: ${name}`,
  filter: 'Basın bültenlerinde ara',
  search: 'Ara',
  tag: 'Konu',
  languages: 'Dil',
  anyTag: 'Tüm konular',
  anyLanguage: 'Tüm diller',
};
