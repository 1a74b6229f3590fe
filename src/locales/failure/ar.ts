/** Arabic. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'ar',
  retry: 'إعادة المحاولة',
  network: 'تعذّر تحميل المحتوى. يُرجى التحقق من الاتصال والمحاولة مجددًا.',
  offline: 'لا يوجد اتصال بالإنترنت. سيُحمّل المحتوى عند عودة الاتصال.',
  timeout: 'استغرق تحميل المحتوى وقتًا طويلًا. يُرجى المحاولة مجددًا بعد قليل.',
  status: 'يتعذّر تحميل المحتوى الآن. يُرجى المحاولة مجددًا بعد قليل.',
  missing: 'لم يعد المحتوى موجودًا على هذا العنوان.',
  format: 'تعذّر عرض المحتوى هنا. الخلل في الموقع وليس لديك.',
};
