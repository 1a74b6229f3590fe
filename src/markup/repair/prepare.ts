/**
 * Changes HTML before any parser reads it. It is read tag by tag by the HTML standard, each character once, and only
 * tags are changed.
 *
 * - Every browser reports an inline `style` or handler to the page's policy the moment it is parsed, even where nothing
 * can run: these attributes get other names.
 * - The same applies to attributes that would load a plug-in.
 * - A lazy picture often has a copy in `<noscript>`, which parsers read differently: one of the two stays, and other
 * content for readers without scripts is removed.
 * - An address in angle brackets is no tag.
 * - Tags that are nested deeper than any real text are removed, and their text stays.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */

import { OpenElements } from './open-elements.js';

// A whole comment; the name of a tag; or any other markup, up to its end.
const opening = /<(?:!--(?:-?>|[^]*?(?:--!?>|$))|(\/?)([a-z][^\t\n\f\r />]*)|[!?/][^>]*)/gi;
const attribute =
  /([\t\n\f\r /]*)([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*("[^"]*"?|'[^']*'?|[^\t\n\f\r >]*))?/y;
const closing = /[\t\n\f\r /]*>?/y;

/** Elements that contain no tags. */
const raw = /^(iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)$/;
const reported = /^(style|on\w+)$/i;
/** Attributes with the code of plug-ins, which a page's policy can report. */
const loaded: ReadonlyMap<string, string> = new Map([
  ['embed', 'src'],
  ['object', 'data'],
]);
const isAddress = /@|^https?:$/;

const isCounter = /<img\b[^<>]*(?:\s(?:width|height)\s*=\s*["']?[012](?!\d)|display\s*:\s*none)/i;
// A picture that a script would replace.
const isPlaceholder = /\sdata-|=\s*["']?data:|lazy|placeholder|blank|spacer|transparent|pixel|1x1|loading\./i;
const waits = /^\s*<img\b[^<>]*(?:\sdata-|=\s*["']?data:)/i;
const sourceOf = /<img\b[^<>]*?\ssrc\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s<>"']+))/i;

/** HTML with pieces removed and inserted, in one pass. */
class Edited {
  readonly #html: string;
  readonly #pieces: string[] = [];
  /** Up to here the HTML has been copied. */
  #from = 0;

  constructor(html: string) {
    this.#html = html;
  }

  insert(at: number, text: string): void {
    this.#pieces.push(this.#html.slice(this.#from, at), text);
    this.#from = at;
  }

  cut(start: number, end: number): void {
    // Keeps the texts on both sides apart, so that they do not form a tag or a character.
    this.insert(start, '<!---->');
    this.skip(end);
  }

  skip(end: number): void {
    this.#from = end;
  }

  /**
   * Remembers this point.
   * @returns a function that undoes everything since then
   */
  mark(): () => void {
    const { length } = this.#pieces;
    const from = this.#from;
    return () => {
      this.#pieces.length = length;
      this.#from = from;
    };
  }

  toString(): string {
    return this.#pieces.join('') + this.#html.slice(this.#from);
  }
}

/** The copies found so far. */
interface Copies {
  /** The last picture, as long as nothing follows it. */
  last?: { start: number; end: number; remove: () => void } | undefined;
  /** Whether a copy came before its picture. */
  isFirst: boolean;
  /** Whether the picture of a copy comes next. */
  isNext: boolean;
}

/** Prepares HTML for parsers and sanitizers. Its text does not change. */
export const prepare = (html: string): string => {
  const edited = new Edited(html);
  const seen = new Set<string>();
  const copies: Copies = { isFirst: false, isNext: false };
  const open = new OpenElements();

  /** The start of the end tag of an element without tags. */
  const endOf = (name: string, from: number): number => {
    const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
    end.lastIndex = from;
    return name === 'plaintext' ? html.length : (end.exec(html)?.index ?? html.length);
  };

  /** Whether the content of `<noscript>` shows a picture that would otherwise be missing. */
  const isCopy = (content: string, start: number): boolean => {
    const [, ...sources] = sourceOf.exec(content) ?? [];
    const source = sources.find(Boolean);
    if (source === undefined || isCounter.test(content)) return false;
    if (copies.last && !html.slice(copies.last.end, start).trim()) {
      if (!isPlaceholder.test(html.slice(copies.last.start, copies.last.end))) return false;
      copies.last.remove();
      return true;
    }
    copies.isFirst = !seen.has(source);
    return copies.isFirst;
  };

  /** How many SVG and MathML elements are open. */
  let drawings = 0;

  opening.lastIndex = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const [, slash, given] = found;
    const start = found.index;
    if (given === undefined) continue;
    const name = given.toLowerCase();
    if (!slash && isAddress.test(name)) {
      edited.insert(start, '&lt;');
      edited.skip(start + 1);
      copies.last = undefined;
      continue;
    }
    const takeBack = edited.mark();
    let end = opening.lastIndex;
    attribute.lastIndex = end;
    for (let one = attribute.exec(html); one; one = attribute.exec(html)) {
      const [, before = '', attributeName = '', value = ''] = one;
      end = attribute.lastIndex;
      if (reported.test(attributeName) || loaded.get(name) === attributeName.toLowerCase())
        edited.insert(one.index + before.length, 'data-');
      if (name === 'img' && /src$/i.test(attributeName)) seen.add(value.replace(/^["']|["']$/g, ''));
    }
    closing.lastIndex = end;
    const isClosed = closing.exec(html)?.[0].endsWith('/>');
    end = closing.lastIndex;
    opening.lastIndex = end;
    if (!(slash ? open.closes(name) : open.opens(name))) {
      takeBack();
      edited.cut(start, end);
      copies.last = undefined;
    } else if (name === 'noscript' && slash) {
      edited.cut(start, end);
      copies.isNext = copies.isFirst && waits.test(html.slice(end, end + 2000));
      copies.isFirst = false;
      copies.last = undefined;
    } else if (name === 'noscript') {
      const close = endOf(name, end);
      const isKept = isCopy(html.slice(end, close), start);
      const after = html.indexOf('>', close) + 1 || html.length;
      edited.cut(start, isKept ? end : after);
      if (!isKept) opening.lastIndex = after;
      copies.last = undefined;
    } else if (name === 'img' && !slash) {
      const remove = (): void => {
        takeBack();
        edited.cut(start, end);
      };
      copies.last = copies.isNext ? undefined : { start, end, remove };
      if (copies.isNext) remove();
      copies.isNext = false;
    } else {
      copies.last = undefined;
      if (/^(svg|math)$/.test(name)) drawings = Math.max(0, drawings + (slash ? -1 : isClosed ? 0 : 1));
      // In SVG, a title and a style sheet contain tags.
      if (!slash && !drawings && raw.test(name)) opening.lastIndex = endOf(name, end);
    }
  }
  return edited.toString();
};
