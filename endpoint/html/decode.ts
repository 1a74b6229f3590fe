/** Encoded text to plain text, as the browser's `src/sanitize/decode.ts` reads it. */
import { entities } from '../../src/markup/entities.js';
import type { EncodedText } from '../../src/model/text.js';
import { parseHtml, tree, type Trees } from './html.js';

const parsed = (encoded: EncodedText): string => {
  const parts: string[] = [];
  // Not by calls within calls: a text may be nested deeper than those go. Not a list at once: it may be longer than a call takes.
  const stack: Trees.Node[] = [parseHtml(encoded)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (tree.isTextNode(node)) parts.push(node.value);
    else if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return parts.join('');
};

// The tags that no parser moves or makes text of, wherever they stand; and what an ampersand may begin, or a parser reads in a way of its own.
const sign = /<\/?(?:p|br|em|i|strong|b|span)>|&(?:#(\d{2,6})|([a-z]+));|[&<\0\r]/g;

// Of others a parser makes another character than the number says.
const isPlain = (code: number): boolean => (code > 31 && code < 127) || (code > 159 && code < 0xd800);

/** What is quick to see; undefined where it takes a parser. */
const simple = (encoded: string): string | undefined => {
  let isSimple = true as boolean;
  const text = encoded.replace(sign, (token: string, number: string | undefined, name: string | undefined) => {
    if (number && isPlain(Number(number))) return String.fromCharCode(Number(number));
    const character = name !== undefined && Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (character === undefined && !token.startsWith('<')) isSimple = false;
    if (token === '<') isSimple = false;
    return character ?? '';
  });
  return isSimple ? text : undefined;
};

/** The text that a reader would see; tags go, and entities are read once. */
export const decode = (encoded: EncodedText): string => simple(encoded) ?? parsed(encoded);
