/**
 * Converts XML feeds to a JSON Feed: RSS 0.9 to 2.0, RSS 1.0 and Atom.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://web.resource.org/rss/1.0/spec
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
import { parseFeed } from 'feedsmith';
import type { EncodedText, UntrustedHtml } from '../../src/model/text.js';
import { escapeXml } from '../../src/markup/xml.js';
import { cleanTree } from '../html/clean.js';
import { decode } from '../html/decode.js';
import { serialize } from '../html/html.js';
import { decoded } from '../text/decoded.js';
import { FetchError } from './fetch-document.js';
import { watch } from './watch.js';

type Parsed = ReturnType<typeof parseFeed>;
type Feed<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];
type RssItem = NonNullable<Feed<'rss'>['items']>[number] & NonNullable<Feed<'rdf'>['items']>[number];
type AtomEntry = NonNullable<Feed<'atom'>['entries']>[number];
type Media = RssItem['media'];

/** A file that belongs to a release. */
interface Enclosure {
  url?: string | undefined;
  type?: string | undefined;
  title?: string | undefined;
  length?: number | undefined;
}

/** The fields of a release that every kind of feed has, each under other names. */
interface SourceItem {
  id: string | undefined;
  /** Its address, which is the base of its relative addresses. */
  url: string | undefined;
  base: string | undefined;
  language: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  html: string | undefined;
  published: string | undefined;
  updated: string | undefined;
  authors: (string | undefined)[];
  tags: (string | undefined)[];
  files: Enclosure[];
  media: Media;
}

// Caches of WordPress write comments behind the end, one for each cache. Only for the last part of a feed: on a long text
// this pattern may take quadratic time.
const whole = /<\/(?:rss|feed|rdf:RDF|RDF|channel)\s*>\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*$/;

const plain = (text: string | undefined): string | undefined =>
  text && /[&<]/.test(text) ? decode(text as EncodedText) : text;

const absolute = (url: string | undefined, base: string): string | undefined =>
  url && URL.canParse(url, base) ? new URL(url, base).href : undefined;

