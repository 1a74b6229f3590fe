import { languages } from '../../src/locales/pages/moderation/languages.js';
import { wordsFor } from '../../src/locales/words.js';
import type { Warn } from '../operator/one-line.js';
import type { Store } from '../store/store.js';
import { mail, type MailOptions } from './mail.js';
import { Notices } from './notices.js';
import { webhook, type WebhookOptions } from './webhook.js';

/** By which ways a publisher wants to be told. */
export interface NoticeOptions {
  webhook?: WebhookOptions | undefined;
  mail?: MailOptions | undefined;
  /** Of the mail, by BCP 47. */
  language: string;
  originOf: () => string;
  warn: Warn;
  /** The clock, in milliseconds. */
  now?: () => number;
}

/** Makes what tells the publisher by these ways. */
export const openNotices = (store: Store, options: NoticeOptions): Notices => {
  const { language, originOf, warn, now = Date.now } = options;
  const words = wordsFor(language, languages);
  const ways = [
    ...(options.webhook ? [webhook(store, options.webhook, now)] : []),
    ...(options.mail ? [mail(store, options.mail, { words, originOf, warn })] : []),
  ];
  return new Notices(store, ways, warn, now);
};
