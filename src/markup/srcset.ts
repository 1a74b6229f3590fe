import { safeResource } from './url.js';

/**
 * A candidate is a run of non-spaces (its own trailing commas end it), then a descriptor up to the next comma. It
 * starts at a character where no other candidate can start, so that a million commas take linear time.
 */
export const candidates = /([^\s,](?:\S*[^\s,])?)(?:,|\s+([^,]*)|$)/g;

/**
 * A `srcset` without its unsafe candidates; undefined when none is left.
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export const safeSrcset = (srcset: string, base: string | URL): string | undefined => {
  const kept: string[] = [];
  for (const [, address = '', descriptor = ''] of srcset.matchAll(candidates)) {
    const url = safeResource(address, base);
    if (url && /^(\d+(\.\d+)?[wx])?\s*$/.test(descriptor)) {
      kept.push(`${url.replaceAll(',', '%2C')} ${descriptor}`.trim());
    }
  }
  return kept.join(', ') || undefined;
};
