/** Persian. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'fa',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} از ${whole}${wholeUnit}${percent ? `، ${percent} از کل` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}، در مقایسه با ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'بدون عدد'}.`,
  captions: { GR: 'شهرداری‌های منطقهٔ گوتنبرگ' },
  caption: 'به تفکیک منطقه',
  name: 'منطقه',
  figure: (goal) => (goal ? 'عدد و هدف' : 'عدد'),
  goal: (figure) => `هدف ${figure}`,
  own: '(اینجا)',
  missing: 'بدون عدد',
  all: (count) => `همه (${count})`,
  status: {
    provisional: 'مقدماتی',
    confidential: 'محرمانه',
    revised: 'اصلاح‌شده',
    estimated: 'برآوردی',
    forecast: 'پیش‌بینی',
    unreliable: 'نامطمئن',
    missing: 'موجود نیست',
  },
};
