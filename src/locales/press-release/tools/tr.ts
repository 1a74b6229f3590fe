/** Turkish. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'tr',
  close: 'Kapat',
  previous: 'Önceki resim',
  next: 'Sonraki resim',
  place: (number, of) => `Resim ${number} / ${of}`,
  credit: (name) => `Resim: ${name}`,
  file: 'Resim dosyasını aç',
  play: (title) => `Filmi oynat: ${title}`,
  playsFrom: (host) => `Film ancak siz oynattığınızda şuradan yüklenir: ${host}.`,
  share: 'Paylaş',
  shareBy: 'Bir uygulamayla paylaş…',
  copyLink: 'Bağlantıyı kopyala',
  mail: 'E-postayla gönder',
  copyText: 'Metin olarak kopyala',
  embed: 'Kendi sitenizde gösterin',
  embedHow: 'Kodu, basın bülteninin duracağı yere yapıştırın.',
  copyCode: 'Kodu kopyala',
  copied: 'Kopyalandı.',
  copyByHand: 'Tarayıcı kopyalamaya izin vermiyor. Metni buradan kopyalayın:',
  pictures: 'Resimler',
  contacts: 'İletişim',
  source: 'Kaynak',
};
