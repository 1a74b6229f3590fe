/** Arabic. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('ar');

export const words: WritingWords = {
  language: 'ar',
  left: (count, figure) =>
    form(count, {
      zero: 'لم يتبق أي حرف',
      one: 'تبقّى حرف واحد',
      two: 'تبقّى حرفان',
      few: `تبقّت ${figure} أحرف`,
      many: `تبقّى ${figure} حرفًا`,
      other: `تبقّى ${figure} حرف`,
    }),
  tooLong: (count, figure) =>
    form(count, {
      zero: 'لا أحرف زائدة',
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: `${figure} أحرف زائدة`,
      many: `${figure} حرفًا زائدًا`,
      other: `${figure} حرف زائد`,
    }),
  tooManyLines: (count, figure) =>
    form(count, {
      zero: 'لا أسطر زائدة',
      one: 'سطر واحد زائد',
      two: 'سطران زائدان',
      few: `${figure} أسطر زائدة`,
      many: `${figure} سطرًا زائدًا`,
      other: `${figure} سطر زائد`,
    }),
  nothing: 'يُرجى كتابة شيء أولًا.',
  nameMissing: 'يُرجى كتابة الاسم.',
  nameTooLong: (most) => `الحد الأقصى لعدد أحرف الاسم: ${most}.`,
  sending: 'جارٍ الإرسال …',
  published: 'نُشر تعليقك.',
  held: 'وصل تعليقك وهو في انتظار المراجعة. وحتى ذلك الحين لا يظهر لأحد غيرك.',
  changed: 'حُفظ التعديل.',
  gone: 'أُزيل التعليق.',
  offline:
    'لا يوجد اتصال بالإنترنت. يبقى التعليق محفوظًا في هذا المتصفح، ويُرسل عند عودة الاتصال وفتح إحدى صفحات هذا الموقع.',
  down: 'لا يستجيب الخادم الآن. يبقى التعليق محفوظًا في هذا المتصفح، ويُرسل عندما يستجيب الخادم وتكون إحدى صفحات هذا الموقع مفتوحة.',
  notKept: 'لا يحفظ هذا المتصفح شيئًا هنا: لن يُرسل التعليق إلا إذا بقيت هذه الصفحة مفتوحة.',
  limited: (seconds) => `يمكنك الإرسال مجددًا بعد ${seconds} ث. لا يزال نصك هنا.`,
  closed: 'أُغلقت التعليقات. لا يزال نصك هنا ويمكنك نسخه.',
  refused: () => 'لم يُقبل النص. لا يزال هنا ويمكنك تعديله.',
  nameRefused: 'لم يُقبل الاسم.',
  parentGone: 'التعليق الذي ترد عليه لم يعد موجودًا. لا يزال نصك هنا.',
  failed: 'تعذّر ذلك الآن. يُرجى المحاولة مجددًا بعد قليل.',
  windowPassed: 'انتهت مهلة التعديل.',
  removedMeanwhile: 'وصل التعليق، لكن الموقع أزاله.',
  stays: 'كان التعليق قد وصل بالفعل، وانتهت مهلة تعديله أو إزالته.',
  unsent: 'لم يُرسل بعد',
  old: (day) => `كُتب في ${day} ولم يُرسل. هل يُرسل الآن؟`,
  sendNow: 'إرسال الآن',
  withdraw: 'تجاهل',
  takenBack: 'تم سحبه',
  withdrawing: 'إذا كان التعليق قد وصل فسيُزال فور استجابة الخادم.',
  takeBack: 'سحب وتعديل',
  edit: 'تعديل',
  save: 'حفظ',
  remove: 'إزالة',
  removeSure: 'هل تريد إزالة التعليق؟',
  removeYes: 'نعم، إزالة',
  removeNo: 'إبقاء',
  yourData: 'بياناتك',
  why: {
    first: 'هذا أول تعليق لك.',
    words: 'فيه كلمات تستدعي المراجعة.',
    links: 'فيه روابط كثيرة.',
    repeated: 'النص نفسه موجود في نقاش آخر.',
    writer: 'تُراجَع جميع تعليقاتك.',
    moderator: 'طلب أحد المشرفين مراجعته من جديد.',
  },
};
