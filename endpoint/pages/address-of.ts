/** Finds what one of our addresses stands for, whichever of its forms somebody has copied. */

/** A page, or the thread below it. */
export interface NamedPage {
  id: string;
  isThread: boolean;
}

const shapes: readonly [RegExp, boolean][] = [
  [/^\/(?:api\/(?:releases|jobs)|embed)\/([^/]+)$/, false],
  [/^\/api\/threads\/([^/]+)\/comments$/, true],
  [/^\/(?:embed\/)?([^/]+)\/comments$/, true],
  [/^\/([^/]+)$/, false],
];

/** An address of this origin as a URL; undefined for any other address. */
const here = (address: string, origin: string): URL | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  // A reader may have the address with or without TLS.
  return url.host === new URL(origin).host && /^https?:$/.test(url.protocol) ? url : undefined;
};

/**
 * What an address names; undefined where it is not of this origin, or names nothing.
 * @param address any text
 * @param placedAt the release whose publisher has placed its page at a path with its query
 * @param isOwn whether a path is one of the endpoint's own pages, and not a release's
 */
export const namedBy = (
  address: string,
  origin: string,
  placedAt: (path: string) => string | undefined = () => undefined,
  isOwn: (path: string) => boolean = () => false,
): NamedPage | undefined => {
  const url = here(address, origin);
  if (!url) return undefined;
  const { pathname, search, hash } = url;
  const placed = placedAt(pathname + search);
  if (placed !== undefined) return { id: placed, isThread: hash === '#comments' };
  const path = pathname.replace(/\/$/, '');
  for (const [shape, isThread] of shapes) {
    const [, name] = shape.exec(path) ?? [];
    if (name === undefined) continue;
    if (path === `/${name}` && isOwn(path)) return undefined;
    try {
      return { id: decodeURIComponent(name), isThread: isThread || hash === '#comments' };
    } catch {
      return undefined;
    }
  }
  return undefined;
};
