/** Persian. Not yet reviewed by a native reader. */
import type { PressReleaseListWords } from './words.js';

export const words: PressReleaseListWords = {
  language: 'fa',
  empty: 'هنوز بیانیهٔ مطبوعاتی‌ای نیست.',
  noMatch: (more) =>
    more
      ? 'هیچ‌یک از بیانیه‌های بارگیری‌شده مطابق نیست. بیانیه‌های بیشتری برای نمایش هست.'
      : 'بیانیهٔ مطبوعاتی مطابقی پیدا نشد.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `نمایش ${figure(shown)} بیانیهٔ مطبوعاتی؛ بیانیه‌های بیشتری هست`
      : `نمایش ${figure(shown)} بیانیهٔ مطبوعاتی از ${more ? 'دست‌کم ' : ''}${figure(total)}`,
  end: (count, figure) => (count === 1 ? 'نمایش تنها بیانیهٔ مطبوعاتی' : `نمایش همهٔ ${figure} بیانیهٔ مطبوعاتی`),
  more: 'نمایش بیانیه‌های بیشتر',
  updated: (time) => `به‌روزرسانی: ${time}`,
  canceled: 'ناشر این بیانیهٔ مطبوعاتی را پس گرفته است.',
  credit: (name) => `عکس: ${name}`,
  filter: 'جستجو در بیانیه‌های مطبوعاتی',
  search: 'جستجو',
  tag: 'موضوع',
  languages: 'زبان',
  anyTag: 'همهٔ موضوع‌ها',
  anyLanguage: 'همهٔ زبان‌ها',
};
