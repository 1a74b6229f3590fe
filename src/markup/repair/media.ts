/**
 * Converts media elements to links, so that nothing loads before a reader asks for it. A film of a known host becomes a
 * link with the address at which an element can play it; anything else becomes a link with its name and host.
 */
import type { TextNode } from '../allow-list.js';
import { frameOf } from '../frame.js';
import { safeResource } from '../url.js';
import { firstOf, lazySources } from './pictures.js';

/** The link for a media element. */
export interface MediaLink {
  attributes: Map<string, string>;
  text: string;
}

const sourceIn = (children: Iterable<TextNode>, base: string): string | undefined => {
  for (const child of children) {
    if (!/^(source|embed)$/.test(child.name ?? '')) continue;
    const found = [child.attribute('data-src'), child.attribute('src')].find((one) => safeResource(one ?? '', base));
    if (found) return safeResource(found, base);
  }
  return undefined;
};

/**
 * Content that does not know its own host has a host that belongs to nobody (RFC 2606): there the file is named
 * instead.
 */
const hostOf = ({ hostname, pathname }: URL): string =>
  hostname.endsWith('.invalid') ? pathname.replace(/^.*\/(?=.)/, '') : hostname;

/** The link for a media element; undefined where nothing in it is safe to follow. */
export const mediaLink = (
  given: ReadonlyMap<string, string>,
  base: string,
  children: Iterable<TextNode>,
): MediaLink | undefined => {
  const address = firstOf(given, [...lazySources, 'src', 'data-data'], safeResource, base) ?? sourceIn(children, base);
  // WordPress puts the frame of an embedded post beside a quotation that links to it already.
  if (!address || address.includes('#?secret=')) return undefined;
  const film = frameOf(address, base);
  const page = film?.page ?? address;
  const host = hostOf(new URL(page));
  // Its name is its accessible name.
  const title = given.get('title')?.trim() || given.get('aria-label')?.trim();
  const attributes = new Map([['href', page]]);
  if (film) attributes.set('data-embed', film.embed);
  return { attributes, text: title ? (film ? title : `${title} (${host})`) : host };
};
