/**
 * Cleans HTML from outside on the server. It parses as browsers do and then makes the same decisions as the cleaner in
 * the browser, so one table of payloads tests both. The tree is copied and not edited, so nothing that is not allowed
 * can stay. The walk keeps its own stack, because a text nested ten thousand deep would overflow a recursive one.
 */
import { htmlNamespace, parseHtml, serialize, tree, type Trees } from './html.js';
import type { TextNode } from '../../src/markup/allow-list.js';
import { cleanValue, fateOf, isTooHeavy, maxLength, maxTags, type ElementContext } from '../../src/markup/element.js';
import { needsRepair } from '../../src/markup/repair/needs-repair.js';
import { repair } from '../../src/markup/repair/repair.js';
import { candidates, safeSrcset } from '../../src/markup/srcset.js';
import type { UntrustedHtml } from '../../src/model/text.js';
import { fits } from './place.js';
import { isRelative } from './relative-address.js';

/** The HTML is too long, has too many tags or closes too few of them, and was not parsed. */
export class TooLongError extends Error {
  override name = 'TooLongError';

  constructor(length: number) {
    super(
      length > maxLength
        ? `must be HTML of at most ${String(maxLength)} characters, but has ${String(length)}.`
        : `must be HTML of at most ${String(maxTags)} tags, each closed, but has more or closes too few.`,
    );
  }
}

/** Decides how to write a safe address: `cleaned` is absolute, `given` is as it stood in the text. */
export type WriteAddress = (attribute: string, given: string, cleaned: string) => string;

const writeAbsolute: WriteAddress = (_attribute, _given, cleaned) => cleaned;

/** A `srcset` without its unsafe candidates, and with relative addresses as they were written. */
const srcsetAsGiven = (given: string, base: string): string =>
  Array.from(given.matchAll(candidates), ([candidate, address = '']) => {
    const cleaned = safeSrcset(candidate, base);
    if (!cleaned || !isRelative(address)) return cleaned;
    return cleaned.replace(/^\S+/, () => address.replaceAll(',', '%2C'));
  })
    .filter(Boolean)
    .join(', ');

const addresses = new Set(['cite', 'href', 'src', 'srcset']);

const textNodes = (nodes: Trees.ChildNode[]): TextNode[] =>
  nodes.map((node) => ({
    name: tree.isElementNode(node) ? node.tagName : undefined,
    text: tree.isTextNode(node) ? node.value : undefined,
    attribute: (name) => (tree.isElementNode(node) ? node.attrs.find((one) => one.name === name)?.value : undefined),
    children: () => (tree.isElementNode(node) ? textNodes(node.childNodes) : []),
  }));

/**
 * Copies the allowed part of the HTML as a tree, with absolute addresses unless `write` decides otherwise. Throws a
 * `TooLongError` where it is too long or has too many tags.
 */
export const cleanTree = (
  html: UntrustedHtml,
  context: ElementContext,
  write: WriteAddress = writeAbsolute,
): Trees.DocumentFragment => {
  if (isTooHeavy(html)) throw new TooLongError(html.length);
  const needed = needsRepair(html) ? repair : undefined;
  const copy = tree.createDocumentFragment();
  const stack: { from: Trees.ChildNode; to: Trees.ParentNode; path: readonly string[] }[] = [];
  const push = (children: Trees.ChildNode[], to: Trees.ParentNode, path: readonly string[]): void => {
    for (let index = children.length - 1; index >= 0; index -= 1) {
      stack.push({ from: children[index] as Trees.ChildNode, to, path });
    }
  };
  push(parseHtml(needed ? needed.prepare(html) : html).childNodes, copy, []);
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { from, to, path } = step;
    if (tree.isTextNode(from)) tree.insertText(to, from.value);
    if (!tree.isElementNode(from) || from.namespaceURI !== htmlNamespace) continue;
    const given = new Map(from.attrs.map(({ name, value }) => [name, value]));
    const fate = fateOf(from.tagName, given, path, { ...context, repair: needed?.fateOf }, () =>
      textNodes(from.childNodes),
    );
    if (fate === 'unwrap') push(from.childNodes, to, path);
    else if (fate !== 'drop') {
      // The address may come from another attribute that a script would read, or from an attribute of a child.
      const inParts =
        fate.text === undefined
          ? []
          : from.childNodes
              .filter((node) => tree.isElementNode(node))
              .flatMap(({ attrs }) => attrs.map(({ value }) => value));
      const asGiven = (name: string, value: string): string =>
        [given.get(name), ...given.values(), ...inParts].find(
          (one) => one !== undefined && cleanValue(name, one, context.base) === value,
        ) ?? value;
      const attributes = Array.from(fate.attributes, ([name, value]) => ({
        name,
        value: addresses.has(name) ? write(name, asGiven(name, value), value) : value,
      }));
      const element = tree.createElement(fate.name, htmlNamespace, attributes);
      tree.appendChild(to, element);
      if (fate.text === undefined) push(from.childNodes, element, [...path, fate.name]);
      else tree.insertText(element, fate.text);
    }
  }
  return copy;
};

/**
 * Removes everything from the HTML that sprid does not show. The result is still untrusted: the page that shows it
 * cleans it again. A relative address stays as it is, because it belongs to the document that contains the HTML.
 * @param base absolute URL of that document
 */
export const cleanHtml = (html: UntrustedHtml, base: string): UntrustedHtml => {
  const writeAsGiven: WriteAddress = (attribute, given, cleaned) => {
    if (attribute === 'srcset') return srcsetAsGiven(given, base);
    return isRelative(given) ? given.trim() : cleaned;
  };
  return serialize(cleanTree(html, { base, headingShift: 0, fits }, writeAsGiven)) as UntrustedHtml;
};
