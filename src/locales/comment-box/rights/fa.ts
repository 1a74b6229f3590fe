/** Persian. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'fa',
  kept: 'این دربارهٔ همهٔ چیزهایی است که از این مرورگر نوشته، پسندیده و گزارش کرده‌اید، در همهٔ گفتگوهای این ناشر.',
  download: 'دریافت همه',
  file: 'ذخیرهٔ پرونده',
  erase: 'پاک کردن همه',
  sure: 'نوشته‌ها، نام، پسندها و گزارش‌های شما برای همیشه پاک می‌شوند. پاسخ‌های دیگران می‌مانند.',
  yes: 'بله، همه پاک شود',
  erased: 'همه پاک شد.',
};
