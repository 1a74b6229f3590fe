/**
 * Writes the newest releases as feeds: JSON Feed 1.1 and Atom.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
import { generateAtomFeed, generateJsonFeed, type AtomFeed, type JsonFeed } from 'feedsmith';
import { languages } from '../../src/locales/press-release/languages.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import { escapeXml, writableInXml } from '../../src/markup/xml.js';
import type { PressRelease } from '../../src/model/press-release.js';
import { contentOf } from './feed-content.js';
import { feedAddress, fileOf, pictureFile, type FeedFile } from './feed-files.js';

/** A release with what both feeds contain; every address is absolute. */
interface FeedItem {
  release: PressRelease;
  address: string;
  url: string;
  /** Undefined for a note without a title. */
  title: string | undefined;
  /** Atom requires a title. */
  name: string;
  lead: string | undefined;
  html: string;
  picture: FeedFile | undefined;
  files: FeedFile[];
  /** The authors, and the publisher. */
  authors: { name: string; url?: string }[];
}

const addressOf = (id: string, origin: string): string => `${origin}/api/releases/${id}`;

const authorsOf = ({ byline = [], publisher }: PressRelease, address: string): FeedItem['authors'] => [
  ...byline.filter(({ name }) => name !== publisher?.name).map(({ name }) => ({ name })),
  ...(publisher ? [{ name: publisher.name, ...(publisher.url && { url: feedAddress(publisher.url, address) }) }] : []),
];

/** A withdrawn release, which shows only that it was withdrawn, as in the element. */
const canceledItem = ({ headline, untitled }: PressRelease, canceled: string): Partial<FeedItem> => ({
  title: untitled ? undefined : `${headline} (${canceled})`,
  name: untitled ? canceled : `${headline} (${canceled})`,
  lead: undefined,
  html: `<p><strong>${escapeXml(canceled)}</strong></p>`,
  picture: undefined,
  files: [],
});

const itemOf = (release: PressRelease, origin: string): FeedItem => {
  const { id, url, language, headline, untitled, lead, image, attachments = [], status } = release;
  const address = addressOf(id, origin);
  const { canceled, credit } = nearestWordsFor(language, languages);
  const isCanceled = status === 'canceled';
  return {
    release,
    address,
    url: feedAddress(url, address),
    title: untitled ? undefined : headline,
    name: headline,
    lead,
    html: isCanceled ? '' : contentOf(release, address),
    picture: image && pictureFile(image, address, credit),
    files: attachments.map((file) => fileOf(file, address)),
    authors: authorsOf(release, address),
    ...(isCanceled && canceledItem(release, canceled)),
  };
};

const titleOf = (releases: readonly PressRelease[], origin: string): string =>
  releases.find(({ publisher }) => publisher)?.publisher?.name ?? new URL(origin).host;

/** The common language, or undefined when there are several. */
const languageOf = (releases: readonly PressRelease[]): string | undefined => {
  const [language, ...others] = new Set(releases.map((release) => release.language));
  return others.length ? undefined : language;
};

/** Feeds require seconds, and offsets up to 14 hours. */
const isWritable = (time: string): boolean => /T\d\d:\d\d:.*(Z|[+-](0\d|1[0-3]):\d\d|[+-]14:00)$/.test(time);

/** A time with its given offset. The library would write all times in UTC. */
class GivenTime extends Date {
  readonly #given: string;

  constructor(given: string) {
    super(given);
    this.#given = given;
  }

  override toISOString(): string {
    return isWritable(this.#given) ? this.#given : super.toISOString();
  }
}

const changed = ({ updated, published }: PressRelease): string => updated ?? published ?? '1970-01-01T00:00:00Z';

const jsonItem = ({
  release,
  address,
  url,
  title,
  lead,
  html,
  picture,
  files,
  authors,
}: FeedItem): JsonFeed.Item<Date, true> => {
  const { language, published, updated, tags } = release;
  return {
    id: address,
    url,
    ...(title !== undefined && { title }),
    content_html: html,
    ...(lead && { summary: lead }),
    ...(picture && { image: picture.url }),
    ...(published && { date_published: new GivenTime(published) }),
    ...(updated && { date_modified: new GivenTime(updated) }),
    ...(authors.length && { authors }),
    ...(tags?.length && { tags }),
    ...(language !== 'und' && { language }),
    ...(files.length && {
      attachments: files.map((file) => ({
        url: file.url,
        // The format requires one.
        mime_type: file.mediaType ?? 'application/octet-stream',
        title: file.title,
        ...(file.size !== undefined && { size_in_bytes: file.size }),
      })),
    }),
  };
};

/** Writes a JSON Feed 1.1. */
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
  // The library leaves out an empty list, which the format requires.
  return feed.items.length ? written : { ...written, items: [] };
};

/** Feed readers take the first enclosure with a picture as the picture of the release. */
const enclosure = ({ url, mediaType, title, size }: FeedFile): AtomFeed.Link<Date, true> => ({
  rel: 'enclosure',
  href: url,
  ...(mediaType && { type: mediaType }),
  ...(title && { title }),
  ...(size !== undefined && { length: size }),
});

const atomEntry = (item: FeedItem, feedTitle: string): AtomFeed.Entry<Date, true> => {
  const { release, address, url, name, lead, html, picture, files, authors } = item;
  const { language, published, tags = [] } = release;
  return {
    ...(language !== 'und' && { xml: { lang: language } }),
    id: address,
    title: { value: name },
    links: [{ rel: 'alternate', href: url }, ...[...(picture ? [picture] : []), ...files].map(enclosure)],
    ...(published && { published: new GivenTime(published) }),
    updated: new GivenTime(changed(release)),
    authors: authors.length
      ? authors.map((author) => ({ name: author.name, ...(author.url && { uri: author.url }) }))
      : [{ name: feedTitle }],
    categories: tags.map((term) => ({ term })),
    ...(lead && { summary: { value: lead } }),
    content: { type: 'html', value: html },
  };
};

/** Writes an Atom feed. */
export const atomFeed = (releases: readonly PressRelease[], origin: string): Buffer => {
  const title = titleOf(releases, origin);
  const times = releases.map(changed).sort((one, other) => Date.parse(other) - Date.parse(one));
  const feed: AtomFeed.Feed<Date, true> = {
    id: `${origin}/feed.atom`,
    title: { value: title },
    // The format requires a time also where there is no release yet.
    updated: new GivenTime(times[0] ?? '1970-01-01T00:00:00Z'),
    links: [
      { rel: 'self', type: 'application/atom+xml', href: `${origin}/feed.atom` },
      { rel: 'alternate', type: 'text/html', href: `${origin}/` },
    ],
    entries: releases.map((release) => atomEntry(itemOf(release, origin), title)),
  };
  return Buffer.from(writableInXml(generateAtomFeed(feed, { strict: true })));
};
