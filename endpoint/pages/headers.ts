/** Headers of the publisher's pages. */
import { sheetHashes, type Tag } from '../elements/sheets.js';

/** Hosts of video players, which load only when a reader asks for a film. */
const players = 'https://www.youtube-nocookie.com https://player.vimeo.com https://www.dailymotion.com';

/** Who may frame a page: nobody, this origin, or any site. */
export type Framing = 'none' | 'own' | 'any';

const ancestors: Readonly<Record<Framing, string>> = { none: "'none'", own: "'self'", any: '*' };

/**
 * Writes the headers.
 * @param own sources of this endpoint
 */
const write = (tags: readonly Tag[], framing: Framing, own: string): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src ${own}`,
    [`style-src ${own}`, ...tags.map((tag) => sheetHashes[tag])].join(' '),
    // The elements set lengths and hues in style attributes. Those of HTML from outside were removed.
    "style-src-attr 'unsafe-inline'",
    `img-src ${own} https: data:`,
    'media-src https:',
    `connect-src ${own}`,
    `frame-src ${own} ${players}`,
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors[framing]}`,
    "require-trusted-types-for 'script'",
    'trusted-types sprid',
  ].join('; '),
  'referrer-policy': 'strict-origin-when-cross-origin',
  ...(framing === 'none' && { 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin' }),
});

const made = new Map<string, Readonly<Record<string, string>>>();

/**
 * Headers of a page with these elements; the same object for the same elements.
 * @param origin added to 'self', which matches nothing in a sandboxed frame
 */
export const pageHeaders = (
  tags: readonly Tag[],
  framing: Framing = 'none',
  origin = '',
): Readonly<Record<string, string>> => {
  const key = `${framing} ${origin} ${tags.join(' ')}`;
  const headers = made.get(key) ?? write(tags, framing, `'self' ${origin}`.trim());
  made.set(key, headers);
  return headers;
};
