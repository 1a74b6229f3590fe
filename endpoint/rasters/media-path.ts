import { isSuspicious } from '../disk/suspicious-path.js';

/** A placeholder for the endpoint's own origin, which it does not know. `.invalid` belongs to nobody (RFC 2606). */
const standIn = 'https://endpoint.invalid/api/releases/item';

/**
 * The path in the media folder that an address leads to; undefined when it leads elsewhere.
 * @param origin the public one, where it is known; an address without an origin is always ours
 */
export const mediaPath = (address: string, origin?: string): string | undefined => {
  if (!URL.canParse(address, standIn)) return undefined;
  const url = new URL(address, standIn);
  const isOurs = url.origin === new URL(standIn).origin || url.origin === origin;
  if (!isOurs || !url.pathname.startsWith('/media/')) return undefined;
  try {
    const path = decodeURIComponent(url.pathname.slice('/media/'.length));
    return path && !isSuspicious(path) ? path : undefined;
  } catch {
    return undefined;
  }
};

/** The address of such a file. */
export const mediaAddress = (path: string): string => `/media/${path.split('/').map(encodeURIComponent).join('/')}`;
