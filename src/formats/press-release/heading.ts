/** Finds the headline at the beginning of a text, for a release that has no field for it, or repeats it there. */
import type { EncodedText } from '../../model/text.js';
import type { ReleaseContext } from '../context.js';

type Decode = ReleaseContext['decode'];

const wordsOf = (html: string, decode: Decode): string => decode(html as EncodedText).trim();

/** The heading at the beginning of HTML, and the HTML without it. Only a few tags may come before it, and no text. */
export const topHeading = (html: string, decode: Decode): { said: string; rest: string } | undefined => {
  const open = html.search(/<h[1-6][\s>]/i);
  const close = open < 0 ? -1 : open + html.slice(open).search(/<\/h[1-6]>/i);
  if (open < 0 || open > 2000 || close < open || wordsOf(html.slice(0, open), decode)) return undefined;
  return { said: wordsOf(html.slice(open, close), decode), rest: html.slice(0, open) + html.slice(close + 5) };
};

/** In characters: headlines are rarely longer. */
const longest = 100;

/** The first words of HTML: its first block, up to the end of a sentence or the length of a headline. */
export const firstWords = (html: string, decode: Decode): string | undefined => {
  const blocks = html.slice(0, 20_000).split(/<\/(?:p|div|li|blockquote|pre|figure)>|<br\b/i, 20);
  // Removes the beginning of a tag that was cut off.
  let words = '';
  for (const block of blocks) {
    words = wordsOf(block.replace(/^[^<>]*>/, ''), decode).replace(/\s+/g, ' ');
    if (words) break;
  }
  if (words.length <= longest) return words || undefined;
  const start = words.slice(0, longest);
  const end = Math.max(...['. ', '! ', '? '].map((sign) => start.lastIndexOf(sign)));
  return end > 20 ? start.slice(0, end + 1) : `${start.slice(0, Math.max(start.lastIndexOf(' '), longest / 2))}…`;
};
