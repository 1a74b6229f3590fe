/**
 * Why there is nothing to show. `code` is for programs, and `message` tells the developer in English what to do. The
 * message for readers is in the locales.
 */

/**
 * - `network`: no answer, or one that the browser does not let us read (CORS, CSP, a redirect elsewhere)
 * - `timeout`: no whole answer in time
 * - `status`: an answer, but not 2xx
 * - `type`: an answer that is not JSON by its media type
 * - `parse`: JSON by its type, but not by its text
 * - `format`: JSON that is not what the element shows, or too much of it
 * - `aborted`: the element left, or `src` changed
 */
export type LoadErrorCode = 'network' | 'timeout' | 'status' | 'type' | 'parse' | 'format' | 'aborted';

export class LoadError extends Error {
  override name = 'LoadError';
  readonly code: LoadErrorCode;
  /** The HTTP status, if there was an answer. */
  readonly status: number | undefined;

  /** @param options `cause` is what a format has thrown, which may contain more than a message */
  constructor(code: LoadErrorCode, message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = status;
  }
}
