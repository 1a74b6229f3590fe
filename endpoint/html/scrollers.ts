import { elementsIn } from './elements-in.js';
import { htmlNamespace, tree, type Trees } from './html.js';

/** Wraps each table in a container that scrolls where the table is too wide, also by keyboard, as the elements do. */
export const putInScrollers = (text: Trees.DocumentFragment): Trees.DocumentFragment => {
  for (const table of elementsIn(text).filter(({ tagName }) => tagName === 'table')) {
    const attributes = [
      { name: 'class', value: 'scroller' },
      { name: 'tabindex', value: '0' },
    ];
    const scroller = tree.createElement('div', htmlNamespace, attributes);
    const parent = table.parentNode as Trees.ParentNode;
    tree.insertBefore(parent, scroller, table);
    tree.detachNode(table);
    tree.appendChild(scroller, table);
  }
  return text;
};
