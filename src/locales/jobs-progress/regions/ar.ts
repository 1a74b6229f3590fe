/** Arabic. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'ar',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} من أصل ${whole}${percent ? `، ${percent} من المجموع` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}، مقارنةً مع ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'لا يوجد رقم'}.`,
  captions: { GR: 'بلديات منطقة غوتنبرغ' },
  caption: 'حسب المنطقة',
  name: 'المنطقة',
  figure: (goal) => (goal ? 'الرقم والهدف' : 'الرقم'),
  goal: (figure) => `الهدف ${figure}`,
  own: '(هنا)',
  missing: 'لا يوجد رقم',
  all: (count) => `الكل (${count})`,
  status: {
    provisional: 'أولي',
    confidential: 'سري',
    revised: 'منقّح',
    estimated: 'تقديري',
    forecast: 'توقع',
    unreliable: 'غير مؤكد',
    missing: 'غير متوفر',
  },
};
