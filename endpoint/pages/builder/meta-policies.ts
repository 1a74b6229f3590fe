/**
 * Finds policies in elements `<meta http-equiv="Content-Security-Policy">`. Anybody may ask for any page, so it reads
 * tags one after the other and builds no tree: forty kilobytes of HTML can become a tree of millions of elements.
 */
import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** A policy from a `<meta>`, without the directives that browsers read from a header only. */
const withoutHeaderOnly = (policy: string): string =>
  policy
    .split(/([;,])/)
    .filter((part) => !/^\s*(sandbox|frame-ancestors|report-uri)(\s|$)/i.test(part))
    .join('');

/** Elements whose content is text, with the state in which the tokenizer reads it. */
const textual: Readonly<Record<string, Tokenizer['state']>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
};

/** Tags in a head. Any other begins the body. */
const ofHead = new Set(
  'html head base basefont bgsound link meta title noscript noframes style script template'.split(' '),
);

/** The most characters of a head; no real page has more. */
const longest = 1024 * 1024;

const ignore = (): void => undefined;

/**
 * The policies in HTML.
 * @param options.isPage whether the HTML is a whole page. There, browsers apply them only in the head; a copied piece
 * may hold them anywhere.
 * @returns undefined where the head of a page is too long to be read
 */
export const metaPolicies = (html: string, { isPage = false } = {}): string[] | undefined => {
  const found: string[] = [];
  const at = { templates: 0, isText: false, isPastHead: false };
  /** Ends the head. Browsers ignore policies after it. */
  const leaveHead = (): void => {
    if (!isPage || at.templates || at.isText) return;
    at.isPastHead = true;
    tokenizer.pause();
  };
  const onStartTag = ({ tagName, attrs }: Token.TagToken): void => {
    if (at.isPastHead) return;
    if (!ofHead.has(tagName)) leaveHead();
    if (tagName === 'template') at.templates += 1;
    const attribute = (wanted: string): string | undefined => attrs.find(({ name }) => name === wanted)?.value;
    // The content of a template is no part of the page.
    if (!at.templates && tagName === 'meta' && attribute('http-equiv')?.toLowerCase() === 'content-security-policy')
      found.push(withoutHeaderOnly(attribute('content') ?? ''));
    const state = textual[tagName];
    if (state === undefined) return;
    at.isText = true;
    tokenizer.state = state;
  };
  const onEndTag = ({ tagName }: Token.TagToken): void => {
    at.isText = false;
    if (tagName === 'template' && at.templates) at.templates -= 1;
    if (/^(body|html|br)$/.test(tagName)) leaveHead();
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag,
      onEndTag,
      onCharacter: leaveHead,
      onNullCharacter: leaveHead,
      onWhitespaceCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html.slice(0, longest), html.length <= longest);
  return isPage && !at.isPastHead && html.length > longest ? undefined : found;
};
