/** Cards and galleries of content systems, which are told by their classes alone: what each of their parts is. */
import { dropped, type TextNode } from '../allow-list.js';

const words = (list: string): string[] => list.split(' ');

/** Controls of players, which do nothing here, and small pictures that only adorn. */
const idle = new Set(
  words(
    'kg-audio-player kg-video-player kg-video-overlay kg-bookmark-icon mejs-controls plyr__controls vjs-control-bar ' +
      'wp-block-file__button',
  ),
);

/** Only elements that stand apart may become one that does. */
const apart = /^(d[dlt]|div|fig\w+|p|ul)$/;

const parts: Readonly<Record<string, string>> = {
  'gallery-item': 'figure',
  'gallery-icon': 'div',
  'gallery-caption': 'figcaption',
  'wp-caption': 'figure',
  'wp-caption-text': 'figcaption',
  'kg-bookmark-title': 'strong',
  'kg-file-card-title': 'strong',
};

/** What is laid out otherwise than a text is. */
const layouts: Readonly<Record<string, string>> = {
  'gallery-columns': 'gallery',
  'wp-block-gallery': 'gallery',
  'blocks-gallery-grid': 'gallery',
  'kg-gallery-container': 'gallery',
  'kg-bookmark-card': 'link-card',
  'kg-file-card': 'file-card',
};

const known = new Set(Object.values(layouts));

/** The attribute that tells how an element is laid out. */
export const layoutAttribute = 'data-layout';

/** Facts that only looks keep apart. */
const line = /^kg-(bookmark|file-card)-metadata$/;

const wordsIn = (nodes: Iterable<TextNode>): string => {
  let all = '';
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    all += node.text ?? '';
    if (!dropped.has(node.name ?? '')) for (const child of [...node.children()].reverse()) stack.push(child);
  }
  return all.trim();
};

/** What a part of a card is: the name of its element, how it is laid out, or the text of its line. */
export interface CardPart {
  name: string;
  layout?: string;
  text?: string;
}

/** `drop`, or what a part of a card is; undefined for what is none. @param marked how it is laid out, where it has been cleaned before */
export const cardPart = (
  name: string,
  className: string,
  marked: string | undefined,
  children: () => Iterable<TextNode>,
): CardPart | 'drop' | undefined => {
  const classes = className.split(/\s+/);
  if (classes.some((one) => idle.has(one))) return 'drop';
  if (!apart.test(name)) return undefined;
  const layout =
    marked !== undefined && known.has(marked)
      ? marked
      : classes.map((one) => one.replace(/-\d$/, '')).find((one) => Object.hasOwn(layouts, one));
  if (layout !== undefined) return { name: name === 'ul' ? name : 'figure', layout: layouts[layout] ?? layout };
  if (classes.some((one) => line.test(one))) {
    const facts = [...children()].map((child) => wordsIn([child])).filter(Boolean);
    return { name: 'div', text: facts.join(' · ') };
  }
  const found = classes.find((one) => Object.hasOwn(parts, one));
  return found === undefined ? undefined : { name: parts[found] ?? name };
};
