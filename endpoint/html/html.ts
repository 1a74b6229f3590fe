/**
 * The endpoint's only HTML parser, so that all code parses a text alike. Other packages install other versions of it.
 */
import { defaultTreeAdapter, html, parseFragment, serialize as write, type DefaultTreeAdapterTypes } from 'parse5';

export { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Trees } from 'parse5';

/** The namespace of HTML, as opposed to SVG and MathML. */
export const htmlNamespace = html.NS.HTML;

/** Parses HTML as a browser parses it into a `<div>` of a document without scripts, as sanitizers do. */
export const parseHtml = (text: string): DefaultTreeAdapterTypes.DocumentFragment =>
  parseFragment(defaultTreeAdapter.createElement('div', htmlNamespace, []), text, { scriptingEnabled: false });

// A parser drops a line break right behind `<pre>`, so one that belongs to the text is written twice.
const writer: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  getTextNodeContent(text) {
    const { parentNode, value } = text;
    const opens = parentNode?.nodeName === 'pre' && parentNode.childNodes[0] === text && value.startsWith('\n');
    return opens ? `\n${value}` : value;
  },
};

/** Writes HTML that parses to the same tree again. */
export const serialize = (node: DefaultTreeAdapterTypes.ParentNode): string => write(node, { treeAdapter: writer });
