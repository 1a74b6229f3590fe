/** Why something that was asked for was not done. Thrown within a transaction, it takes all of it back. */
export type Refusal =
  'no-comment' | 'no-parent' | 'no-thread' | 'thread-closed' | 'key-reused' | 'window-passed' | 'too-many-blocks';

/** Nothing was saved. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}
