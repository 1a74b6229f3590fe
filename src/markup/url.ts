/**
 * The one rule for addresses from outside. A browser drops tabs, line breaks and leading control characters before it
 * reads a scheme (`java\nscript:`), so an address is parsed by the URL standard, and the result is checked.
 */
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

// A blank address (the URL standard trims everything below "!"), or a fragment: ids are removed from texts, so it would
// lead to the JSON itself.
const nowhere = /^[^!-\uffff]*(#|$)/;

/**
 * The address as an absolute URL; undefined when it is not safe to follow. Only http, https, mailto and tel are
 * allowed, and no address with a user name, which only serves to imitate another host.
 * @param base absolute URL of the document with the address
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

/** Like `safeUrl`, for what is loaded without a click: http and https only. */
export const safeResource = (address: string, base: string | URL): string | undefined => {
  const url = safeUrl(address, base);
  return url?.startsWith('http') ? url : undefined;
};
