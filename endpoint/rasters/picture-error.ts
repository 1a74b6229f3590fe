/** A file that is no picture for a page. The message says why, as the rest of a sentence that begins with the file. */
export class PictureError extends Error {
  override name = 'PictureError';
}
