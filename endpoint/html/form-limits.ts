/**
 * How much the form for comments takes where no script runs. A text that is too long for a comment comes back in its
 * form, to be shortened, so the form takes far more than a comment may have. What does not fit into its body could not
 * be read and given back, so the field takes no more than that: a reader sees the end before sending.
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
