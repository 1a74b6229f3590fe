import { tree, type Trees } from './html.js';

/** All elements in a cleaned tree, which is never deep. */
export const elementsIn = (node: Trees.ParentNode): Trees.Element[] =>
  node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsIn(child)] : []));
