/**
 * The rest of the file cannot be read. The message says why, as the end of a sentence that begins with the file's name.
 */
export class ImportError extends Error {
  override name = 'ImportError';
}
