/** Finds the addresses in a text: with or without `https://`, and mail addresses. */
import { LinkifyIt } from 'linkify-it';
import { visible } from './comparable.js';

const finder = new LinkifyIt({ fuzzyLink: true });

/** Also where no space is before it, as in `[url=https://…]`. */
const withScheme = /https?:\/\//gi;

/** The full stop of Chinese and Japanese. Browsers read it as a dot in an address. */
const wideStop = /(?<=[a-z\d])。(?=[a-z])/gi;

/** A sentence without a space before it is no address: "Bra jobbat.Nu kör vi." */
const isSentence = /^(?!www\.).*\.\p{Lu}\p{Ll}$/u;

/** Counts the addresses in a text. */
export const countLinks = (text: string): number => {
  const seen = visible(text).replace(wideStop, '.');
  const found = finder.match(seen)?.filter(({ schema, raw }) => schema !== '' || !isSentence.test(raw)) ?? [];
  return Math.max(found.length, seen.match(withScheme)?.length ?? 0);
};
