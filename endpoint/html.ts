/**
 * The endpoint's one HTML parser, so that whoever cleans and whoever checks read
 * a text alike. Other versions of it stand elsewhere in the tree of packages.
 */
import { defaultTreeAdapter, html, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export { defaultTreeAdapter as tree, serialize, type DefaultTreeAdapterTypes as Trees } from 'parse5';

/** The namespace of what is no SVG and no MathML. */
export const htmlNamespace = html.NS.HTML;

/** Reads HTML as a browser reads it into a `<div>` of a document without scripts, which is where its sanitizers work. */
export const parseHtml = (text: string): DefaultTreeAdapterTypes.DocumentFragment =>
  parseFragment(defaultTreeAdapter.createElement('div', htmlNamespace, []), text, { scriptingEnabled: false });
