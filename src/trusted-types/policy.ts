/**
 * The one Trusted Types policy of sprid. Lit's static templates and the HTML
 * that DOMPurify parses (into an inert document) go through it. The build puts
 * it in the place of lit-html's own, which throws at load where a page does not
 * allow the name `lit-html`, or where the page's own Lit has taken it.
 */
let policy: Policy | null | undefined;

/** What is used of it. */
export type Policy = Pick<TrustedTypePolicy, 'createHTML'>;

/**
 * Made when first needed; null where the browser has no Trusted Types or the page refuses us.
 * @see https://www.w3.org/TR/trusted-types/
 */
export const trustedTypesPolicy = (): Policy | null => {
  if (policy === undefined) {
    policy = null;
    try {
      policy = window.trustedTypes?.createPolicy('sprid', { createHTML: (html) => html }) ?? null;
    } catch {
      // The page's own default policy may do. Where it does not, the developer is told when an element is registered.
    }
  }
  return policy;
};
