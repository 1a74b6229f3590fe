/** Arabic. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('ar');

export const words: CommentBoxWords = {
  language: 'ar',
  heading: (figure) => `التعليقات (${figure})`,
  empty: 'لا توجد تعليقات بعد. يمكنك كتابة أول تعليق!',
  closed: 'التعليقات مغلقة.',
  elsewhere: (host) => `كتابة تعليق على موقع ${host}`,
  moderation: {
    first: 'يُراجَع تعليقك الأول قبل ظهوره.',
    all: 'تُراجَع التعليقات قبل ظهورها.',
  },
  sort: 'الترتيب',
  newest: 'الأحدث أولًا',
  oldest: 'الأقدم أولًا',
  top: 'الأكثر إعجابًا أولًا',
  more: 'عرض المزيد من التعليقات',
  moreReplies: (count, figure) =>
    form(count, {
      zero: 'لا ردود أخرى',
      one: 'عرض رد واحد آخر',
      two: 'عرض ردين آخرين',
      few: `عرض ${figure} ردود أخرى`,
      many: `عرض ${figure} ردًا آخر`,
      other: `عرض ${figure} رد آخر`,
    }),
  replies: (count, figure) =>
    form(count, {
      zero: 'لا ردود',
      one: 'رد واحد',
      two: 'ردان',
      few: `${figure} ردود`,
      many: `${figure} ردًا`,
      other: `${figure} رد`,
    }),
  anonymous: 'بدون اسم',
  publisher: 'الناشر',
  pinned: 'مثبّت',
  report: 'إبلاغ',
  removed: 'أُزيل هذا التعليق.',
  edited: 'مُعدّل',
  inReplyTo: (name) => `رد على ${name}`,
  like: 'أعجبني',
  likes: (count, figure) =>
    form(count, {
      zero: 'لا إعجابات',
      one: 'إعجاب واحد',
      two: 'إعجابان',
      few: `${figure} إعجابات`,
      many: `${figure} إعجابًا`,
      other: `${figure} إعجاب`,
    }),
  reply: 'رد',
  replyTo: (name) => `رد على ${name}`,
  text: 'كتابة تعليق',
  replyText: (name) => `كتابة رد على ${name}`,
  name: { optional: 'الاسم (اختياري)', required: 'الاسم' },
  send: 'إرسال التعليق',
  sendReply: 'إرسال الرد',
  cancel: 'إلغاء',
  unready: 'لا يمكن ذلك الآن. يُرجى المحاولة مجددًا بعد قليل.',
  pending: 'في انتظار المراجعة. لا يظهر لأحد غيرك.',
};
