import type { HoldReason } from '../../src/model/comment-box.js';

/** Why a comment is held, whatever the thread's rule is. */
export interface Hold {
  reason: HoldReason;
  /** The blocked word in it. */
  word?: string;
}
