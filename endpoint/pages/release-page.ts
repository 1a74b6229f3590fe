/** The page of a release: the whole release with its comments. */
import type { PagesWords } from '../../src/locales/pages/words.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { Thread } from '../../src/model/comment-box.js';
import type { PressRelease } from '../../src/model/press-release.js';
import { threadHtml } from '../elements/comment-box.js';
import { releaseHtml } from '../elements/press-release.js';
import type { Addresses } from './addresses.js';
import type { PageContent } from './document.js';
import { newsArticle, writeMetadata, type PagePicture } from './metadata.js';
import { releasePaths } from './release-paths.js';

/** What the page needs. Addresses in the models are absolute. */
export interface ReleaseParts {
  release: PressRelease;
  /** Undefined where there are no comments. */
  thread: Thread | undefined;
  origin: string;
  siteName: string;
  addresses: Addresses;
  /** Used in place of a picture where the release has none. */
  card: PagePicture | undefined;
}

const feedLink = (title: string, href: string): string =>
  `<link rel="alternate" type="application/atom+xml" title="${text(title)}" href="${text(href)}">`;

/** @param words in the release's own language */
export const releasePage = (
  { release, thread, origin, siteName, addresses, card }: ReleaseParts,
  words: PagesWords,
): PageContent => {
  const { headline, lead, url, image, language, id } = release;
  const paths = releasePaths(id);
  const json = addresses.release(id);
  const isHidden = release.status === 'canceled';
  const head = writeMetadata({
    title: headline,
    description: isHidden ? undefined : lead,
    canonical: url,
    image: isHidden ? undefined : (image ?? card),
    siteName,
    language,
    type: 'article',
    published: release.published,
    updated: release.updated,
    translations: release.translations ?? [],
    structured: isHidden ? undefined : newsArticle(release),
    json: `${origin}${json}`,
    oembed: addresses.hasEmbeds && new URL(url).origin === origin ? origin : undefined,
  });
  const article = releaseHtml(release, `${origin}${json}`, {
    attributes: { src: json, 'heading-level': '1' },
    language: words.language,
    fallback: `<h1>${text(headline)}</h1>${lead && !isHidden ? `<p>${text(lead)}</p>` : ''}`,
  });
  const comments =
    thread &&
    threadHtml(thread, paths.form, { attributes: { id: 'comments', src: paths.thread }, language: words.language });
  return {
    title: headline,
    head: thread?.links?.feed ? `${head}\n${feedLink(words.comments(headline), thread.links.feed)}` : head,
    main: [article, comments].filter(Boolean).join('\n'),
    kind: 'article',
    embeds: addresses.hasEmbeds ? paths.page : undefined,
  };
};
