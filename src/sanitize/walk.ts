/**
 * The walk through every cleaned tree, whichever engine cleaned it. The engine removes what is dangerous; the walk
 * decides what a release may look like (addresses, attributes per element, headings, depth). It copies into a new tree,
 * so nothing that is not allowed can stay, and it keeps its own stack, so nesting cannot overflow the browser's.
 */
import type { TextNode } from '../markup/allow-list.js';
import { fateOf, type ElementContext } from '../markup/element.js';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** How many levels headings must move for the highest to become `headingLevel`. */
export const shiftHeadings = (tree: ParentNode, headingLevel: number): number =>
  headingLevel - ([1, 2, 3, 4, 5, 6].find((level) => tree.querySelector(`h${String(level)}`)) ?? headingLevel);

const textNodes = (parent: Node): TextNode[] =>
  [...parent.childNodes].map((node) => ({
    name: node instanceof Element ? node.localName : undefined,
    text: node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : undefined,
    attribute: (name) => (node instanceof Element ? node.getAttribute(name) : undefined),
    children: () => textNodes(node),
  }));

/** In milliseconds: the walk pauses after so long, so that a page on a slow phone still responds. */
const slice = 8;

/**
 * Copies the allowed children of `tree` within the same document. Keep that document inert, because a live image loads
 * as soon as it is created.
 */
export const walk = async (tree: Node, context: ElementContext): Promise<DocumentFragment> => {
  const inert = tree.ownerDocument as Document;
  const copy = inert.createDocumentFragment();
  const stack: { from: Node; to: Node; path: readonly string[] }[] = [];
  const push = (from: Node, to: Node, path: readonly string[]): void => {
    for (let child = from.lastChild; child; child = child.previousSibling) stack.push({ from: child, to, path });
  };
  push(tree, copy, []);
  // Adjacent texts become one. They are joined first, because a growing node would be copied each time.
  let text = '';
  let holder: Node = copy;
  const write = (): void => {
    if (text) holder.appendChild(inert.createTextNode(text));
    text = '';
  };
  let end = performance.now() + slice;
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (performance.now() > end) {
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + slice;
    }
    const { from, to, path } = step;
    if (from.nodeType === Node.TEXT_NODE) {
      if (holder !== to) write();
      holder = to;
      text += from.nodeValue ?? '';
    }
    if (from.nodeType !== Node.ELEMENT_NODE || (from as Element).namespaceURI !== htmlNamespace) continue;
    const { localName, attributes } = from as Element;
    const fate = fateOf(
      localName,
      [...attributes].map(({ name, value }) => [name, value] as const),
      path,
      context,
      () => textNodes(from),
    );
    if (fate === 'unwrap') push(from, to, path);
    else if (fate !== 'drop') {
      write();
      const element = inert.createElement(fate.name);
      for (const [name, value] of fate.attributes) element.setAttribute(name, value);
      to.appendChild(element);
      if (fate.text === undefined) push(from, element, [...path, fate.name]);
      else element.textContent = fate.text;
    }
  }
  write();
  return copy;
};
