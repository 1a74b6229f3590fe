/** Arabic. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'ar',
  kept: 'يشمل هذا كل ما كتبته وأعجبك وأبلغت عنه من هذا المتصفح، في جميع نقاشات هذا الناشر.',
  download: 'الحصول على الكل',
  file: 'حفظ الملف',
  erase: 'محو الكل',
  sure: 'ستختفي كلماتك واسمك وإعجاباتك وبلاغاتك نهائيًا. أما ردود الآخرين فتبقى.',
  yes: 'نعم، محو الكل',
  erased: 'مُحي كل شيء.',
};
