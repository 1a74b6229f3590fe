/** Arabic. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'ar',
  empty: 'لا يوجد رقم هنا بعد.',
  unit: { one: 'وظيفة', two: 'وظيفتان', few: 'وظائف', other: 'وظيفة' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} من أصل ${goal}${percent ? `، ${percent} من الهدف` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `البداية ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `الهدف ${value}`,
  states: {
    running: ({ deadline }) => `الهدف مطلوب بلوغه في موعد أقصاه ${deadline}.`,
    missed: ({ deadline }) => `انقضى الموعد المحدد، ${deadline}، دون بلوغ الهدف.`,
    unknown: ({ deadline, asOf }) =>
      `انقضى الموعد المحدد، ${deadline}. ${asOf ? `أحدث رقم بتاريخ ${asOf}` : 'الرقم بلا تاريخ'}، ولا يُعرف إن كان الهدف قد تحقق.`,
  },
  expected: (figure) => `المتوقع الآن ${figure}`,
  asOf: (day) => `حتى ${day}`,
  source: 'المصدر:',
};
