/**
 * What has to be done to HTML before any parser reads it. It is read tag by tag as the HTML standard says, each
 * character once, and only what stands in tags is changed.
 *
 * - Every browser reports an inline `style` or handler to the page's policy the moment it is parsed, even where nothing
 *   can run: these attributes get other names.
 * - The same goes for what would load a plug-in.
 * - A picture that waits for a script often has a copy in `<noscript>`, which parsers read differently: one of the two
 *   stays, and everything else that is written for those without scripts goes.
 * - An address in angle brackets is no tag.
 * - What is nested deeper than any text is goes, and its words stay.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */

import { OpenElements } from './open-elements.js';

// A comment with all it holds; the name of a tag; or what is neither, up to its end.
const opening = /<(?:!--(?:-?>|[^]*?(?:--!?>|$))|(\/?)([a-z][^\t\n\f\r />]*)|[!?/][^>]*)/gi;
const attribute =
  /([\t\n\f\r /]*)([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*("[^"]*"?|'[^']*'?|[^\t\n\f\r >]*))?/y;
const closing = /[\t\n\f\r /]*>?/y;

/** Elements that hold no tags. */
const raw = /^(iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)$/;
const reported = /^(style|on\w+)$/i;
/** Where plug-ins take their code from, which a page's policy can have in its own hands. */
const loaded: ReadonlyMap<string, string> = new Map([
  ['embed', 'src'],
  ['object', 'data'],
]);
const isAddress = /@|^https?:$/;

const isCounter = /<img\b[^<>]*(?:\s(?:width|height)\s*=\s*["']?[012](?!\d)|display\s*:\s*none)/i;
// What stands where a script would put the picture.
const isPlaceholder = /\sdata-|=\s*["']?data:|lazy|placeholder|blank|spacer|transparent|pixel|1x1|loading\./i;
const waits = /^\s*<img\b[^<>]*(?:\sdata-|=\s*["']?data:)/i;
const sourceOf = /<img\b[^<>]*?\ssrc\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s<>"']+))/i;

/** HTML with pieces taken out and put in, in one pass. */
class Edited {
  readonly #html: string;
  readonly #pieces: string[] = [];
  /** Up to where it has been taken over. */
  #from = 0;

  constructor(html: string) {
    this.#html = html;
  }

  insert(at: number, text: string): void {
    this.#pieces.push(this.#html.slice(this.#from, at), text);
    this.#from = at;
  }

  cut(start: number, end: number): void {
    // What stood on both sides must not become a tag or a character.
    this.insert(start, '<!---->');
    this.skip(end);
  }

  skip(end: number): void {
    this.#from = end;
  }

  /** What can take back all that was done since. */
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

/** What is known of copies so far. */
interface Copies {
  /** The picture that was read last, while nothing has followed it. */
  last?: { start: number; end: number; remove: () => void } | undefined;
  /** Whether a copy came before its picture. */
  isFirst: boolean;
  /** Whether the picture of a copy is next. */
  isNext: boolean;
}

/** The HTML as parsers and sanitizers are to read it. What it says has not changed. */
export const prepare = (html: string): string => {
  const edited = new Edited(html);
  const seen = new Set<string>();
  const copies: Copies = { isFirst: false, isNext: false };
  const open = new OpenElements();

  /** Where the end tag of an element without tags begins. */
  const endOf = (name: string, from: number): number => {
    const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
    end.lastIndex = from;
    return name === 'plaintext' ? html.length : (end.exec(html)?.index ?? html.length);
  };

  /** Whether what is written for those without scripts shows a picture that would else be missing. */
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

  /** How many drawings and formulas are open. */
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
      // In a drawing, a title and a style sheet hold tags.
      if (!slash && !drawings && raw.test(name)) opening.lastIndex = endOf(name, end);
    }
  }
  return edited.toString();
};
