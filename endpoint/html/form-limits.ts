/**
 * The limits of the form for comments where no script runs. The endpoint sends a text that is too long for a comment
 * back in the form, to be shortened. So the form accepts far more than a comment may have. A body beyond its limit
 * could not be read and sent back, so the field accepts no more than fits into the body, and a reader notices the limit
 * before sending.
 */

/** The largest body of the form, in bytes. */
export const formBodyLimit = (textLimit: number): number => Math.max(1024 * 1024, textLimit * 24);

/** For all fields except the text, in bytes. */
const besides = 32 * 1024;

/** The most for one unit of `maxlength`: a form writes each byte as `%E5`, and UTF-16 has at most three bytes a unit. */
const bytesOfUnit = 9;

/** The `maxlength` of the text. */
export const mostWritten = (textLimit: number): number =>
  Math.floor((formBodyLimit(textLimit) - besides) / bytesOfUnit);

/** The `maxlength` of the name, which is far more than a name may have, too. */
export const mostNamed = 1000;
