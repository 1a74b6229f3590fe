/**
 * Replaces what a server has rendered into a declarative shadow root by the element's own content. Text that a reader
 * has typed, and the keyboard focus, stay where they were.
 */

/** Attributes by which a node is found again in the new content, which comes from the same templates. */
const marks = ['id', 'name', 'href'] as const;

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (node: Element): node is Field => node.matches('input,textarea');

const counterpart = (node: Element, root: ParentNode): Element | undefined =>
  [...root.querySelectorAll(node.localName)].find((other) =>
    marks.some((mark) => node.hasAttribute(mark) && node.getAttribute(mark) === other.getAttribute(mark)),
  );

/** Copies the text of a field, with the focus and the selection. */
const takeText = (from: Field, to: Field): void => {
  if (from.value === from.defaultValue) return;
  to.value = from.value;
  to.dispatchEvent(new Event('input', { bubbles: true }));
};

/**
 * Removes the declared content.
 * @param declared all nodes that were in the root
 * @param root has the element's own content beside them
 */
export const takeOver = (declared: readonly ChildNode[], root: ShadowRoot): void => {
  const active = declared.some((node) => node.contains(root.activeElement)) ? root.activeElement : null;
  const fields = declared
    .flatMap((node) => (node instanceof Element ? [node, ...node.querySelectorAll('*')] : []))
    .filter(isField);
  for (const node of declared) node.remove();
  for (const field of fields) {
    const own = counterpart(field, root);
    if (own && isField(own)) takeText(field, own);
  }
  const own = active && counterpart(active, root);
  if (!(own instanceof HTMLElement)) return;
  own.focus({ preventScroll: true });
  if (isField(own) && active && isField(active)) own.setSelectionRange(active.selectionStart, active.selectionEnd);
};
