/** Metadata of a page for search engines, for link previews, and for embedding. */
import { escapeXml as text } from '../../src/markup/xml.js';
import type { PressRelease } from '../../src/model/press-release.js';

/** A picture, with its size in pixels where that is known. */
export interface PagePicture {
  url: string;
  alt?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
}

/** Metadata of any page. Addresses are absolute. */
export interface Metadata {
  title: string;
  description?: string | undefined;
  /** The address of the original. */
  canonical: string;
  /** Its picture, with alternative text. */
  image?: PagePicture | undefined;
  siteName: string;
  language: string;
  type: 'article' | 'website';
  published?: string | undefined;
  updated?: string | undefined;
  /** The same page in other languages. */
  translations?: readonly { language: string; url: string }[];
  /** Structured data by schema.org. */
  structured?: object | undefined;
  /** The address of the JSON that an element shows. */
  json?: string | undefined;
  /** The origin of its oEmbed; undefined where it cannot be embedded. */
  oembed?: string | undefined;
}

const property = (name: string, content: string | undefined): string =>
  content ? `<meta property="${name}" content="${text(content)}">` : '';

/** JSON-LD for a page, escaped so that no text in it can end the script. */
const jsonLd = (structured: object): string =>
  `<script type="application/ld+json">${JSON.stringify(structured).replaceAll('<', '\\u003c')}</script>`;

/**
 * Links to the oEmbed of a page.
 * @see https://oembed.com/#section4
 */
const discovery = (page: string, origin: string, title: string): string =>
  (['json', 'xml'] as const)
    .map((format) => {
      const address = `${origin}/oembed?url=${encodeURIComponent(page)}&format=${format}`;
      const type = format === 'json' ? 'application/json+oembed' : 'text/xml+oembed';
      return `<link rel="alternate" type="${type}" href="${text(address)}" title="${text(title)}">`;
    })
    .join('\n');

/** Writes the lines for a page's head. */
export const writeMetadata = (about: Metadata): string => {
  const { title, description, canonical, image, siteName, language, type, translations = [] } = about;
  return [
    description && `<meta name="description" content="${text(description)}">`,
    `<link rel="canonical" href="${text(canonical)}">`,
    property('og:type', type),
    property('og:title', title),
    property('og:description', description),
    property('og:url', canonical),
    property('og:site_name', siteName),
    property('og:locale', language.replaceAll('-', '_')),
    property('og:image', image?.url),
    property('og:image:width', image?.width?.toString()),
    property('og:image:height', image?.height?.toString()),
    property('og:image:alt', image?.alt),
    property('article:published_time', about.published),
    property('article:modified_time', about.updated),
    image && '<meta name="twitter:card" content="summary_large_image">',
    ...(translations.length ? [{ language, url: canonical }, ...translations] : []).map(
      (one) => `<link rel="alternate" hreflang="${text(one.language)}" href="${text(one.url)}">`,
    ),
    about.json && `<link rel="alternate" type="application/json" href="${text(about.json)}">`,
    about.oembed && discovery(canonical, about.oembed, title),
    about.structured && jsonLd(about.structured),
  ]
    .filter(Boolean)
    .join('\n');
};

/**
 * A release in the terms of schema.org, for the page with the original.
 * @see https://schema.org/NewsArticle
 */
export const newsArticle = (release: PressRelease): object => {
  const { headline, url, language, lead, published, updated, image, byline, publisher, dateOnly, tags } = release;
  const dateOf = (time: string | undefined): string | undefined => (dateOnly ? time?.slice(0, 10) : time);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    mainEntityOfPage: url,
    url,
    description: lead,
    inLanguage: language === 'und' ? undefined : language,
    datePublished: dateOf(published),
    dateModified: dateOf(updated) ?? dateOf(published),
    image: image?.url,
    keywords: tags,
    author: byline?.map(({ name, title }) => ({ '@type': 'Person', name, jobTitle: title })),
    publisher: publisher && {
      '@type': 'Organization',
      name: publisher.name,
      url: publisher.url,
      logo: publisher.logo,
    },
  };
};
