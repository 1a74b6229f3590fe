/**
 * Counts which elements HTML leaves open. A browser's parser searches all open elements at each tag, so 20,000 unclosed
 * ones take it seconds. Tags that are nested deeper than any real text are therefore removed before parsing. They are
 * counted by the parser's rules; where these are not certain, rather too many are counted.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#the-stack-of-open-elements
 */

/** Browsers nest elements no deeper, so no real text has more. */
export const maxOpen = 512;

/** The same for formatting and unknown elements. A browser reopens the rest of them in every paragraph. */
export const maxInLine = 100;

/** Elements that are never open for long: they contain no tags, or the next one closes them. */
const passing =
  /^(a|area|base|body|br|caption|col|colgroup|d[dt]|embed|frame|head|hr|html|iframe|img|input|keygen|li|link|meta|no(embed|frames|script)|optgroup|option|p|param|plaintext|r[bpt]|rtc|script|source|style|t(body|d|foot|h|head|r)|textarea|title|track|wbr|xmp)$/;

/** The end tags of these elements close all open elements inside, up to the bounds of a scope. */
const special =
  /^(address|applet|article|aside|blockquote|button|center|desc|details|dialog|dir|div|dl|fieldset|figcaption|figure|footer|foreignobject|form|frameset|h[1-6]|header|hgroup|main|marquee|menu|nav|object|ol|pre|search|section|select|summary|svg|table|template|ul)$/;
const bound = /^(applet|button|desc|foreignobject|marquee|object|select|svg|table|template)$/;

/** Elements whose end tags close them wherever they are. */
const formatting = /^(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

/** Takes linear time in the number of tags. */
export class OpenElements {
  // The stack; empty strings where an element below others was closed.
  readonly #open: string[] = [];
  // The positions of special elements in the stack, which end tags do not cross.
  readonly #specials: number[] = [];
  readonly #bounds: number[] = [];
  /** How many of each name were removed and are not closed yet. */
  readonly #taken = new Map<string, number>();

  /**
   * Reads a start tag.
   * @returns false where it is too deep
   */
  opens(name: string): boolean {
    if (passing.test(name)) return true;
    // Two limits, so that too much formatting does not remove the headings and lists after it.
    const isSpecial = special.test(name);
    const before = this.#specials.length;
    if (isSpecial ? before >= maxOpen : this.#open.length - before >= maxInLine) {
      this.#taken.set(name, (this.#taken.get(name) ?? 0) + 1);
      return false;
    }
    if (isSpecial) this.#specials.push(this.#open.length);
    if (bound.test(name)) this.#bounds.push(this.#open.length);
    this.#open.push(name);
    return true;
  }

  /**
   * Reads an end tag.
   * @returns false where its start tag was too deep
   */
  closes(name: string): boolean {
    const taken = this.#taken.get(name);
    if (taken) this.#taken.set(name, taken - 1);
    const at = taken ? -1 : this.#open.lastIndexOf(name);
    if (at < 0) return !taken;
    const stop = (special.test(name) ? this.#bounds : this.#specials).at(-1) ?? -1;
    if (stop <= at) this.#cut(at);
    else if (formatting.test(name)) this.#open[at] = '';
    return true;
  }

  #cut(from: number): void {
    let length = from;
    while (length && !this.#open[length - 1]) length--;
    this.#open.length = length;
    for (const places of [this.#specials, this.#bounds]) while ((places.at(-1) ?? -1) >= length) places.pop();
  }
}
