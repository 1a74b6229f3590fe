/**
 * The addresses of pages and JSON on an exported site. Each has a folder of its own, because a web host for files
 * ignores queries.
 */
import { createHash } from 'node:crypto';
import type { Addresses, ListFilter } from '../pages/addresses.js';

/** Most systems allow file names of 255 bytes. A name longer than this is cut, and its digest is added. */
const longestName = 200;

/**
 * Encodes a text as the name of a folder, a different one for each text: letters and digits stay, a space is a hyphen,
 * and any other character is its number between tildes. In lower case, because topics that differ only in case are one.
 */
export const folderName = (given: string): string => {
  const name = given
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ]/gu, (sign) => `~${(sign.codePointAt(0) ?? 0).toString(16)}~`)
    .replaceAll(' ', '-');
  if (Buffer.byteLength(name) <= longestName) return name;
  return `${name.slice(0, longestName / 4)}~${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
};

const path = (...names: (string | undefined)[]): string =>
  names
    .filter((name) => name !== undefined)
    .map((name) => `/${encodeURIComponent(name)}`)
    .join('');

const newsPath = ({ tag, language, cursor }: ListFilter): string =>
  [
    '/news',
    tag === undefined ? '' : path('topic', folderName(tag)),
    language === undefined ? '' : path('language', folderName(language)),
    // A cursor names the release after which the page begins, so its address has the same releases in every later
    // export.
    cursor === undefined ? '' : path('after', cursor),
  ].join('');

/** The addresses of an exported site. */
export const fileAddresses: Addresses = {
  news: (narrowed) => `${newsPath(narrowed)}/`,
  list: (narrowed) => `${newsPath(narrowed)}/releases.json`,
  release: (id) => `/api/releases/${encodeURIComponent(id)}.json`,
  counter: (id) => `/api/jobs/${encodeURIComponent(id)}.json`,
  // A thousand cards would take minutes to draw.
  card: () => undefined,
  hasEmbeds: false,
};
