/** What is read in the declared root of a counter, a line for each of its parts: the subject before the sentence, as in one line of text. */
import { parse, type DefaultTreeAdapterMap } from 'parse5';

/** Stands where the next line goes on. */
const join = '\uffff';

type Node = DefaultTreeAdapterMap['node'];

const lines = new Set(['p', 'div', 'li', 'dd', 'dt', 'td', 'th', 'tr', 'figcaption', 'svg']);

const attributeOf = (node: Node, attribute: string): string =>
  'attrs' in node ? (node.attrs.find(({ name }) => name === attribute)?.value ?? '') : '';

const partOf = (node: Node): string => attributeOf(node, 'part');

/** A note keeps its lines. */
const isNote = (node: Node): boolean => attributeOf(node, 'class') === 'lines';

const textOf = (node: Node): string => {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  if (node.nodeName === 'style') return '';
  const inner = 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  const text = inner.replace(/[ \t\r\u00a0\u202f]+/g, ' ');
  // The full stop of a figure that is all of its sentence is not shown.
  if (partOf(node) === 'sentence') return `${text.replace(/\s+/g, ' ').trim().replace(/[^.]$/, '$&.')}\n`;
  if (partOf(node) === 'label') return `${text.replace(/\s+/g, ' ').trim()}:${join}`;
  if (node.nodeName === 'p' && !isNote(node)) return `${text.replace(/\s+/g, ' ').trim()}\n`;
  return lines.has(node.nodeName) ? `${text.trim()}\n` : text;
};

const rootIn = (node: Node): Node | undefined => {
  if (node.nodeName === 'template') return (node as DefaultTreeAdapterMap['template']).content;
  return 'childNodes' in node ? node.childNodes.map(rootIn).find(Boolean) : undefined;
};

/** @param html a page or a fragment with one counter */
export const textInRoot = (html: string): string => {
  const root = rootIn(parse(html));
  return root
    ? textOf(root)
        .replace(/\uffff\s*/g, ' ')
        .replace(/\s*\n\s*/g, '\n')
        .trim()
    : '';
};
