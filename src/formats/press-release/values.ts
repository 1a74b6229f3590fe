/** What single values of others' releases must look like. */
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

/** Encoded text as a reader would see it. Parsing is the dearest part of reading, and most texts have nothing in them that wants it. */
export const plainOf = (given: string, context: ReleaseContext): string =>
  /[&<]/.test(given) ? context.decode(given as EncodedText) : given;

/** Text that is written as HTML; it is decoded once, so what was encoded twice stays encoded once. */
export const encoded: ReleaseReader<string> = {
  expected: 'text',
  read: (value, context) => (typeof value === 'string' ? text.read(plainOf(value, context), context, '') : undefined),
};

const entity = /&#?\w{1,31};/;

/**
 * Plain text, in which entities are what they stand for: many producers write them where the field's standard knows none.
 * Nothing else changes: an `&` of its own is one, and what looks like a tag stays.
 */
export const plainText: ReleaseReader<string> = {
  expected: text.expected,
  read: (value, context) => {
    if (typeof value !== 'string' || !entity.test(value)) return text.read(value, context, '');
    const asHtml = value.replace(/&(?!#?\w{1,31};)/g, '&amp;').replaceAll('<', '&lt;');
    return text.read(context.decode(asHtml as EncodedText), context, '');
  },
};

/** Text, or a number that serves as one. */
export const name: ReleaseReader<string> = {
  expected: 'text or a number',
  read: (value, context) => text.read(typeof value === 'number' ? String(value) : value, context, ''),
};

/** A size above zero, also as digits in quotes, as in JSON made of XML. */
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

// Each part has a limit, and begins where a word does: it would else be looked for from each letter of each word.
const mail = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}/gi;

const withMail = (escaped: string): string =>
  escaped.includes('@') ? escaped.replace(mail, '<a href="mailto:$&">$&</a>') : escaped;

/** A line as HTML, in which addresses of the web and of mail are links. */
const linked = (line: string): string =>
  pieces(line)
    .map(({ text: words, url }) =>
      url ? `<a href="${escapeText(url)}">${escapeText(words)}</a>` : withMail(escapeText(words)),
    )
    .join('');

/** A plain text as HTML: escaped paragraphs with their lines, and the addresses in them as links. */
export const plainBody: ReleaseReader<UntrustedHtml> = {
  expected: text.expected,
  read: (value, context) => {
    const plain = plainText.read(value, context, '');
    if (plain === undefined) return undefined;
    const hasAddresses = /https?:\/\//i.test(plain);
    // Escaped as a whole, and only line by line where that is needed: that adds no line, and is faster.
    const all = paragraphs(hasAddresses ? plain : withMail(escapeText(plain))).map(
      (lines) => `<p>${(hasAddresses ? lines.map(linked) : lines).join('<br>')}</p>`,
    );
    return all.join('') as UntrustedHtml;
  },
};
