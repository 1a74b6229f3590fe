/** Encoded text to plain text, as the browser's `src/sanitize/decode.ts` reads it. */
import type { EncodedText } from '../src/model/text.js';
import { parseHtml, tree, type Trees } from './html.js';

/** The text that a reader would see; tags go, and entities are read once. */
export const decode = (encoded: EncodedText): string => {
  const parts: string[] = [];
  const stack: Trees.Node[] = [parseHtml(encoded)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (tree.isTextNode(node)) parts.push(node.value);
    else if ('childNodes' in node) stack.push(...[...node.childNodes].reverse());
  }
  return parts.join('');
};
