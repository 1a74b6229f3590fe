/** Removes the link to the whole post, which themes append to an excerpt in any language. */
import { safeResource } from '../../../markup/url.js';
import type { Place } from '../../toolkit/place.js';
import { plainOf } from '../values.js';

// Themes write no longer attributes; without a limit, matching many would take long.
const anchor = /<a\s([^<>]{0,2000})>/gi;

/** An address without the parts that do not change its page. */
const pageOf = (address: string, base: string): string | undefined => {
  const found = safeResource(address, base);
  if (!found) return undefined;
  const { host, pathname, search } = new URL(found);
  return host + pathname.replace(/\/$/, '') + search;
};

/** The HTML of an excerpt without links to its own post, whatever their words are. */
export const withoutMore = (html: string, post: Place): string => {
  if (!html.includes('<a')) return html;
  const { base } = post.context;
  const own = pageOf(post.at('link').word, base);
  // The short address that every post has besides its readable one.
  const short = `?p=${post.at('id').word}`;
  const isMore = (attributes: string): boolean => {
    if (/\bclass\s*=\s*["']?[^"'<>]*(more|continue)/i.test(attributes)) return true;
    const address = /\bhref\s*=\s*["']?([^"'\s<>]*)/i.exec(attributes)?.[1];
    const page = address === undefined ? address : pageOf(plainOf(address, post.context), base);
    return page !== undefined && own !== undefined && (page === own || page.endsWith(short));
  };
  let kept = '';
  let from = 0;
  for (const { 0: tag, 1: attributes = '', index } of html.matchAll(anchor)) {
    if (index < from || !isMore(attributes)) continue;
    kept += html.slice(from, index);
    const end = html.indexOf('</a>', index + tag.length);
    from = end < 0 ? html.length : end + '</a>'.length;
  }
  return kept + html.slice(from);
};
