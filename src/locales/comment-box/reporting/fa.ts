/** Persian. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'fa',
  why: 'چرا این دیدگاه را گزارش می‌کنید؟',
  reasons: {
    spam: 'تبلیغ',
    abuse: 'توهین یا تهدید',
    illegal: 'غیرقانونی است',
    private: 'اطلاعات خصوصی',
    other: 'دلیل دیگر',
  },
  note: 'توضیح بیشتر برای ناظران (اختیاری)',
  send: 'گزارش',
  sent: 'گزارش شد. ناظران آن را بررسی می‌کنند.',
};
