/** Readers of single values in other systems' releases. */
import { escapeText } from '../../markup/escape.js';
import { paragraphs } from '../../markup/paragraphs.js';
import { pieces } from '../../markup/plain-text.js';
import type { EncodedText, UntrustedHtml } from '../../model/text.js';
import type { ReleaseContext } from '../context.js';
import type { Reader } from '../toolkit/reader.js';
import { size, text } from '../toolkit/readers.js';
import { language } from './readers.js';

/** Reads one value of a release. */
export type ReleaseReader<Value> = Reader<Value, ReleaseContext>;

/**
 * Decodes text to what a reader would see. Parsing is the most expensive part of reading, and most texts do not need
 * it.
 */
export const plainOf = (given: string, context: ReleaseContext): string =>
  /[&<]/.test(given) ? context.decode(given as EncodedText) : given;

/** Text that is written as HTML. It is decoded once, so text that was encoded twice stays encoded once. */
export const encoded: ReleaseReader<string> = {
  expected: 'text',
  read: (value, context) => (typeof value === 'string' ? text.read(plainOf(value, context), context, '') : undefined),
};

const entity = /&#?\w{1,31};/;

/**
 * Plain text in which entities are decoded, because many producers write them where the standard has none. Nothing else
 * changes: a single `&` stays, and so does a text that looks like a tag.
 */
export const plainText: ReleaseReader<string> = {
  expected: text.expected,
  read: (value, context) => {
    if (typeof value !== 'string' || !entity.test(value)) return text.read(value, context, '');
    const asHtml = value.replace(/&(?!#?\w{1,31};)/g, '&amp;').replaceAll('<', '&lt;');
    return text.read(context.decode(asHtml as EncodedText), context, '');
  },
};

/** Text, or a number as text. */
export const name: ReleaseReader<string> = {
  expected: 'text or a number',
  read: (value, context) => text.read(typeof value === 'number' ? String(value) : value, context, ''),
};

/** A size above zero, also as digits in quotes, as in JSON converted from XML. */
export const digits: ReleaseReader<number> = {
  expected: size.expected,
  read: (value, context) =>
    size.read(typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value, context, ''),
};

/** A language tag, also as `sv_SE`. */
export const locale: ReleaseReader<string> = {
  expected: language.expected,
  read: (value, context) => language.read(typeof value === 'string' ? value.replaceAll('_', '-') : value, context, ''),
};

// Each part has a limit and begins at a word, or matching would be tried from every letter.
const mail = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}/gi;

const withMail = (escaped: string): string =>
  escaped.includes('@') ? escaped.replace(mail, '<a href="mailto:$&">$&</a>') : escaped;

/** A line as HTML, with links for web and mail addresses. */
const linked = (line: string): string =>
  pieces(line)
    .map(({ text: words, url }) =>
      url ? `<a href="${escapeText(url)}">${escapeText(words)}</a>` : withMail(escapeText(words)),
    )
    .join('');

/** A plain text as HTML: escaped paragraphs with their lines, and links for addresses. */
export const plainBody: ReleaseReader<UntrustedHtml> = {
  expected: text.expected,
  read: (value, context) => {
    const plain = plainText.read(value, context, '');
    if (plain === undefined) return undefined;
    const hasAddresses = /https?:\/\//i.test(plain);
    // Escaped as a whole, and line by line only where that is needed, which is faster.
    const all = paragraphs(hasAddresses ? plain : withMail(escapeText(plain))).map(
      (lines) => `<p>${(hasAddresses ? lines.map(linked) : lines).join('<br>')}</p>`,
    );
    return all.join('') as UntrustedHtml;
  },
};
