/**
 * Writes a feed of a thread's newest comments. Readers write plain text; it is escaped as HTML first, and then as XML.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
import { generateAtomFeed, type AtomFeed } from 'feedsmith';
import { languages } from '../../src/locales/comment-box/languages.js';
import { languages as pagesLanguages } from '../../src/locales/pages/languages.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import { escapeText } from '../../src/markup/escape.js';
import { paragraphs } from '../../src/markup/paragraphs.js';
import { writableInXml } from '../../src/markup/xml.js';
import type { Comment } from '../../src/model/comment-box.js';

/** What a feed is about. */
export interface FeedOf {
  thread: string;
  /** The page that the thread belongs to, as an address or a path of the origin. */
  page: string | undefined;
  language: string;
  title: string;
  origin: string;
}

const htmlOf = (text: string): string =>
  paragraphs(text)
    .map((lines) => `<p>${lines.map(escapeText).join('<br>')}</p>`)
    .join('');

/**
 * Writes the feed as XML.
 * @param newest the comments, the newest first
 */
export const threadFeed = (
  { thread, page: place, language, title, origin }: FeedOf,
  newest: readonly Comment[],
): Buffer => {
  const page = place === undefined ? undefined : new URL(place, origin).href;
  const words = nearestWordsFor(language, languages);
  const address = `${origin}/api/threads/${thread}/comments.atom`;
  const times = newest.map(({ created, edited }) => edited ?? created).sort();
  const nameOf = ({ author: { name, number } }: Comment): string =>
    name ?? (number === undefined ? words.anonymous : `${words.anonymous} ${String(number)}`);
  const feed: AtomFeed.Feed<Date, true> = {
    id: address,
    title: { value: nearestWordsFor(language, pagesLanguages).comments(title) },
    updated: new Date(times.at(-1) ?? 0),
    links: [
      { rel: 'self', type: 'application/atom+xml', href: address },
      ...(page === undefined ? [] : [{ rel: 'alternate', type: 'text/html', href: page }]),
    ],
    entries: newest.map((comment) => ({
      id: `${origin}/api/comments/${comment.id}`,
      title: { value: nameOf(comment) },
      links: page === undefined ? [] : [{ rel: 'alternate', href: `${page.replace(/#.*/, '')}#comment-${comment.id}` }],
      published: new Date(comment.created),
      updated: new Date(comment.edited ?? comment.created),
      authors: [{ name: nameOf(comment) }],
      content: { type: 'html', value: htmlOf(comment.text) },
    })),
  };
  return Buffer.from(writableInXml(generateAtomFeed(feed, { strict: true })));
};
