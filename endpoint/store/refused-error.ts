/** Why a request was refused. */
export type Refusal =
  | 'no-comment'
  | 'no-parent'
  | 'changed'
  | 'no-thread'
  | 'thread-closed'
  | 'key-reused'
  | 'window-passed'
  | 'too-many-blocks';

/** The request was refused and nothing was saved. Thrown inside a transaction, it rolls that back. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}
