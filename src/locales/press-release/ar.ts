/** Arabic. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('ar');

export const words: PressReleaseWords = {
  language: 'ar',
  empty: 'لا يوجد بيان صحفي هنا بعد.',
  canceled: 'سحب الناشر هذا البيان الصحفي.',
  withheld: 'يحجب الناشر هذا البيان الصحفي في الوقت الحالي.',
  embargo: (time) => `يصدر هذا البيان الصحفي في ${time}.`,
  updated: (time) => `آخر تحديث ${time}`,
  correction: 'تصحيح',
  original: 'الانتقال إلى الأصل',
  readAll: 'قراءة البيان الصحفي كاملًا',
  restricted: 'النص الكامل لدى الناشر فقط.',
  readAllAt: (name) => `قراءة النص الكامل لدى ${name}`,
  gallery: 'المزيد من الصور',
  contacts: 'للتواصل',
  attachments: 'الملفات',
  links: 'الروابط',
  tags: 'المواضيع',
  allTags: 'عرض الكل',
  translations: 'القراءة بلغة أخرى',
  enlarge: (of) => (of ? `تكبير الصورة: ${of}` : 'تكبير الصورة'),
  share: 'مشاركة',
  credit: (name) => `الصورة: ${name}`,
  comments: (count, figure) =>
    form(count, {
      zero: 'لا تعليقات',
      one: 'تعليق واحد',
      two: 'تعليقان',
      few: `${figure} تعليقات`,
      many: `${figure} تعليقًا`,
      other: `${figure} تعليق`,
    }),
};
