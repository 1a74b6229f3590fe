/**
 * Media that a release shows by an element: nothing is loaded before a reader asks for it. A film of a known host
 * becomes a link that tells where an element can play it, and all else a link that names it and its host.
 */
import type { TextNode } from '../allow-list.js';
import { frameOf } from '../frame.js';
import { safeResource } from '../url.js';
import { firstOf, lazySources } from './pictures.js';

/** Where media leads. */
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

/** Content that does not know its own host stands under a name that is nobody's (RFC 2606): there the file is named. */
const hostOf = ({ hostname, pathname }: URL): string =>
  hostname.endsWith('.invalid') ? pathname.replace(/^.*\/(?=.)/, '') : hostname;

/** The link that stands for an element of media, or undefined where it shows nothing that can be followed. */
export const mediaLink = (
  given: ReadonlyMap<string, string>,
  base: string,
  children: Iterable<TextNode>,
): MediaLink | undefined => {
  const address = firstOf(given, [...lazySources, 'src', 'data-data'], safeResource, base) ?? sourceIn(children, base);
  // WordPress puts the frame of another post beside a quotation that links to it.
  if (!address || address.includes('#?secret=')) return undefined;
  const film = frameOf(address, base);
  const page = film?.page ?? address;
  const host = hostOf(new URL(page));
  // Its name is what readers aloud were told that it is.
  const title = given.get('title')?.trim() || given.get('aria-label')?.trim();
  const attributes = new Map([['href', page]]);
  if (film) attributes.set('data-embed', film.embed);
  return { attributes, text: title ? (film ? title : `${title} (${host})`) : host };
};
