/** What the publisher's pages are sent with. */
import { sheetHashes, type Tag } from '../elements/sheets.js';

/** Where films are played from, once a reader has asked for one. */
const players = 'https://www.youtube-nocookie.com https://player.vimeo.com https://www.dailymotion.com';

/** Who may show a page in a frame: nobody, we ourselves, or any site. */
export type Framing = 'none' | 'own' | 'any';

const ancestors: Readonly<Record<Framing, string>> = { none: "'none'", own: "'self'", any: '*' };

/** @param own what is allowed of this endpoint */
const write = (tags: readonly Tag[], framing: Framing, own: string): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src ${own}`,
    [`style-src ${own}`, ...tags.map((tag) => sheetHashes[tag])].join(' '),
    // Lengths and hues of what the elements draw. All HTML from outside has lost its styles.
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
 * @param origin named beside 'self', which is nothing in the sandbox of a frame
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
