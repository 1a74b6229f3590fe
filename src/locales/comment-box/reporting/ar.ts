/** Arabic. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'ar',
  why: 'ما سبب الإبلاغ عن هذا التعليق؟',
  reasons: {
    spam: 'إعلان',
    abuse: 'إهانة أو تهديد',
    illegal: 'محتوى غير قانوني',
    private: 'معلومات خاصة',
    other: 'سبب آخر',
  },
  note: 'تفاصيل للمشرفين (اختياري)',
  send: 'إبلاغ',
  sent: 'تم الإبلاغ. سينظر المشرفون في التعليق.',
};
