/** Finds the addresses in a text: with `https://` before them or without, and those of mail. */
import { LinkifyIt } from 'linkify-it';
import { visible } from './comparable.js';

const finder = new LinkifyIt({ fuzzyLink: true });

/** Also where no space is before it, as in `[url=https://…]`. */
const withScheme = /https?:\/\//gi;

/** A full stop of Chinese and Japanese, which browsers take for a dot in an address. */
const wideStop = /(?<=[a-z\d])。(?=[a-z])/gi;

/** A sentence that begins without a space before it is no address: "Bra jobbat.Nu kör vi." Nor is a name: "Per.Nu". */
const isSentence = /^(?!www\.).*\.\p{Lu}\p{Ll}$/u;

/** How many addresses a text holds, as far as one can tell. */
export const countLinks = (text: string): number => {
  const seen = visible(text).replace(wideStop, '.');
  const found = finder.match(seen)?.filter(({ schema, raw }) => schema !== '' || !isSentence.test(raw)) ?? [];
  return Math.max(found.length, seen.match(withScheme)?.length ?? 0);
};
