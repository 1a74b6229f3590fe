/**
 * Reads the metadata of a page from its tags alone. A tree of the page would take a hundred times as much memory as the
 * page, and its time would stop the server for seconds. Only the states that a parser sets by a tag are set here too, so
 * that no text is taken for a tag.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5';

/** The metadata of a page. */
export interface PageMetadata {
  /** The scripts of JSON-LD. */
  scripts: string[];
  /** By `property` or `name`; the first of each counts. */
  meta: Map<string, string>;
  canonical: string;
  language: string;
  base: string;
}

/** How many letters are read before other work gets its turn. */
const sliceLength = 32 * 1024;

/** What is in these tags is text. A parser with scripts reads `noscript` so as well. */
const textStates: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ...['title', 'textarea'].map((tag) => [tag, TokenizerMode.RCDATA] as const),
  ...['iframe', 'noembed', 'noframes', 'noscript', 'style', 'xmp'].map((tag) => [tag, TokenizerMode.RAWTEXT] as const),
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

const isForeign = (tag: string): boolean => tag === 'svg' || tag === 'math';

const attribute = ({ attrs }: Token.TagToken, wanted: string): string =>
  attrs.find(({ name }) => name === wanted)?.value ?? '';

/** Collects the metadata from the tags of a page. */
class MetadataHandler implements TokenHandler {
  readonly metadata: PageMetadata = { scripts: [], meta: new Map(), canonical: '', language: '', base: '' };
  readonly tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, this);
  /** The script of JSON-LD that is being read. */
  #script: string | undefined;
  #templates = 0;
  /** How deep in SVG and MathML, where a tag can close itself. */
  #foreign = 0;

  onStartTag(tag: Token.TagToken): void {
    const { tagName, selfClosing } = tag;
    if (isForeign(tagName) && !selfClosing) this.#foreign += 1;
    if (tagName === 'template') this.#templates += 1;
    if (!(selfClosing && this.#foreign)) this.tokenizer.state = textStates.get(tagName) ?? this.tokenizer.state;
    // Nothing in a template is a part of the page.
    if (!this.#templates) this.#read(tag);
  }

  #read(tag: Token.TagToken): void {
    const { metadata } = this;
    switch (tag.tagName) {
      case 'html':
        metadata.language ||= attribute(tag, 'lang');
        break;
      case 'base':
        metadata.base ||= attribute(tag, 'href');
        break;
      case 'link':
        if (/(^|\s)canonical(\s|$)/i.test(attribute(tag, 'rel'))) metadata.canonical ||= attribute(tag, 'href');
        break;
      case 'script':
        if (/^application\/ld\+json\b/i.test(attribute(tag, 'type'))) this.#script = '';
        break;
      case 'meta': {
        const name = (attribute(tag, 'property') || attribute(tag, 'name')).toLowerCase();
        if (name && !metadata.meta.has(name)) metadata.meta.set(name, attribute(tag, 'content').trim());
      }
    }
  }

  onEndTag({ tagName }: Token.TagToken): void {
    if (isForeign(tagName)) this.#foreign = Math.max(0, this.#foreign - 1);
    if (tagName === 'template') this.#templates = Math.max(0, this.#templates - 1);
    if (tagName === 'script') this.#endScript();
  }

  onEof(): void {
    this.#endScript();
  }

  #endScript(): void {
    if (this.#script !== undefined) this.metadata.scripts.push(this.#script);
    this.#script = undefined;
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    if (this.#script !== undefined) this.#script += chars;
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(): void {
    // A parser leaves them out as well.
  }

  onComment(): void {
    // Holds no metadata.
  }

  onDoctype(): void {
    // Holds no metadata.
  }
}

/** Reads the metadata of a page, slice by slice. */
export const metadataOf = async (html: string): Promise<PageMetadata> => {
  const { metadata, tokenizer } = new MetadataHandler();
  for (let at = 0; at < html.length; at += sliceLength) {
    if (at) await nextTurn();
    tokenizer.write(html.slice(at, at + sliceLength), at + sliceLength >= html.length);
  }
  return metadata;
};
