/**
 * Keeps Lit working on a translated page. Chrome and Edge replace each text node by a `<font>`, and Lit relies on text
 * nodes in two ways: it writes a changed text to `data` of the node behind its marker, and it takes the node behind a
 * marker for the end of a part. The first would leave the old words on screen, the second would remove the nodes that
 * follow. Firefox changes the text nodes themselves, which Lit does not notice.
 */
const guarded = new WeakSet<Node>();

/** A scope for Lit's `render`: no part of a template ends at a text, because another node stands between them. */
export const creationScope = {
  importNode<Content extends Node>(content: Content, deep?: boolean): Content {
    if (!guarded.has(content)) {
      guarded.add(content);
      const markers = document.createTreeWalker(content, NodeFilter.SHOW_COMMENT);
      while (markers.nextNode()) {
        const marker = markers.currentNode as Comment;
        // Lit counts elements and comments, so this must be neither.
        if (marker.nextSibling instanceof Text) marker.after(document.createProcessingInstruction('text', ''));
      }
    }
    return document.importNode(content, deep);
  },
};

/** Prepares for a render: a translated text gets the new text, as a text node would. */
export const takeTexts = (root: ParentNode): void => {
  for (const font of root.querySelectorAll<HTMLElement>('font'))
    Object.defineProperty(font, 'data', {
      configurable: true,
      set: (text: string) => {
        font.replaceWith(text);
      },
    });
};
