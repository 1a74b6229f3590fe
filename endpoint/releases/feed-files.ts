/** The picture and the files of a release, as feeds name them. */
import type { Attachment, Picture } from '../../src/model/press-release.js';

/** A file of a release, with an absolute address. */
export interface FeedFile {
  url: string;
  /** Missing where it is not known. */
  mediaType?: string;
  title: string;
  /** In bytes. */
  size?: number;
}

/** A valid media type for feeds. Many services write "pdf", or nothing at all. */
const mediaType = /^[\w.+-]+\/[\w.+-]+$/;

const pictureTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** Characters that browsers accept in an address and RFC 3986 does not. */
const unwritten = /[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\da-f]{2})/gi;

const written = (part: string): string => part.replace(unwritten, (character) => encodeURIComponent(character));

/**
 * An absolute address, as feed validators require it.
 * @param base of a relative one
 */
export const feedAddress = (address: string, base: string): string => {
  const { protocol, host, pathname, search, hash } = new URL(address, base);
  // An IPv6 host stands in brackets.
  const start = host ? `${protocol}//${host}` : protocol;
  return `${start}${written(pathname + search)}${hash && `#${written(hash.slice(1))}`}`;
};

/**
 * A file of a release as feeds name it.
 * @param base of relative addresses
 */
export const fileOf = ({ url, mediaType: type, title, size }: Attachment, base: string): FeedFile => ({
  url: feedAddress(url, base),
  ...(type && mediaType.test(type) && { mediaType: type }),
  title,
  ...(size !== undefined && { size: Math.round(size) }),
});

/**
 * The main picture with its caption and credit, which readers and rights holders need.
 * @param credit in words, as in "Picture: Anna"
 */
export const pictureFile = (
  { url, alt, caption, credit: name }: Picture,
  base: string,
  credit: (name: string) => string,
): FeedFile => {
  const address = feedAddress(url, base);
  const type = pictureTypes[/\.(\w+)$/.exec(new URL(address).pathname)?.[1]?.toLowerCase() ?? ''];
  return {
    url: address,
    ...(type && { mediaType: type }),
    title: [caption ?? alt, name && credit(name)].filter(Boolean).join(' '),
  };
};
