/** Turkish. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'tr',
  retry: 'Yeniden dene',
  network: 'Bu içerik yüklenemedi. Bağlantınızı denetleyip yeniden deneyin.',
  offline: 'İnternet bağlantınız yok. Bağlantı geri geldiğinde bu içerik yüklenecek.',
  timeout: 'Bu içeriğin yüklenmesi çok uzun sürdü. Biraz sonra yeniden deneyin.',
  status: 'Bu içerik şu anda yüklenemiyor. Biraz sonra yeniden deneyin.',
  missing: 'Bu içerik artık bu adreste değil.',
  format: 'Bu içerik burada gösterilemedi. Sorun sizde değil, sitede.',
};
