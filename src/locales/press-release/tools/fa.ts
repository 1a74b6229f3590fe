/** Persian. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'fa',
  close: 'بستن',
  previous: 'عکس قبلی',
  next: 'عکس بعدی',
  place: (number, of) => `عکس ${number} از ${of}`,
  credit: (name) => `عکس: ${name}`,
  file: 'باز کردن فایل عکس',
  play: (title) => `پخش ویدیو: ${title}`,
  playsFrom: (host) => `ویدیو فقط هنگام پخش از ${host} بارگیری می‌شود.`,
  share: 'هم‌رسانی',
  shareBy: 'هم‌رسانی با برنامه …',
  copyLink: 'رونوشت پیوند',
  mail: 'ارسال با ایمیل',
  copyText: 'رونوشت به صورت متن',
  embed: 'نمایش در وبگاه شما',
  embedHow: 'کد را در جایی بگذارید که بیانیه باید نمایش داده شود.',
  copyCode: 'رونوشت کد',
  copied: 'رونوشت شد.',
  copyByHand: 'مرورگر اجازهٔ رونوشت نمی‌دهد. متن را از اینجا بردارید:',
  pictures: 'عکس‌ها',
  contacts: 'تماس',
  source: 'منبع',
};
