/**
 * Converts a comment that another service writes as HTML to plain text. The result is shown as text, so a mistake here
 * cannot create HTML: it would only look odd.
 */
import { entities } from '../../markup/entities.js';

// A comment wraps to its own width wherever it is shown, so a no-break space becomes a normal one.
const named: Readonly<Record<string, string>> = { ...entities, nbsp: ' ' };

const character = (code: number): string => {
  const isCharacter = code > 31 && code < 0x11_0000 && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? String.fromCodePoint(code) : '';
};

/** Decodes entities once: `&amp;lt;` is the text `&lt;`. An unknown entity stays as it is. */
const decode = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? character(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal))
        : Object.hasOwn(named, name)
          ? (named[name] as string)
          : whole,
  );

/** The text that replaces a tag: a blank line, a line break, or nothing. */
const breakOf = (name: string, isEnd: boolean): string => {
  if (/^(p|div|blockquote|ul|ol|pre|table|h[1-6]|figure|hr)$/.test(name)) return '\n\n';
  return !isEnd && /^(br|li|tr|dt|dd)$/.test(name) ? '\n' : '';
};

const hrefOf = (tag: string): string =>
  decode(/\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag)?.slice(1).find(Boolean) ?? '');

/**
 * The words of a link followed by its address, unless the words are the address, which services shorten. Names and
 * topics need no address.
 */
export const linkText = (words: string, href: string): string => {
  if (!/^https?:/i.test(href) || words.includes(href) || /^[@#]\S+$/.test(words)) return words;
  const isAddress = /^\S+$/.test(words) && href.includes(words.replace(/…$/, ''));
  return isAddress || !words ? href : `${words} (${href})`;
};

/** Elements whose content is left out. */
const unread = /^(script|style|template|noscript|iframe|object)$/;

/** Converts to text with blank lines between paragraphs. The address of a link follows its words. */
export const textOfHtml = (html: string): string => {
  let text = '';
  let link: { href: string; from: number } | undefined;
  let skipped = '';
  // A tag ends at the first ">", because services escape it in attributes. An unclosed tag is text.
  for (const part of html.split(/(<!--|-->|<\/?[a-z][^<>]*>)/i)) {
    const [, slash, given = ''] = /^<(\/?)([a-z][a-z\d-]*)[^<>]*>$/i.exec(part) ?? [];
    const name = given.toLowerCase();
    if (skipped) {
      if (part === skipped || (slash && name === skipped)) skipped = '';
    } else if (part === '<!--') skipped = '-->';
    else if (!name) text += decode(part.replace(/[ \t\r\n\f]+/g, ' '));
    else if (unread.test(name)) skipped = slash ? '' : name;
    else if (name !== 'a') text += breakOf(name, slash !== '');
    else if (!slash) link = { href: hrefOf(part), from: text.length };
    else if (link) {
      text = text.slice(0, link.from) + linkText(text.slice(link.from).trim(), link.href);
      link = undefined;
    }
  }
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
