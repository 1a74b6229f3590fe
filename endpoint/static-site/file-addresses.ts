/** Where the pages and the JSON of an exported site stand: a folder for each, as no host of files answers queries. */
import { createHash } from 'node:crypto';
import type { Addresses, Narrowed } from '../pages/addresses.js';

/** A name of a file has at most 255 bytes on most systems; what is longer is cut and told apart by its digest. */
const longestName = 200;

/**
 * A text as the name of a folder, another one for each text: letters and digits stay, a space is a hyphen, and all else
 * is its number between tildes. Lower case, because topics that differ in case alone are one.
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

const newsPath = ({ tag, language, cursor }: Narrowed): string =>
  [
    '/news',
    tag === undefined ? '' : path('topic', folderName(tag)),
    language === undefined ? '' : path('language', folderName(language)),
    // A cursor says after which release the page begins, so its address holds the same releases at every later export.
    cursor === undefined ? '' : path('after', cursor),
  ].join('');

/** Those of an exported site. */
export const fileAddresses: Addresses = {
  news: (narrowed) => `${newsPath(narrowed)}/`,
  list: (narrowed) => `${newsPath(narrowed)}/releases.json`,
  release: (id) => `/api/releases/${encodeURIComponent(id)}.json`,
  counter: (id) => `/api/jobs/${encodeURIComponent(id)}.json`,
  // A thousand of them would take minutes.
  card: () => undefined,
  hasEmbeds: false,
};
