/** Cards and galleries of content systems, which are told by their classes alone: what each of their parts is. */
import { dropped, type TextNode } from '../allow-list.js';

const words = (list: string): string[] => list.split(' ');

/** Controls of players, which do nothing here, and small pictures that only adorn. */
const idle = new Set(
  words(
    'kg-audio-player kg-video-player kg-video-overlay kg-bookmark-icon mejs-controls plyr__controls vjs-control-bar',
  ),
);

/** Only elements that stand apart may become one that does. */
const apart = /^(d[dlt]|div|fig\w+|p)$/;

const parts: Readonly<Record<string, string>> = {
  'gallery-item': 'figure',
  'gallery-icon': 'div',
  'gallery-caption': 'figcaption',
  'wp-caption': 'figure',
  'wp-caption-text': 'figcaption',
  'kg-bookmark-title': 'strong',
  'kg-file-card-title': 'strong',
};

/** Facts that only looks keep apart. */
const line = 'kg-bookmark-metadata';

const wordsIn = (nodes: Iterable<TextNode>): string => {
  let all = '';
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    all += node.text ?? '';
    if (!dropped.has(node.name ?? '')) for (const child of [...node.children()].reverse()) stack.push(child);
  }
  return all.trim();
};

/** `drop`, the name of the element that a part of a card is, or the text of its line; undefined for what is none. */
export const cardPart = (
  name: string,
  className: string,
  children: () => Iterable<TextNode>,
): { name: string; text?: string } | 'drop' | undefined => {
  const classes = words(className);
  if (classes.some((one) => idle.has(one))) return 'drop';
  if (!apart.test(name)) return undefined;
  if (classes.includes(line)) {
    const facts = Array.from(children(), (child) => wordsIn([child])).filter(Boolean);
    return { name: 'div', text: facts.join(' · ') };
  }
  const found = classes.find((one) => Object.hasOwn(parts, one));
  return found === undefined ? undefined : { name: parts[found] ?? name };
};
