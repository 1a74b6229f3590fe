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

/**
 * What an address names; undefined where it is not of this origin, or names nothing.
 * @param address any text
 */
export const namedBy = (address: string, origin: string): NamedPage | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { host, protocol, pathname, hash } = new URL(address);
  // A reader may have the address with or without TLS.
  if (host !== new URL(origin).host || !/^https?:$/.test(protocol)) return undefined;
  const path = pathname.replace(/\/$/, '');
  for (const [shape, isThread] of shapes) {
    const [, name] = shape.exec(path) ?? [];
    if (name === undefined) continue;
    try {
      return { id: decodeURIComponent(name), isThread: isThread || hash === '#comments' };
    } catch {
      return undefined;
    }
  }
  return undefined;
};
