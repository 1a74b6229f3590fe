/** Arabic. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'ar',
  close: 'إغلاق',
  previous: 'الصورة السابقة',
  next: 'الصورة التالية',
  place: (number, of) => `الصورة ${number} من ${of}`,
  credit: (name) => `الصورة: ${name}`,
  file: 'فتح ملف الصورة',
  play: (title) => `تشغيل الفيديو: ${title}`,
  playsFrom: (host) => `لا يُحمّل الفيديو من ${host} إلا عند تشغيله.`,
  share: 'مشاركة',
  shareBy: 'مشاركة عبر تطبيق …',
  copyLink: 'نسخ الرابط',
  mail: 'إرسال بالبريد الإلكتروني',
  copyText: 'نسخ كنص',
  embed: 'العرض على موقعك',
  embedHow: 'يُلصق الرمز في المكان المخصص للبيان الصحفي.',
  copyCode: 'نسخ الرمز',
  copied: 'تم النسخ.',
  copyByHand: 'لا يسمح المتصفح بالنسخ. يمكنك نسخ النص من هنا:',
  pictures: 'الصور',
  contacts: 'للتواصل',
  source: 'المصدر',
};
