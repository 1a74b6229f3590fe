/** Persian. Not yet reviewed by a native reader. */
import type { PressReleaseWords } from './words.js';

export const words: PressReleaseWords = {
  language: 'fa',
  empty: 'هنوز بیانیهٔ مطبوعاتی‌ای در اینجا نیست.',
  canceled: 'ناشر این بیانیهٔ مطبوعاتی را پس گرفته است.',
  withheld: 'ناشر فعلاً این بیانیهٔ مطبوعاتی را نمایش نمی‌دهد.',
  embargo: (time) => `این بیانیهٔ مطبوعاتی در ${time} منتشر می‌شود.`,
  updated: (time) => `به‌روزرسانی: ${time}`,
  correction: 'تصحیح',
  original: 'رفتن به متن اصلی',
  readAll: 'خواندن متن کامل بیانیه',
  restricted: 'متن کامل فقط نزد ناشر است.',
  readAllAt: (name) => `خواندن متن کامل در ${name}`,
  gallery: 'عکس‌های بیشتر',
  contacts: 'تماس',
  attachments: 'فایل‌ها',
  links: 'پیوندها',
  tags: 'موضوع‌ها',
  allTags: 'نمایش همه',
  translations: 'خواندن به زبان دیگر',
  enlarge: (of) => (of ? `بزرگ کردن عکس: ${of}` : 'بزرگ کردن عکس'),
  share: 'هم‌رسانی',
  credit: (name) => `عکس: ${name}`,
  comments: (_, figure) => `${figure} دیدگاه`,
};
