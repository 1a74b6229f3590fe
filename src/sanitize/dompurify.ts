/** DOMPurify, for browsers without a sanitizer of their own; loaded only there. */
import DOMPurify from 'dompurify';
import type { Policy } from '../trusted-types/policy.js';

type StandInOf = (name: string) => string | undefined;

/**
 * Gives what no list knows the names of what it stands for, which are known. The names of a form's
 * fields go first: they would hide its own properties.
 */
const renameUnknown = (holder: Element, standInOf: StandInOf): void => {
  for (const named of holder.querySelectorAll(':not(form):is([id], [name])')) {
    named.removeAttribute('id');
    named.removeAttribute('name');
  }
  for (const element of holder.querySelectorAll('*')) {
    if (element.namespaceURI !== holder.namespaceURI || standInOf(element.localName) !== 'span') continue;
    const standIn = holder.ownerDocument.createElement('span');
    for (const name of ['dir', 'lang', 'title']) {
      const value = element.getAttribute(name);
      if (value !== null) standIn.setAttribute(name, value);
    }
    element.before(standIn);
    while (element.firstChild) standIn.append(element.firstChild);
    element.remove();
  }
};

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
  standInOf: StandInOf,
  policy: Policy | null,
): void => {
  holder.innerHTML = (policy?.createHTML(html) ?? html) as string;
  renameUnknown(holder, standInOf);
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
