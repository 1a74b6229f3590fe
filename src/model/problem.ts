/**
 * The body of an error (RFC 9457).
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export interface Problem {
  /** A stable URI reference that names the kind of problem. */
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** One entry per faulty field; `pointer` is a JSON Pointer (RFC 6901). */
  errors?: { pointer: string; detail: string }[];
  /** Seconds after which the same request may succeed. */
  retryAfter?: number;
}
