/** What the developer is told of a document in no known format. Loaded when one is met. */
import { FormatError } from '../format-error.js';

/**
 * The error that names the formats there are.
 * @param format the name that the page has said, which is none of theirs
 * @param error why the document could not be read as our own
 */
export const unknownFormat = (
  formats: readonly { readonly name: string }[],
  format: string | null | undefined,
  error: unknown,
): unknown => {
  const names = `none of: ${['own', ...formats.map(({ name }) => name)].join(', ')}.`;
  if (format) return new FormatError('', `is said to be "${format}", which is ${names}`);
  if (error instanceof FormatError) error.message += ` It has the signs of ${names}`;
  return error;
};
