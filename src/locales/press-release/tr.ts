/** Turkish. Not yet reviewed by a native reader. */
import type { PressReleaseWords } from './words.js';

export const words: PressReleaseWords = {
  language: 'tr',
  empty: 'Burada henüz basın bülteni yok.',
  canceled: 'Yayıncı bu basın bültenini geri çekti.',
  withheld: 'Yayıncı bu basın bültenini şimdilik bekletiyor.',
  embargo: (time) => `Bu basın bülteninin yayımlanma zamanı: ${time}.`,
  updated: (time) => `Güncellendi: ${time}`,
  correction: 'Düzeltme',
  original: 'Aslına git',
  readAll: 'Basın bülteninin tamamını oku',
  restricted: 'Metnin tamamı yalnızca yayıncıda.',
  readAllAt: (name) => `Tamamını oku: ${name}`,
  gallery: 'Diğer resimler',
  contacts: 'İletişim',
  attachments: 'Dosyalar',
  links: 'Bağlantılar',
  tags: 'Konular',
  allTags: 'Tümünü göster',
  translations: 'Başka bir dilde oku',
  enlarge: (of) => (of ? `Resmi büyüt: ${of}` : 'Resmi büyüt'),
  share: 'Paylaş',
  credit: (name) => `Resim: ${name}`,
  comments: (_, figure) => `${figure} yorum`,
};
