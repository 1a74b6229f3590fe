/** Finds the format that a document is in, among those of others. */
import type { ParseContext } from '../context.js';
import { FormatError } from '../format-error.js';

interface Named {
  readonly name: string;
}

const namesOf = (formats: readonly Named[]): string =>
  `none of: ${['own', ...formats.map(({ name }) => name)].join(', ')}.`;

/**
 * The format that the page names, or else the one that is seen; undefined for our own.
 * @throws FormatError that names the formats, for a name that is none of theirs
 */
export const recognize = <Format extends Named>(
  formats: readonly Format[],
  { format }: ParseContext,
  see: () => Format | undefined,
): Format | undefined => {
  if (!format) return see();
  const found = formats.find(({ name }) => name === format);
  if (!found && format !== 'own') throw new FormatError('', `is said to be "${format}", which is ${namesOf(formats)}`);
  return found;
};

/** Reads as our own what has the signs of no format. @throws FormatError that says which formats were looked for, unless the page has named ours */
export const readUnknown = <Model>(
  formats: readonly Named[],
  { format }: ParseContext,
  readOwn: () => Model,
): Model => {
  try {
    return readOwn();
  } catch (error) {
    if (error instanceof FormatError && !format) error.message += ` It has the signs of ${namesOf(formats)}`;
    throw error;
  }
};
