import type { Comment } from '../../model/comment-box.js';
import type { ThreadFormat } from '../contract.js';
import { FormatError } from '../format-error.js';
import { isObject } from '../toolkit/json.js';
import { required } from '../toolkit/reader.js';
import { number, text, textOrBlank, time } from '../toolkit/readers.js';
import { object, readDocument, someOf } from '../toolkit/shape.js';
import { textOfHtml } from './text-of-html.js';
import { threadOf } from './thread-of.js';

interface Account {
  display_name?: string;
  acct: string;
}

interface Status {
  id: string;
  in_reply_to_id?: string;
  created_at: string;
  edited_at?: string;
  content: string;
  spoiler_text?: string;
  visibility?: string;
  favourites_count?: number;
  account: Account;
}

const status = object<Status>({
  id: required(text),
  in_reply_to_id: text,
  created_at: required(time),
  edited_at: time,
  content: required(textOrBlank),
  spoiler_text: textOrBlank,
  visibility: text,
  favourites_count: number,
  account: required(object<Account>({ display_name: textOrBlank, acct: required(text) })),
});

const context = object<{ descendants: Status[] }>({ descendants: required(someOf(status)) });

const comment = (told: Status): Comment => {
  const { id, in_reply_to_id: parent, account, created_at: created, edited_at: edited, spoiler_text: warning } = told;
  const name = [account.display_name, `@${account.acct}`].filter(Boolean).join(' ');
  return {
    id,
    ...(parent !== undefined && { parent }),
    author: { name },
    // An author who hides a text behind a warning does not want it shown at once.
    text: warning ? `${warning} …` : textOfHtml(told.content),
    created,
    ...(edited !== undefined && { edited }),
    status: 'published',
    likes: told.favourites_count ?? 0,
  };
};

const read: ThreadFormat['read'] = (json, given) => {
  const { descendants } = readDocument(context, json, given);
  const [, id] = /\/api\/v1\/statuses\/(\d+)\/context$/.exec(new URL(given.base).pathname) ?? [];
  if (id === undefined)
    throw new FormatError('', 'is from Mastodon, but the address is not "/api/v1/statuses/…/context".');
  const all = descendants
    .filter(({ visibility = 'public' }) => visibility === 'public' || visibility === 'unlisted')
    .map(comment)
    .map(({ parent, ...rest }) => (parent === undefined || parent === id ? rest : { parent, ...rest }));
  return threadOf(all, {
    thread: `mastodon ${id}`,
    elsewhere: new URL(`/statuses/${id}`, given.base).href,
    sort: 'oldest',
    next: null,
  });
};

/** The replies to a post on Mastodon, `/api/v1/statuses/1/context`. */
export const mastodon = {
  name: 'mastodon',
  fits: (document) => isObject(document) && Array.isArray(document.ancestors) && Array.isArray(document.descendants),
  read,
} as const satisfies ThreadFormat;
