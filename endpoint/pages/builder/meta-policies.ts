import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Trees } from 'parse5';

/** A policy from a `<meta>`, without the directives that browsers read from a header only. */
const withoutHeaderOnly = (policy: string): string =>
  policy
    .split(/([;,])/)
    .filter((part) => !/^\s*(sandbox|frame-ancestors|report-uri)(\s|$)/i.test(part))
    .join('');

/**
 * The policies in elements `<meta http-equiv="Content-Security-Policy">`.
 * @param options.isPage whether the HTML is a whole page. There, browsers apply them only in the head; a copied piece
 * may hold them anywhere.
 */
export const metaPolicies = (html: string, { isPage = false } = {}): string[] => {
  const found: string[] = [];
  const stack: Trees.ChildNode[] = [...parse(html).childNodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!tree.isElementNode(node) || (isPage && node.tagName === 'body')) continue;
    const attribute = (name: string): string | undefined => node.attrs.find((one) => one.name === name)?.value;
    if (node.tagName === 'meta' && attribute('http-equiv')?.toLowerCase() === 'content-security-policy')
      found.push(withoutHeaderOnly(attribute('content') ?? ''));
    stack.push(...node.childNodes);
  }
  return found;
};
