/** Reads as our own what is in no foreign format. */
import type { ParseContext } from '../context.js';

/** @throws FormatError that says which formats there are, where the page has named none of them or a wrong one */
export const readOwnFormat = async <Model>(
  foreign: readonly { readonly name: string }[],
  { format }: ParseContext,
  read: () => Model,
): Promise<Model> => {
  let fault: unknown;
  try {
    if (!format || format === 'own') return read();
  } catch (error) {
    if (format) throw error;
    fault = error;
  }
  const { unknownFormat } = await import('./unknown.js');
  throw unknownFormat(foreign, format, fault);
};
