/** The file cannot be read on. The message says why, as the end of a sentence that begins with the file's name. */
export class ImportError extends Error {
  override name = 'ImportError';
}
