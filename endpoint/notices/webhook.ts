/**
 * A webhook: each event is a POST of JSON, signed as Standard Webhooks specifies, so that any library for that can
 * verify it.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
import { createHmac } from 'node:crypto';
import { request } from 'undici';
import { shownComment } from '../comments/comment-model.js';
import { readComment } from '../store/comments.js';
import type { Store } from '../store/store.js';
import type { CommentRow, NoticeRow } from '../store/tables.js';
import type { Channel } from './notices.js';

/** The address of the webhook, and the secret that signs. */
export interface WebhookOptions {
  url: string;
  /** As Standard Webhooks writes it: `whsec_` and base64. */
  secret: string;
}

/** How long it waits for an answer, in milliseconds. */
const patience = 10_000;

/** The key in a secret. */
export const keyOf = (secret: string): Buffer => Buffer.from(secret.replace(/^whsec_/, ''), 'base64');

const sign = (secret: string, id: string, timestamp: string, body: string): string =>
  `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`;

const bodyOf = ({ kind }: NoticeRow, row: CommentRow, now: number): string =>
  JSON.stringify({
    type: kind,
    timestamp: new Date(now).toISOString(),
    // Also for a held comment: the publisher should read it at once.
    data: {
      thread: row.thread,
      comment: { ...shownComment({ ...row, status: 'published' }, false), status: row.status },
      ...(row.status === 'pending' && { held: row.held }),
      reports: row.reports,
    },
  });

/** Sends notices by POST, one after the other. A comment that is deleted by then is left out. */
export const webhook = (store: Store, { url, secret }: WebhookOptions, now: () => number): Channel => ({
  name: 'webhook',
  kinds: ['comment.published', 'comment.held', 'comment.reported'],
  gathers: 0,
  limit: 1,
  tell: async ([notice]) => {
    const row = notice && (await readComment(store, notice.comment));
    if (!row || row.status === 'removed') return;
    const timestamp = String(Math.floor(now() / 1000));
    const body = bodyOf(notice, row, now());
    const { statusCode, body: answer } = await request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': notice.id,
        'webhook-timestamp': timestamp,
        'webhook-signature': sign(secret, notice.id, timestamp, body),
      },
      body,
      signal: AbortSignal.timeout(patience),
    });
    // Only the status matters, so an endless answer does not delay the other notices.
    answer.dump().catch(() => undefined);
    if (statusCode < 200 || statusCode > 299) throw new Error(`${new URL(url).origin} answers ${String(statusCode)}.`);
  },
});
