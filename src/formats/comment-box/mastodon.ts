import type { Comment } from '../../model/comment-box.js';
import type { ThreadFormat } from '../contract.js';
import { FormatError } from '../format-error.js';
import { isObject } from '../toolkit/json.js';
import { required } from '../toolkit/reader.js';
import { number, text, textOrBlank, time, url } from '../toolkit/readers.js';
import { list, object, readDocument, someOf } from '../toolkit/shape.js';
import { linkText, textOfHtml } from './text-of-html.js';
import { threadOf } from './thread-of.js';

interface Account {
  display_name?: string;
  acct: string;
}

interface Attachment {
  url?: string;
  description?: string;
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
  media_attachments?: Attachment[];
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
  media_attachments: list(object<Attachment>({ url, description: textOrBlank })),
});

const context = object<{ descendants: Status[] }>({ descendants: required(someOf(status)) });

/** The words of a post, and where its pictures and films are. */
const wordsOf = ({ content, media_attachments: media = [] }: Status): string =>
  [
    textOfHtml(content),
    media
      .flatMap(({ url: address, description }) => (address === undefined ? [] : [linkText(description ?? '', address)]))
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');

const comment = (told: Status): Comment => {
  const { id, in_reply_to_id: parent, account, created_at: created, edited_at: edited, spoiler_text: warning } = told;
  const shown = (account.display_name ?? '').replace(/^[\s\p{Default_Ignorable_Code_Point}]+$/u, '');
  const name = [shown, `@${account.acct}`].filter(Boolean).join(' ');
  return {
    id,
    ...(parent !== undefined && { parent }),
    author: { name },
    // An author who hides a text behind a warning does not want it shown at once.
    text: warning ? `${warning} …` : wordsOf(told),
    created,
    ...(edited !== undefined && { edited }),
    status: 'published',
    likes: Math.max(0, told.favourites_count ?? 0),
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
