/** Turkish. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'tr',
  kept: 'Bu, aynı yayıncının tüm tartışmalarında bu tarayıcıdan yazdığınız, beğendiğiniz ve bildirdiğiniz her şeyi kapsar.',
  download: 'Hepsini al',
  file: 'Dosyayı kaydet',
  erase: 'Hepsini sil',
  sure: 'Yazdıklarınız, adınız, beğenileriniz ve bildirimleriniz kalıcı olarak silinir. Başkalarının yanıtları kalır.',
  yes: 'Evet, hepsini sil',
  erased: 'Hepsi silindi.',
};
