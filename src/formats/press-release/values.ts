/** What single values of others' releases must look like. */
import { escapeText } from '../../markup/escape.js';
import { paragraphs } from '../../markup/paragraphs.js';
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

/** A plain text as HTML: escaped paragraphs with their lines. */
export const plainBody: ReleaseReader<UntrustedHtml> = {
  expected: text.expected,
  read: (value, context) => {
    const plain = text.read(value, context, '');
    if (plain === undefined) return undefined;
    // Escaped as a whole: that adds no line, and is faster than line by line.
    const all = paragraphs(escapeText(plain)).map((lines) => `<p>${lines.join('<br>')}</p>`);
    return all.join('') as UntrustedHtml;
  },
};