const isPicture = ({ url = '', type = '' }: Enclosure): boolean =>
  type ? type.startsWith('image/') : /\.(jpe?g|png|webp|avif|gif)([?#]|$)/i.test(url);

/** The files in the namespace "media", which may be single or in groups. */
const mediaOf = (media: Media): { pictures: Enclosure[]; others: Enclosure[] } => {
  const contents = [media?.contents, ...(media?.groups ?? []).map((group) => group.contents)].flatMap(
    (list) => list ?? [],
  );
  const files = contents.map(({ url, type, medium, fileSize, title }) => ({
    url,
    type: type ?? (medium === 'image' ? 'image/*' : undefined),
    title: title?.value,
    length: fileSize,
  }));
  const thumbnails = [media?.thumbnails, ...(media?.groups ?? []).map((group) => group.thumbnails)].flatMap(
    (list) => list ?? [],
  );
  return {
    pictures: [...files.filter(isPicture), ...thumbnails.map(({ url }) => ({ url }))],
    others: files.filter((file) => !isPicture(file)),
  };
};

/** A date as the feed writes it. */
const dateOf = (date: unknown): string | undefined => (typeof date === 'string' ? date : undefined);

const rssItem = (item: Partial<RssItem>): SourceItem => {
  const { guid, link, dc, content, description } = item;
  const encoded = content?.encoded;
  return {
    id: guid?.value ?? link,
    url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    base: item.xml?.base,
    language: item.xml?.lang ?? dc?.languages?.[0],
    title: plain(item.title ?? dc?.titles?.[0]),
    summary: encoded ? plain(description) : undefined,
    html: encoded ?? description,
    published: dateOf(item.pubDate ?? dc?.dates?.[0]),
    updated: dateOf(item.atom?.updated),
    authors: [...(dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)],
    tags: [...(item.categories ?? []).map(({ name }) => name), ...(dc?.subjects ?? [])].map(plain),
    files: item.enclosures ?? [],
    media: item.media,
  };
};

/** A text of Atom as HTML, converted where it is plain text. */
const htmlOf = (text: { value?: string; type?: string; src?: string } | undefined): string | undefined =>
  text?.value === undefined || text.src
    ? undefined
    : text.type && text.type !== 'text'
      ? text.value
      : `<p>${escapeXml(text.value)}</p>`;

const plainOf = (text: { value?: string; type?: string } | undefined): string | undefined =>
  text?.type && text.type !== 'text' ? plain(text.value) : text?.value;

const atomItem = (entry: Partial<AtomEntry>): SourceItem => {
  const links = entry.links ?? [];
  return {
    id: entry.id,
    url: links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
    base: entry.xml?.base,
    language: entry.xml?.lang ?? links.find(({ rel = 'alternate' }) => rel === 'alternate')?.hreflang,
    title: plainOf(entry.title),
    summary: plainOf(entry.summary),
    html: htmlOf(entry.content) ?? htmlOf(entry.summary),
    published: dateOf(entry.published ?? entry.updated),
    updated: dateOf(entry.updated),
    authors: (entry.authors ?? []).map(({ name }) => name),
    tags: (entry.categories ?? []).map(({ term, label }) => label ?? term),
    files: links
      .filter(({ rel }) => rel === 'enclosure')
      .map(({ href, type, title, length }) => ({ url: href, type, title, length })),
    media: entry.media,
  };
};

/**
 * Writes an item of the JSON Feed.
 * @param base of the feed's own relative addresses
 */
const written = (item: SourceItem, base: string): object => {
  const start = absolute(item.base, base) ?? base;
  const url = absolute(item.url, start);
  const media = mediaOf(item.media);
  const [image] = [...media.pictures, ...item.files.filter(isPicture)];
  const files = [...item.files, ...media.others].filter((file) => file.url && file.url !== image?.url);
  const from = item.base ? start : (url ?? start);
  return {
    id: item.id ?? url,
    url,
    language: item.language,
    title: item.title?.trim() || undefined,
    summary: item.html === item.summary ? undefined : item.summary,
    // With absolute addresses, because relative ones in a JSON Feed have another base.
    content_html: item.html && serialize(cleanTree(item.html as UntrustedHtml, { base: from, headingShift: 0 })),
    date_published: item.published,
    date_modified: item.updated === item.published ? undefined : item.updated,
    image: absolute(image?.url, start),
    authors: item.authors.filter(Boolean).map((name) => ({ name })),
    tags: item.tags.filter(Boolean),
    attachments: files.flatMap(({ url: file, type, title, length }) => {
      const address = absolute(file, start);
      if (address === undefined) return [];
      return {
        url: address,
        mime_type: type?.endsWith('*') ? undefined : type,
        title: title ?? decoded(new URL(address).pathname.split('/').at(-1) ?? ''),
        size_in_bytes: length,
      };
    }),
  };
};

/** The feed's own fields. */
interface Channel {
  title: string | undefined;
  home: string | undefined;
  icon: string | undefined;
  language: string | undefined;
  base: string | undefined;
  next: string | undefined;
}

const channelOf = (parsed: Parsed): Channel => {
  if (parsed.format === 'atom') {
    const { title, links = [], icon, logo, xml } = parsed.feed;
    return {
      title: plainOf(title),
      home: links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
      icon: logo ?? icon,
      language: xml?.lang,
      base: xml?.base,
      next: links.find(({ rel }) => rel === 'next')?.href,
    };
  }
  const { title, link, image, xml, dc, atom } = parsed.feed as Feed<'rss'>;
  return {
    title: plain(title),
    home: link,
    icon: image?.url,
    language: (parsed.feed as Feed<'rss'>).language ?? xml?.lang ?? dc?.languages?.[0],
    base: xml?.base,
    next: atom?.links?.find(({ rel }) => rel === 'next')?.href,
  };
};

/**
 * Converts a feed.
 * @param url of the feed
 * @param left called with the parts of each item that nothing reads
 * @throws FetchError for an incomplete feed
 */
export const feedDocument = (xml: string, url: string, left?: (names: readonly string[]) => void): object => {
  if (!whole.test(xml.slice(-4000))) throw new FetchError('is no whole feed: its end is missing');
  let parsed: Parsed;
  try {
    parsed = parseFeed(xml.trimStart());
  } catch {
    throw new FetchError('is XML, but no feed in RSS or Atom', { isLasting: true });
  }
  const channel = channelOf(parsed);
  const base = absolute(channel.base, url) ?? url;
  const reading =
    <Given extends object>(read: (item: Given) => SourceItem) =>
    (item: Given): SourceItem => {
      if (!left) return read(item);
      const { watched, unread } = watch(item);
      const made = read(watched);
      left(unread());
      return made;
    };
  const items =
    parsed.format === 'atom'
      ? (parsed.feed.entries ?? []).map(reading(atomItem))
      : ((parsed.feed as Feed<'rss'>).items ?? []).map((item) => reading(rssItem)(item as Partial<RssItem>));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    home_page_url: absolute(channel.home, base),
    icon: absolute(channel.icon, base),
    language: channel.language,
    next_url: absolute(channel.next, base),
    items: items.map((item) => written(item, base)),
  };
};
