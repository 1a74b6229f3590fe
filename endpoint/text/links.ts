/** Finds the addresses in a text: with or without `https://`, and mail addresses. */
import { LinkifyIt } from 'linkify-it';

const finder = new LinkifyIt({ fuzzyLink: true });

/** Also where no space is before it, as in `[url=https://…]`. */
const withScheme = /https?:\/\//gi;

/** How many addresses a text contains, as far as one can tell. */
export const countLinks = (text: string): number =>
  Math.max(finder.match(text)?.length ?? 0, text.match(withScheme)?.length ?? 0);
