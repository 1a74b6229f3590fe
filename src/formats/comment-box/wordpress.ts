import type { Comment } from '../../model/comment-box.js';
import type { ThreadFormat } from '../contract.js';
import { FormatError } from '../format-error.js';
import { isObject } from '../toolkit/json.js';
import { required, type Reader } from '../toolkit/reader.js';
import { number, text, textOrBlank, time, url } from '../toolkit/readers.js';
import { object, readDocument, someOf } from '../toolkit/shape.js';
import { textOfHtml } from './text-of-html.js';
import { threadOf } from './thread-of.js';

interface Posted {
  id: number;
  post: number;
  parent?: number;
  author_name?: string;
  date_gmt: string;
  content: { rendered: string };
  link?: string;
  type?: string;
}

/** A time in UTC, with or without a zone. */
const utc: Reader<string> = {
  expected: 'a time in UTC such as "2017-10-10T05:20:00"',
  read: (value, context, at) =>
    time.read(typeof value === 'string' && !/(Z|[+-]\d\d:\d\d)$/i.test(value) ? `${value}Z` : value, context, at),
};

const withTime = object<Posted>({
  id: required(number),
  post: required(number),
  parent: number,
  author_name: text,
  date_gmt: required(utc),
  content: required(object<Posted['content']>({ rendered: required(textOrBlank) })),
  link: url,
  type: text,
});

/** Where WordPress has no time in UTC, the local one is at most some hours off. */
const posted: Reader<Posted> = {
  ...withTime,
  read: (value, context, at) =>
    withTime.read(
      isObject(value) && utc.read(value.date_gmt, context, at) === undefined
        ? { ...value, date_gmt: value.date ?? value.date_gmt }
        : value,
      context,
      at,
    ),
};

/** Whether a text contains visible characters. */
const isSeen = (said: string): boolean => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(said);

const authorOf = (name: string): Comment['author'] => (isSeen(name) ? { name } : {});

const comment = ({ id, parent, author_name: name, date_gmt: created, content }: Posted): Comment => ({
  id: String(id),
  ...(parent && { parent: String(parent) }),
  author: authorOf(textOfHtml(name ?? '')),
  text: textOfHtml(content.rendered),
  created,
  status: 'published',
  likes: 0,
});

/**
 * The address of the next page. WordPress says in headers whether there is one. These are not known here, so a full
 * page is followed by another one, which may be empty.
 */
const nextPage = (base: string, length: number): string | null => {
  const address = new URL(base);
  const size = Number(address.searchParams.get('per_page') ?? 10);
  if (!(length >= size)) return null;
  address.searchParams.set('page', String(Number(address.searchParams.get('page') ?? 1) + 1));
  return address.href;
};

/** The address where readers write on a post without comments: the short address that every site has. */
const formOf = (base: string, post: string): string => {
  const { origin, pathname } = new URL(base);
  return new URL(`?p=${post}#respond`, origin + pathname.replace(/(wp-json|index\.php)\/.*$/, '')).href;
};

const read: ThreadFormat['read'] = (json, context) => {
  const { base } = context;
  if (isObject(json) && 'code' in json)
    throw new FormatError('code', `is "${String(json.code)}": WordPress refuses to show the comments.`);
  const all = readDocument(required(someOf(posted)), json, context);
  const query = new URL(base).searchParams;
  const posts = [
    ...new Set([...all.map(({ post }) => String(post)), ...(query.get('post') ?? '').split(',')].filter(Boolean)),
  ];
  const [post] = posts;
  if (post === undefined || posts.length > 1)
    throw new FormatError(
      '',
      `has the comments of ${posts.length ? 'several posts' : 'no post'}: write "?post=${post ?? '1'}" in the address.`,
    );
  return threadOf(
    // Pingbacks and trackbacks are no comments.
    all.filter(({ type = 'comment' }) => type === 'comment').map(comment),
    {
      thread: `wordpress ${post}`,
      elsewhere: all[0]?.link?.replace(/#.*|$/, '#respond') ?? formOf(base, post),
      sort: query.get('order') === 'asc' ? 'oldest' : 'newest',
      next: nextPage(base, (json as unknown[]).length),
    },
  );
};

/** Comments in WordPress's REST API, `/wp-json/wp/v2/comments?post=1&per_page=100`. */
export const wordPress = {
  name: 'wordpress',
  // An empty list is recognized only by its address.
  fits: (document, { base }) =>
    Array.isArray(document) &&
    (document.length
      ? document.some((one) => isObject(one) && 'author_name' in one && isObject(one.content))
      : /(\/|%2f)wp\1v2\1comments/i.test(base)),
  read,
} as const satisfies ThreadFormat;
