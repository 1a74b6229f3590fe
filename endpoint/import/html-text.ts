/**
 * Converts a comment from HTML to plain text. Paragraphs, lines, list items, quotations and the addresses of links
 * stay. A line break in the source stays as well, because the systems that comments come from keep the lines of their
 * writers. The walk keeps its own stack, because a text may be nested deeper than calls go.
 */
import { htmlNamespace, parseHtml, tree, type Trees } from '../html/html.js';

/** More HTML than any comment of an allowed length has. */
const maxHtml = 256 * 1024;

const paragraphs = new Set(
  'address article aside blockquote center details dl div fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
const lines = new Set(['caption', 'dd', 'dt', 'figcaption', 'legend', 'li', 'summary', 'tr']);
const unseen = new Set([
  'head',
  'math',
  'noframes',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
]);
const embedded = new Set(['audio', 'embed', 'iframe', 'img', 'source', 'video']);

/** The target of a link that Disqus has replaced by an address of its own redirect. */
const behindRedirect = (url: URL): string => {
  const behind = /(^|\.)disq\.us$/.test(url.hostname) && url.pathname === '/url' ? url.searchParams.get('url') : null;
  return behind === null ? url.href : behind.replace(/:[\w-]{20,}$/, '');
};

/** The address of a link, where it leads to a page. */
const addressOf = (element: Trees.Element, ...names: string[]): string | undefined => {
  const given = element.attrs.find(({ name }) => names.includes(name))?.value.trim() ?? '';
  return /^https?:\/\//i.test(given) && URL.canParse(given) ? behindRedirect(new URL(given)) : undefined;
};

const bare = (address: string): string => address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');

/** Writes lines, each with its prefix. */
class Lines {
  text = '';
  #breaks = 0;
  #space = false;
  #marker = '';
  readonly before: string[] = [];

  /** Ends the line, or the paragraph. */
  end(breaks: 1 | 2): void {
    if (this.text) this.#breaks = Math.max(this.#breaks, breaks);
    this.#space = false;
  }

  /** Keeps a line break that the writer made. */
  break(): void {
    if (this.text) this.#breaks += 1;
    this.#space = false;
  }

  /** Starts the next line with a marker, which replaces as many spaces of the indent. */
  mark(marker: string): void {
    this.#marker = marker;
  }

  space(): void {
    this.#space = true;
  }

  /** @param text without line breaks */
  write(text: string): void {
    const isAtStart = this.#breaks > 0 || !this.text;
    const around = this.before.join('');
    for (; this.#breaks > 1; this.#breaks -= 1) this.text += `\n${around.trimEnd()}`;
    if (this.#breaks) this.text += '\n';
    if (isAtStart) this.text += around.slice(0, around.length - this.#marker.length) + this.#marker;
    else if (this.#space) this.text += ' ';
    if (isAtStart) this.#marker = '';
    this.#breaks = 0;
    this.#space = false;
    this.text += text;
  }
}

const writeText = (lines_: Lines, value: string, isPre: boolean, afterBreak: boolean): void => {
  // A line break right behind `<br>` only formats the source.
  const text = (afterBreak ? value.replace(/^[ \t\r]*\n/, '') : value).replace(/\r\n?/g, '\n');
  text.split('\n').forEach((line, index) => {
    if (index) lines_.break();
    const words = isPre ? line : line.replace(/[ \t\f\u00a0]+/g, ' ');
    const shown = isPre ? words : words.trim();
    if (!shown) {
      if (words) lines_.space();
      return;
    }
    if (!isPre && words.startsWith(' ')) lines_.space();
    lines_.write(shown);
    if (!isPre && words.endsWith(' ')) lines_.space();
  });
};

const isBlock = (node: Trees.ChildNode | undefined): boolean =>
  node !== undefined && tree.isElementNode(node) && (paragraphs.has(node.tagName) || lines.has(node.tagName));

/** The children without the white space between paragraphs, which is no line of its own. */
const withoutSpaceBetween = (nodes: readonly Trees.ChildNode[]): Trees.ChildNode[] =>
  nodes.filter(
    (node, at) =>
      !(tree.isTextNode(node) && !/\S/.test(node.value) && (isBlock(nodes[at - 1]) || isBlock(nodes[at + 1]))),
  );

/** Starts an element, and returns a function that ends it. */
const enter = (element: Trees.Element, out: Lines, numbers: Map<Trees.Node, number>): (() => void) | undefined => {
  const { tagName: name } = element;
  if (name === 'blockquote') {
    out.end(2);
    out.before.push('> ');
    return () => {
      out.before.pop();
      out.end(2);
    };
  }
  if (name === 'li') {
    const list = element.parentNode as Trees.Node;
    const number = (numbers.get(list) ?? 0) + 1;
    numbers.set(list, number);
    const marker = list.nodeName === 'ol' ? `${String(number)}. ` : '- ';
    out.end(1);
    out.before.push(' '.repeat(marker.length));
    out.mark(marker);
    return () => {
      out.mark('');
      out.before.pop();
      out.end(1);
    };
  }
  if (paragraphs.has(name) || lines.has(name)) {
    // A nested list continues the lines of its parent.
    const isInner = (name === 'ul' || name === 'ol') && element.parentNode?.nodeName === 'li';
    const breaks = paragraphs.has(name) && !isInner ? 2 : 1;
    out.end(breaks);
    return () => {
      out.end(breaks);
    };
  }
  if (name === 'td' || name === 'th') out.space();
  const address = name === 'a' ? addressOf(element, 'href') : undefined;
  if (address === undefined) return undefined;
  const start = out.text.length;
  return () => {
    const inner = out.text.slice(start).trim();
    const shortened = /^(\S+?)(?:\.\.\.|…)$/.exec(inner)?.[1];
    const isSame =
      bare(inner) === bare(address) || (shortened !== undefined && bare(address).startsWith(bare(shortened)));
    if (isSame && inner !== address) out.text = out.text.slice(0, out.text.lastIndexOf(inner)) + address;
    else if (!isSame) out.write(inner ? ` (${address})` : address);
  };
};

const writeEmbedded = (element: Trees.Element, out: Lines): void => {
  const alternative = element.attrs.find(({ name }) => name === 'alt')?.value.trim() ?? '';
  const isEmoji = element.attrs.some(({ name, value }) => name === 'class' && /emoji|smil/i.test(value));
  const address = isEmoji ? undefined : addressOf(element, 'src');
  const text = [alternative, address && (alternative ? `(${address})` : address)].filter(Boolean).join(' ');
  if (text) out.write(text.replace(/\s+/g, ' '));
};

/** Converts HTML to plain text; undefined where it is longer than any comment. */
export const textOfHtml = (html: string): string | undefined => {
  if (html.length > maxHtml) return undefined;
  const out = new Lines();
  const numbers = new Map<Trees.Node, number>();
  const stack: (Trees.Node | (() => void))[] = [parseHtml(html)];
  let preformatted = 0;
  let afterBreak = false;
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (typeof step === 'function') {
      step();
      continue;
    }
    if (tree.isTextNode(step)) {
      writeText(out, step.value, preformatted > 0, afterBreak);
      afterBreak = false;
      continue;
    }
    afterBreak = false;
    if (tree.isElementNode(step)) {
      const { tagName, namespaceURI } = step;
      if (namespaceURI !== htmlNamespace || unseen.has(tagName)) continue;
      if (tagName === 'br') {
        out.break();
        afterBreak = true;
        continue;
      }
      if (embedded.has(tagName)) writeEmbedded(step, out);
      if (tagName === 'iframe' || tagName === 'img') continue;
      const leave = enter(step, out, numbers);
      if (leave) stack.push(leave);
      if (tagName === 'pre') {
        preformatted += 1;
        stack.push(() => {
          preformatted -= 1;
        });
      }
    }
    if (!('childNodes' in step)) continue;
    const children = preformatted ? step.childNodes : withoutSpaceBetween(step.childNodes);
    for (const child of children.toReversed()) stack.push(child);
  }
  return out.text;
};
