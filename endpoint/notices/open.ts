import { languages } from '../../src/locales/pages/moderation/languages.js';
import { wordsFor } from '../../src/locales/words.js';
import type { Warn } from '../operator/one-line.js';
import type { Store } from '../store/store.js';
import { mail, type MailOptions } from './mail.js';
import { Notices } from './notices.js';
import { webhook, type WebhookOptions } from './webhook.js';

/** How a publisher wants to be notified. */
export interface NoticeOptions {
  webhook?: WebhookOptions | undefined;
  mail?: MailOptions | undefined;
  /** The language of the mail, as BCP 47 tag. */
  language: string;
  originOf: () => string;
  warn: Warn;
  /** The clock, in milliseconds. */
  now?: () => number;
}

/** Opens the notices for these ways. */
export const openNotices = (store: Store, options: NoticeOptions): Notices => {
  const { language, originOf, warn, now = Date.now } = options;
  const words = wordsFor(language, languages);
  const ways = [
    ...(options.webhook ? [webhook(store, options.webhook, now)] : []),
    ...(options.mail ? [mail(store, options.mail, { words, originOf, warn })] : []),
  ];
  return new Notices(store, ways, warn, now);
};
