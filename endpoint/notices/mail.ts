/** Mail to the moderators: how many comments wait or are reported, and where. It contains no words of readers. */
import { createTransport } from 'nodemailer';
import { formatNumber } from '../../src/locales/format.js';
import type { ModerationWords } from '../../src/locales/pages/moderation/words.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { countQueue } from '../store/queue.js';
import type { Store } from '../store/store.js';
import type { Channel } from './notices.js';

/** The mail server, the sender and the recipient. */
export interface MailOptions {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  server: string;
  from: string;
  to: readonly string[];
}

/** How long notices are collected into one mail, in milliseconds: nobody reads a hundred mails. */
export const gathers = 5 * 60_000;

/** How long a server may take for each step, in milliseconds. */
const patience = 10_000;

/** What the mail needs to say. */
export interface MailParts {
  words: ModerationWords;
  originOf: () => string;
  warn: Warn;
}

/** Sends all notices in one mail. It sends nothing when no comment waits any more. */
export const mail = (store: Store, { server, from, to }: MailOptions, parts: MailParts): Channel => {
  const transport = createTransport({
    url: server,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const refused = new Set<string>();
  return {
    name: 'mail',
    kinds: ['comment.held', 'comment.reported'],
    gathers,
    limit: 1000,
    tell: async () => {
      const { words, originOf, warn } = parts;
      const counts = await countQueue(store);
      const lines = (['held', 'reported'] as const)
        .filter((list) => counts[list] > 0)
        .map((list) => `${words.lists[list]}: ${formatNumber(words.language, counts[list])}`);
      if (!lines.length) return;
      const { rejected } = await transport.sendMail({
        from,
        to: [...to],
        subject: `${new URL(originOf()).host}: ${lines.join(', ')}`,
        text: `${words.title}\n\n${lines.join('\n')}\n\n${originOf()}/moderate\n`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      // The other recipients have got the mail, and would get it twice if it were sent again. So the failure is only
      // logged, once.
      for (const address of rejected.map(String)) {
        if (!refused.has(address)) warn(oneLine(`The mail server refuses ${address}.`));
        refused.add(address);
      }
    },
  };
};
