/** Recognizes the parts of cards and galleries of content systems, which only have their classes in common. */
import { dropped, type TextNode } from '../allow-list.js';

const words = (list: string): string[] => list.split(' ');

/** Controls of players, which do nothing here, and decorative icons. */
const idle = new Set(
  words(
    'kg-audio-player kg-video-player kg-video-overlay kg-bookmark-icon mejs-controls plyr__controls vjs-control-bar ' +
      'wp-block-file__button',
  ),
);

/** Only block elements may become a block element. */
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

/** The layouts of parts that do not look like running text. */
const layouts: Readonly<Record<string, string>> = {
  'gallery-columns': 'gallery',
  'wp-block-gallery': 'gallery',
  'blocks-gallery-grid': 'gallery',
  'kg-gallery-container': 'gallery',
  'kg-bookmark-card': 'link-card',
  'kg-file-card': 'file-card',
};

const known = new Set(Object.values(layouts));

/** The attribute with the layout of an element. */
export const layoutAttribute = 'data-layout';

/** Facts that only a style sheet separates. */
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

/** A part of a card: the name of its element, its layout, or the text of its line. */
export interface CardPart {
  name: string;
  layout?: string;
  text?: string;
}

/**
 * `drop`, or the part of a card; undefined for anything else.
 * @param marked its layout, where it was cleaned before
 */
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
