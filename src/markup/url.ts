/**
 * The one rule for addresses from outside. A browser drops tabs, line breaks and
 * leading control characters before it reads a scheme (`java\nscript:`), so an
 * address is parsed by the URL standard and judged by what came out.
 */
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

// Blank (what the URL standard trims lies below "!"), or a place in a text whose names are gone: it would lead to the JSON itself.
const nowhere = /^[^!-\uffff]*(#|$)/;

/**
 * The address as an absolute URL, or undefined when it cannot be followed safely.
 * Only http, https, mailto and tel survive, and no address with a user name in it,
 * which only serves to look like another host.
 * @param base absolute URL of the document in which the address stands
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export const safeUrl = (address: string, base: string | URL): string | undefined => {
  try {
    const url = new URL(address, base);
    return !nowhere.test(address) && schemes.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
};

/** Like `safeUrl`, for what is fetched without a click: http and https only. */
export const safeResource = (address: string, base: string | URL): string | undefined => {
  const url = safeUrl(address, base);
  return url?.startsWith('http') ? url : undefined;
};
