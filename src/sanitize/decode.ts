/** Decodes encoded text to plain text, by the browser's own parser in a document that loads and runs nothing. */
import type { EncodedText } from '../model/text.js';
import { trustedTypesPolicy } from '../trusted-types/policy.js';

/** The text that a reader would see: tags are removed, and entities are decoded once. */
export const decode = (encoded: EncodedText): string => {
  if (!/[&<]/.test(encoded)) return encoded;
  // Renames attributes that the page's policy would report, inside tags only.
  const quiet = encoded.replace(/<[a-z][^<>]*/gi, (tag) => tag.replace(/(?<=[\s"'/])(?=(on\w+|style)\b)/gi, 'x'));
  const template = document.createElement('template');
  template.innerHTML = (trustedTypesPolicy()?.createHTML(quiet) ?? quiet) as string;
  return template.content.textContent;
};
