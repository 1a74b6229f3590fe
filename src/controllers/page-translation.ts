/**
 * Keeps Lit going on a page that is translated. Chrome and Edge put a `<font>` in the place of each text node, and Lit
 * holds on to text nodes in two ways: a changed text is written to `data` of the node behind its marker, and in a template
 * the node behind a marker is taken for the end of what is rendered there. The first would leave the old words on
 * screen, the second take away what stands behind them. Firefox changes the text nodes themselves, which Lit never sees.
 */
const guarded = new WeakSet<Node>();

/** A scope for Lit's `render`: no part of a template ends at a text, because a node that is no text stands between. */
export const creationScope = {
  importNode<Content extends Node>(content: Content, deep?: boolean): Content {
    if (!guarded.has(content)) {
      guarded.add(content);
      const markers = document.createTreeWalker(content, NodeFilter.SHOW_COMMENT);
      while (markers.nextNode()) {
        const marker = markers.currentNode as Comment;
        // Lit counts elements and comments, and so must not meet another one of them.
        if (marker.nextSibling instanceof Text) marker.after(document.createProcessingInstruction('text', ''));
      }
    }
    return document.importNode(content, deep);
  },
};

/** Makes ready for a render: a translated text takes the new one, as a text node would. */
export const takeTexts = (root: ParentNode): void => {
  for (const font of root.querySelectorAll<HTMLElement>('font'))
    Object.defineProperty(font, 'data', {
      configurable: true,
      set: (text: string) => {
        font.replaceWith(text);
      },
    });
};
