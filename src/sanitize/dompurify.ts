/** DOMPurify, for browsers without a sanitizer of their own; loaded only there. */
import DOMPurify from 'dompurify';
import type { HtmlPolicy } from '../trusted-types/policy.js';

type StandInOf = (name: string) => string | undefined;

/**
 * Renames unknown elements to those that replace them, which DOMPurify knows. Names of form fields are removed first,
 * because they would shadow properties of the form.
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
 * Puts the cleaned HTML into `holder`, which is in an inert document and must itself be allowed. It is parsed there and
 * not by DOMPurify, which parses a whole document: there `<frameset>` or `</body>` would give another tree than the
 * browser's sanitizer does. The lists and the policy are arguments, because this file may load before the file of the
 * elements, which has them.
 */
export const cleanWithDomPurify = (
  html: string,
  holder: Element,
  elements: readonly string[],
  attributes: readonly string[],
  standInOf: StandInOf,
  policy: HtmlPolicy | null,
): void => {
  holder.innerHTML = (policy?.createHTML(html) ?? html) as string;
  renameUnknown(holder, standInOf);
  DOMPurify.sanitize(holder, {
    IN_PLACE: true,
    // DOMPurify treats text as a tag: unless it is allowed, it is removed, because content is not kept.
    ALLOWED_TAGS: ['#text', ...elements],
    ALLOWED_ATTR: [...attributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // An element that is not allowed is removed with its content, as the browser's sanitizer does it.
    KEEP_CONTENT: false,
    // Off, because it protects trees that are written out and parsed again, which ours never are, and would remove
    // harmless paragraphs.
    SAFE_FOR_XML: false,
    // The walk checks the addresses, so that both engines give the same result. DOMPurify would take "kl: 7" in a title
    // for an address.
    ADD_URI_SAFE_ATTR: [...attributes],
    TRUSTED_TYPES_POLICY: policy as TrustedTypePolicy | null,
  });
};
