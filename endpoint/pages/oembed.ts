/**
 * oEmbed: turns the address of one of our pages into the code that embeds it.
 *
 * @see https://oembed.com/
 */
import type { Tag } from '../elements/sheets.js';
import { escapeXml as text } from '../../src/markup/xml.js';

/** Something that can be embedded. */
export interface Embeddable {
  /** Tag of the element that shows it. */
  kind: Exclude<Tag, 'press-release-list'>;
  title: string;
  /** Absolute address of the JSON. */
  json: string;
  /** Absolute address of the page. */
  page: string;
  /** Absolute address of the page for a frame. */
  frame: string;
  /** The height of the frame at its full width, in pixels, until the frame reports its own. */
  height: number;
  /** A picture with its size, in pixels. */
  thumbnail?: { url: string; width: number; height: number } | undefined;
}

/** The greatest size that a consumer asks for, in pixels. */
export interface OembedSize {
  maxwidth?: number | undefined;
  maxheight?: number | undefined;
}

/** An answer of the type "rich". */
export interface OembedAnswer {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** In seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** In pixels. The elements do not look better in a wider frame. */
const usualWidth = 640;

/**
 * The HTML: a quotation, for sites that remove frames, and the frame. WordPress keeps only these two, and of the frame
 * only address, size and title; the script is for all other sites.
 */
const htmlOf = ({ title, page, frame }: Embeddable, width: number, height: number, origin: string): string =>
  `<blockquote><a href="${text(page)}">${text(title)}</a></blockquote>` +
  `<iframe src="${text(frame)}" width="${String(width)}" height="${String(height)}" title="${text(title)}" frameborder="0" scrolling="no" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>` +
  `<script async src="${text(origin)}/frame.js"></script>`;

/**
 * Makes the answer.
 * @param name the publisher's
 */
export const oembed = (
  one: Embeddable,
  { maxwidth, maxheight }: OembedSize,
  name: string,
  origin: string,
): OembedAnswer => {
  const width = Math.min(usualWidth, maxwidth ?? usualWidth);
  const height = Math.min(one.height, maxheight ?? one.height);
  const { thumbnail } = one;
  return {
    version: '1.0',
    type: 'rich',
    title: one.title,
    provider_name: name,
    provider_url: origin,
    cache_age: 3600,
    html: htmlOf(one, width, height, origin),
    width,
    height,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
};

/**
 * Writes the answer as XML.
 * @see https://oembed.com/#section2.3.4.2
 */
export const oembedXml = (answer: OembedAnswer): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${Object.entries(answer)
    .map(([name, value]) => `<${name}>${text(String(value))}</${name}>`)
    .join('\n')}\n</oembed>\n`;
