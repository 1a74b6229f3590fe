/**
 * The newest releases as feeds, for readers of feeds: JSON Feed 1.1 and Atom.
 * @see https://www.jsonfeed.org/version/1.1/
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
import { generateAtomFeed, generateJsonFeed, type AtomFeed, type JsonFeed } from 'feedsmith';
import { repeatsLead } from '../../src/derived/press-release/lead.js';
import { languages } from '../../src/locales/press-release/languages.js';
import { wordsFor } from '../../src/locales/words.js';
import { escapeXml, writableInXml } from '../../src/markup/xml.js';
import type { PressRelease } from '../../src/model/press-release.js';
import type { EncodedText, UntrustedHtml } from '../../src/model/text.js';
import { cleanTree } from '../html/clean.js';
import { decode } from '../html/decode.js';
import { serialize } from '../html/html.js';

/** A release with what both feeds say of it; every address is absolute. */
interface Item {
  release: PressRelease;
  address: string;
  url: string;
  title: string;
  html: string;
  absolute: (url: string) => string;
}

const addressOf = (id: string, origin: string): string => `${origin}/api/releases/${id}`;

const itemOf = (release: PressRelease, origin: string): Item => {
  const address = addressOf(release.id, origin);
  const absolute = (url: string): string => new URL(url, address).href;
  const { canceled } = wordsFor(release.language, languages);
  const isCanceled = release.status === 'canceled';
  const clean = (html: UntrustedHtml): string =>
    serialize(cleanTree(html, { base: absolute(release.base ?? ''), headingShift: 0 }));
  // As in the element: what was taken back is told of, and not told again.
  const text = isCanceled ? '' : release.body ? clean(release.body) : '';
  const words = decode(text as EncodedText);
  const lead =
    release.lead && !isCanceled && !repeatsLead(release.lead, words) ? `<p>${escapeXml(release.lead)}</p>` : '';
  return {
    release,
    address,
    url: absolute(release.url),
    title: isCanceled ? `${release.headline} (${canceled})` : release.headline,
    html: isCanceled
      ? `<p><strong>${escapeXml(canceled)}</strong></p>`
      : `${lead}${text}` || `<p>${escapeXml(release.headline)}</p>`,
    absolute,
  };
};

const titleOf = (releases: readonly PressRelease[], origin: string): string =>
  releases.find(({ publisher }) => publisher)?.publisher?.name ?? new URL(origin).host;

/** The one language of all, or undefined when there are several. */
const languageOf = (releases: readonly PressRelease[]): string | undefined => {
  const [language, ...others] = new Set(releases.map((release) => release.language));
  return others.length ? undefined : language;
};

/** A time as it was given, with its offset: the library would write all in UTC. */
class GivenTime extends Date {
  readonly #given: string;

  constructor(given: string) {
    super(given);
    this.#given = given;
  }

  override toISOString(): string {
    return this.#given;
  }
}

const changed = ({ updated, published }: PressRelease): string => updated ?? published ?? '1970-01-01T00:00:00Z';

const jsonItem = ({ release, address, url, title, html, absolute }: Item): JsonFeed.Item<Date, true> => {
  const { language, published, updated, lead, image, publisher, tags, attachments, status } = release;
  const files = (attachments ?? []).map((file) => ({
    url: absolute(file.url),
    mime_type: file.mediaType ?? 'application/octet-stream',
    title: file.title,
    ...(file.size !== undefined && { size_in_bytes: file.size }),
  }));
  const isCanceled = status === 'canceled';
  return {
    id: address,
    url,
    title,
    content_html: html,
    ...(lead && !isCanceled && { summary: lead }),
    ...(image && !isCanceled && { image: absolute(image.url) }),
    ...(published && { date_published: new GivenTime(published) }),
    ...(updated && { date_modified: new GivenTime(updated) }),
    ...(publisher && {
      authors: [{ name: publisher.name, ...(publisher.url && { url: absolute(publisher.url) }) }],
    }),
    ...(tags?.length && { tags }),
    ...(language !== 'und' && { language }),
    ...(files.length && !isCanceled && { attachments: files }),
  };
};

/** A JSON Feed 1.1. */
export const jsonFeed = (releases: readonly PressRelease[], origin: string): object => {
  const language = languageOf(releases);
  const feed: JsonFeed.Feed<Date, true> = {
    title: titleOf(releases, origin),
    home_page_url: `${origin}/`,
    feed_url: `${origin}/feed.json`,
    ...(language && language !== 'und' && { language }),
    items: releases.map((release) => jsonItem(itemOf(release, origin))),
  };
  const written = generateJsonFeed(feed, { strict: true }) as object;
  // The library leaves an empty list out, without which it is no feed.
  return feed.items.length ? written : { ...written, items: [] };
};

const atomEntry = ({ release, address, url, title, html }: Item, feedTitle: string): AtomFeed.Entry<Date, true> => {
  const { language, published, lead, publisher, tags = [], status } = release;
  return {
    ...(language !== 'und' && { xml: { lang: language } }),
    id: address,
    title: { value: title },
    links: [{ rel: 'alternate', href: url }],
    ...(published && { published: new GivenTime(published) }),
    updated: new GivenTime(changed(release)),
    authors: [{ name: publisher?.name ?? feedTitle }],
    categories: tags.map((term) => ({ term })),
    ...(lead && status !== 'canceled' && { summary: { value: lead } }),
    content: { type: 'html', value: html },
  };
};

/** An Atom feed. */
export const atomFeed = (releases: readonly PressRelease[], origin: string): Buffer => {
  const title = titleOf(releases, origin);
  const times = releases.map(changed).sort((one, other) => Date.parse(other) - Date.parse(one));
  const feed: AtomFeed.Feed<Date, true> = {
    id: `${origin}/feed.atom`,
    title: { value: title },
    // There must be a time also where there is nothing yet.
    updated: new GivenTime(times[0] ?? '1970-01-01T00:00:00Z'),
    links: [
      { rel: 'self', type: 'application/atom+xml', href: `${origin}/feed.atom` },
      { rel: 'alternate', type: 'text/html', href: `${origin}/` },
    ],
    entries: releases.map((release) => atomEntry(itemOf(release, origin), title)),
  };
  return Buffer.from(writableInXml(generateAtomFeed(feed, { strict: true })));
};
