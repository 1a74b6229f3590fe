/**
 * The only Trusted Types policy of sprid. Lit's static templates and the HTML that DOMPurify parses (into an inert
 * document) go through it. In the build it replaces lit-html's own policy, which throws at load where a page does not
 * allow the name `lit-html`, or where the page's own Lit has taken it.
 */
let policy: HtmlPolicy | null | undefined;

/** The used part of a policy. */
export type HtmlPolicy = Pick<TrustedTypePolicy, 'createHTML'>;

/**
 * The policy, made when it is first needed; null where the browser has no Trusted Types or the page does not allow
 * ours.
 * @see https://www.w3.org/TR/trusted-types/
 */
export const trustedTypesPolicy = (): HtmlPolicy | null => {
  if (policy === undefined) {
    policy = null;
    try {
      policy = window.trustedTypes?.createPolicy('sprid', { createHTML: (html) => html }) ?? null;
    } catch {
      // The page's default policy may still work. If not, the developer gets a message when an element is registered.
    }
  }
  return policy;
};
