/** Persian. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'fa',
  retry: 'تلاش دوباره',
  network: 'محتوا بارگیری نشد. اتصال خود را بررسی و دوباره امتحان کنید.',
  offline: 'شما آفلاین هستید. محتوا پس از برقراری اتصال بارگیری می‌شود.',
  timeout: 'بارگیری محتوا بیش از حد طول کشید. کمی بعد دوباره امتحان کنید.',
  status: 'اکنون نمی‌توان محتوا را بارگیری کرد. کمی بعد دوباره امتحان کنید.',
  missing: 'محتوا دیگر در این نشانی نیست.',
  format: 'محتوا را نمی‌توان اینجا نشان داد. ایراد از وبگاه است، نه از شما.',
};
