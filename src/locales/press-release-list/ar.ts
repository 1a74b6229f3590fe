/** Arabic. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('ar');

const releases = (count: number, figure: string): string =>
  form(count, {
    one: 'بيان صحفي واحد',
    two: 'بيانان صحفيان',
    few: `${figure} بيانات صحفية`,
    many: `${figure} بيانًا صحفيًا`,
    other: `${figure} بيان صحفي`,
  });

export const words: PressReleaseListWords = {
  language: 'ar',
  empty: 'لا توجد بيانات صحفية بعد.',
  noMatch: (more) =>
    more ? 'لا يطابق البحث أي من البيانات الصحفية المحمّلة حتى الآن. يمكن عرض المزيد.' : 'لا يوجد بيان صحفي مطابق.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `المعروض: ${releases(shown, figure(shown))}، وهناك المزيد`
      : `المعروض: ${releases(shown, figure(shown))} من أصل ${figure(total)}${more ? ' على الأقل' : ''}`,
  end: (count, figure) => (count === 1 ? 'معروض: البيان الصحفي الوحيد' : `معروضة: جميع البيانات الصحفية (${figure})`),
  more: 'عرض المزيد من البيانات الصحفية',
  updated: (time) => `آخر تحديث ${time}`,
  canceled: 'سحب الناشر هذا البيان الصحفي.',
  credit: (name) => `الصورة: ${name}`,
  filter: 'البحث في البيانات الصحفية',
  search: 'بحث',
  tag: 'الموضوع',
  languages: 'اللغة',
  anyTag: 'جميع المواضيع',
  anyLanguage: 'جميع اللغات',
};
