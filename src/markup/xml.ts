/** Text in XML, which refuses a whole document for one character. */
import { escapeText } from './escape.js';

// XML has no way at all to write these, not even as references.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text without what XML cannot hold. */
export const writableInXml = (text: string): string => text.replace(unwritable, '');

/** The text as XML that shows it, without what XML cannot hold. */
export const escapeXml = (text: string): string => escapeText(writableInXml(text));
