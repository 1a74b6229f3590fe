/**
 * The endpoint's one HTML parser, so that whoever cleans and whoever checks read
 * a text alike. Other versions of it stand elsewhere in the tree of packages.
 */
import { defaultTreeAdapter, html, parseFragment, serialize as write, type DefaultTreeAdapterTypes } from 'parse5';

export { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Trees } from 'parse5';

/** The namespace of what is no SVG and no MathML. */
export const htmlNamespace = html.NS.HTML;

/** Reads HTML as a browser reads it into a `<div>` of a document without scripts, which is where its sanitizers work. */
export const parseHtml = (text: string): DefaultTreeAdapterTypes.DocumentFragment =>
  parseFragment(defaultTreeAdapter.createElement('div', htmlNamespace, []), text, { scriptingEnabled: false });

// A parser takes no notice of a line break right behind `<pre>`: one that belongs to the text is written twice.
const writer: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  getTextNodeContent(text) {
    const { parentNode, value } = text;
    const opens = parentNode?.nodeName === 'pre' && parentNode.childNodes[0] === text && value.startsWith('\n');
    return opens ? `\n${value}` : value;
  },
};

/** HTML that is read as the same tree again. */
export const serialize = (node: DefaultTreeAdapterTypes.ParentNode): string => write(node, { treeAdapter: writer });
