/** A tree as text that can be compared: HTML with the attributes of each element in the order of their names. */

const voids = new Set(['br', 'hr', 'img']);

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;');

/** What stands in `node`. Anything but elements and text shows up as its node type, which no expectation holds. */
export const serialize = (node: Node): string =>
  Array.from(node.childNodes, (child) => {
    if (child.nodeType === Node.TEXT_NODE) {
      return escape(child.nodeValue ?? '')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
    }
    if (child.nodeType !== Node.ELEMENT_NODE) return `[node of type ${String(child.nodeType)}]`;
    const { localName, attributes } = child as Element;
    const written = Array.from(
      attributes,
      ({ name, value }) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`,
    );
    const start = `<${localName}${written.sort().join('')}>`;
    return voids.has(localName) ? start : `${start}${serialize(child)}</${localName}>`;
  }).join('');
