/** Reads a document in which no format was recognized. */
import type { ParseContext } from '../context.js';
import { FormatError } from '../format-error.js';

/**
 * Reads it as our own; when that fails, the error lists the known formats.
 * @param formats of other services
 * @throws FormatError also where the page names an unknown format
 */
export const readUnknown = <Model>(
  formats: readonly { readonly name: string }[],
  { format }: ParseContext,
  readOwn: () => Model,
): Model => {
  const names = `none of: ${['own', ...formats.map(({ name }) => name)].join(', ')}.`;
  if (format) throw new FormatError('', `is said to be "${format}", which is ${names}`);
  try {
    return readOwn();
  } catch (error) {
    if (error instanceof FormatError) error.message += ` It has the signs of ${names}`;
    throw error;
  }
};
