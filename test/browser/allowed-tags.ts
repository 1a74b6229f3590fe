import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * What Drupal's "Limit allowed HTML tags" leaves of a text, as its settings explain: tags that are not on the list are
 * taken out and what is in them stays, comments go, and an attribute stays where its tag lists it. `lang` and `dir` may
 * stand everywhere, `style` and `on…` nowhere.
 * @param html the text as its author has written it
 * @param list the allowed tags with their attributes: `<a href> <em>`
 */
export const allowTags = (html: string, list: string): string => {
  const allowed = new Map(
    [...list.matchAll(/<([\w-]+)([^>]*)>/g)].map(([, tag = '', names = '']) => [tag, names.trim().split(/\s+/)]),
  );
  const clean = (nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node): Node[] => {
      if (node.nodeName === '#comment') return [];
      if (!('tagName' in node)) return [node];
      const children = clean(node.childNodes);
      const names = allowed.get(node.tagName);
      if (!names) return children;
      node.childNodes = children;
      node.attrs = node.attrs.filter(
        ({ name }) => [...names, 'lang', 'dir'].includes(name) && !/^(style$|on)/.test(name),
      );
      return [node];
    });
  const fragment = parseFragment(html);
  fragment.childNodes = clean(fragment.childNodes);
  return serialize(fragment);
};
