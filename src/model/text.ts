/**
 * Strings that must not be used as they are. A branded string can be made from any string, but only one function
 * accepts it. So a text that is neither cleaned nor decoded does not compile.
 */
declare const kind: unique symbol;

/** HTML from outside. Only the sanitizers accept it; no code renders it directly. */
export type UntrustedHtml = string & { readonly [kind]: 'html' };

/**
 * Text that is written as HTML, with entities and perhaps tags, such as a WordPress title. Only a decoder accepts it.
 */
export type EncodedText = string & { readonly [kind]: 'encoded' };
