/** Escapes text for XML, in which one invalid character makes the whole document unreadable. */
import { escapeText } from './escape.js';

// Characters that XML cannot contain, not even as references.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Removes characters that XML cannot contain. */
export const writableInXml = (text: string): string => text.replace(unwritable, '');

/** Escapes text for XML, without characters that it cannot contain. */
export const escapeXml = (text: string): string => escapeText(writableInXml(text));
