/** Decodes encoded text to plain text, as the browser's `src/sanitize/decode.ts` does. */
import { entities } from '../../src/markup/entities.js';
import type { EncodedText } from '../../src/model/text.js';
import { parseHtml, tree, type Trees } from './html.js';

const parsed = (encoded: EncodedText): string => {
  const parts: string[] = [];
  // A stack instead of recursion, because a text may be nested deeper than calls go. Pushed one by one, because a call
  // takes a limited number of arguments.
  const stack: Trees.Node[] = [parseHtml(encoded)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (tree.isTextNode(node)) parts.push(node.value);
    else if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return parts.join('');
};

// Tags that a parser never moves or changes, wherever they stand; character references; and characters that a parser
// treats specially.
const sign = /<\/?(?:p|br|em|i|strong|b|span)>|&(?:#(\d{2,6})|([a-z]+));|[&<\0\r]/g;

// For other numbers a parser returns a different character.
const isPlain = (code: number): boolean => (code > 31 && code < 127) || (code > 159 && code < 0xd800);

/** Decodes a text without a parser; undefined where it needs one. */
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

/** Decodes a text to what a reader would see: tags are removed, and entities are decoded once. */
export const decode = (encoded: EncodedText): string => simple(encoded) ?? parsed(encoded);
