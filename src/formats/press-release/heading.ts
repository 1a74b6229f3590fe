/** What a text says first: the headline of a release that has none in a field of its own, or has it there once more. */
import type { EncodedText } from '../../model/text.js';
import type { ReleaseContext } from '../context.js';

type Decode = ReleaseContext['decode'];

const wordsOf = (html: string, decode: Decode): string => decode(html as EncodedText).trim();

/** The heading that HTML begins with, and the HTML without it. Only at the top: before it are a few tags, not a text. */
export const topHeading = (html: string, decode: Decode): { said: string; rest: string } | undefined => {
  const open = html.search(/<h[1-6][\s>]/i);
  const close = open < 0 ? -1 : open + html.slice(open).search(/<\/h[1-6]>/i);
  if (open < 0 || open > 2000 || close < open || wordsOf(html.slice(0, open), decode)) return undefined;
  return { said: wordsOf(html.slice(open, close), decode), rest: html.slice(0, open) + html.slice(close + 5) };
};

/** Headlines are rarely longer, in characters. */
const longest = 100;

/** The first words of HTML: its first block, no further than a sentence or a headline's length goes. */
export const firstWords = (html: string, decode: Decode): string | undefined => {
  const blocks = html.slice(0, 20_000).split(/<\/(?:p|div|li|blockquote|pre|figure)>|<br\b/i, 20);
  // What is left of a tag in which it was divided ends here.
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
