/** Arabic. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('ar');

const quarters = ['الأول', 'الثاني', 'الثالث', 'الرابع'];

export const words: ParticularsWords = {
  language: 'ar',
  confidential: 'الرقم غير منشور (سري).',
  missing: 'الرقم غير متوفر.',
  status: {
    provisional: 'رقم أولي',
    estimated: 'رقم تقديري',
    forecast: 'توقع وليس نتيجة بعد',
    unreliable: 'رقم غير مؤكد',
    revised: 'رقم منقّح',
  },
  marks: {
    provisional: 'أولي',
    estimated: 'تقديري',
    forecast: 'توقع',
    unreliable: 'غير مؤكد',
    revised: 'منقّح',
    confidential: 'سري',
    missing: 'غير متوفر',
    break: 'لا يمكن مقارنته بالأرقام السابقة',
  },
  break: 'لا يمكن مقارنته بالأرقام السابقة.',
  newest: (period, isConfidential, latest) =>
    `الرقم (${period}) ${isConfidential ? 'سري' : 'غير متوفر'}؛ أحدث رقم منشور: ${latest}.`,
  quarter: (year, number) => `الربع ${quarters[number - 1] ?? ''} ${year}`,
  half: (year, number) => `النصف ${quarters[number - 1] ?? ''} ${year}`,
  week: (year, number) => `الأسبوع ${String(number)} من ${year}`,
  within: (period) => period,
  figureFor: (period) => `الفترة: ${period}`,
  forecast: (period, figure) => `توقع (${period}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? form(days, {
            one: 'بقي يوم واحد حتى الموعد المحدد.',
            two: 'بقي يومان حتى الموعد المحدد.',
            few: `بقيت ${String(days)} أيام حتى الموعد المحدد.`,
            many: `بقي ${String(days)} يومًا حتى الموعد المحدد.`,
            other: `بقي ${String(days)} يوم حتى الموعد المحدد.`,
          })
        : 'اليوم الأخير لبلوغ الهدف.',
    reached: () => 'تحقق الهدف.',
    'reached-early': ({ deadline }) => `تحقق الهدف قبل موعده؛ الموعد المحدد هو ${deadline}.`,
    'reached-passed': ({ deadline }) => `تحقق الهدف. كان الموعد المحدد ${deadline}.`,
    'reached-late': ({ deadline }) => `تحقق الهدف متأخرًا: كان الموعد المحدد ${deadline}.`,
    'was-reached': ({ deadline }) => `تحقق الهدف حينها. كان الموعد المحدد ${deadline}.`,
    'not-held': ({ deadline }) => `تحقق الهدف في الموعد المحدد، ${deadline}، لكنه لم يعد متحققًا.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}، ${percent} من الطريق من ${start} نزولًا إلى الهدف ${goal}.`
      : `${value}${unit} مقابل هدف لا يتجاوز ${goal}.`,
  lessThan: (percent) => `أقل من ${percent}`,
  stale: (days) => (days ? `قد يكون الرقم قديمًا. عمره بالأيام: ${days}.` : 'الرقم بلا تاريخ وقد يكون قديمًا.'),
};
