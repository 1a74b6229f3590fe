/**
 * The newest releases as feeds, for readers of feeds: JSON Feed 1.1 and Atom.
 * @see https://www.jsonfeed.org/version/1.1/
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
import { languages } from '../../src/locales/press-release/languages.js';
import { wordsFor } from '../../src/locales/words.js';
import { escapeXml } from '../../src/markup/xml.js';
import type { PressRelease } from '../../src/model/press-release.js';
import type { UntrustedHtml } from '../../src/model/text.js';
import { cleanTree } from '../html/clean.js';
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
  const clean = (html: UntrustedHtml): string => serialize(cleanTree(html, { base: address, headingShift: 0 }));
  // As in the element: what was taken back is told of, and not told again.
  const text = isCanceled ? '' : release.body ? clean(release.body) : '';
  const lead = release.lead && !isCanceled ? `<p>${escapeXml(release.lead)}</p>` : '';
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

const jsonItem = ({ release, address, url, title, html, absolute }: Item): object => {
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
    date_published: published,
    ...(updated && { date_modified: updated }),
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
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(releases, origin),
    home_page_url: `${origin}/`,
    feed_url: `${origin}/feed.json`,
    ...(language && language !== 'und' && { language }),
    items: releases.map((release) => jsonItem(itemOf(release, origin))),
  };
};

const element = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string => {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}${text ? `>${escapeXml(text)}</${name}` : '/'}>`;
};

const changed = ({ updated, published }: PressRelease): string => updated ?? published;

const atomEntry = ({ release, address, url, title, html }: Item, feedTitle: string): string => {
  const { language, published, lead, publisher, tags = [], status } = release;
  return [
    language === 'und' ? '<entry>' : `<entry xml:lang="${escapeXml(language)}">`,
    element('id', address),
    element('title', title),
    element('link', '', { rel: 'alternate', href: url }),
    element('published', published),
    element('updated', changed(release)),
    `<author>${element('name', publisher?.name ?? feedTitle)}</author>`,
    ...tags.map((term) => element('category', '', { term })),
    lead && status !== 'canceled' ? element('summary', lead) : '',
    element('content', html, { type: 'html' }),
    '</entry>',
  ].join('');
};

/** An Atom feed. */
export const atomFeed = (releases: readonly PressRelease[], origin: string): Buffer => {
  const title = titleOf(releases, origin);
  const times = releases.map(changed).sort((one, other) => Date.parse(other) - Date.parse(one));
  return Buffer.from(
    [
      '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">',
      element('id', `${origin}/feed.atom`),
      element('title', title),
      // There must be a time also where there is nothing yet.
      element('updated', times[0] ?? '1970-01-01T00:00:00Z'),
      element('link', '', { rel: 'self', type: 'application/atom+xml', href: `${origin}/feed.atom` }),
      element('link', '', { rel: 'alternate', type: 'text/html', href: `${origin}/` }),
      ...releases.map((release) => atomEntry(itemOf(release, origin), title)),
      '</feed>\n',
    ].join(''),
  );
};
