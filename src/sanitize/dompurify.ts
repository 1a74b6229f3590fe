/** DOMPurify, for browsers without a sanitizer of their own; loaded only there. */
import DOMPurify from 'dompurify';
import type { Policy } from '../trusted-types/policy.js';

/**
 * Puts the cleaned HTML into `holder`, which stands in an inert document and must itself be allowed.
 * It is parsed there and not by DOMPurify, which parses a whole document: there `<frameset>` or `</body>` would
 * leave another tree than the browser's sanitizer does.
 * The lists and the policy come as arguments: this may be there before the file of the elements, which has them.
 */
export const cleanWithDomPurify = (
  html: string,
  holder: Element,
  elements: readonly string[],
  attributes: readonly string[],
  policy: Policy | null,
): void => {
  holder.innerHTML = (policy?.createHTML(html) ?? html) as string;
  DOMPurify.sanitize(holder, {
    IN_PLACE: true,
    // Text is a tag to DOMPurify, and goes like any other when content is not kept.
    ALLOWED_TAGS: ['#text', ...elements],
    ALLOWED_ATTR: [...attributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // What is not allowed goes with its content, as the browser's sanitizer does it.
    KEEP_CONTENT: false,
    // A guard for trees that are written out and parsed again, as ours never are: it takes a paragraph for its comment.
    SAFE_FOR_XML: false,
    // The walk judges the addresses, so that both engines leave the same ones ("kl: 7" in a title is none at all).
    ADD_URI_SAFE_ATTR: [...attributes],
    TRUSTED_TYPES_POLICY: policy as TrustedTypePolicy | null,
  });
};
