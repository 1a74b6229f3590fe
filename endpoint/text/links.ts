/** Finds the addresses in a text: with `https://` before them or without, and those of mail. */
import { LinkifyIt } from 'linkify-it';

const finder = new LinkifyIt({ fuzzyLink: true });

/** Also where no space is before it, as in `[url=https://…]`. */
const withScheme = /https?:\/\//gi;

/** How many addresses a text holds, as far as one can tell. */
export const countLinks = (text: string): number =>
  Math.max(finder.match(text)?.length ?? 0, text.match(withScheme)?.length ?? 0);
