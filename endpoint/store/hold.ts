import type { HoldReason } from '../../src/model/comment-box.js';

/** Why a comment is held, whatever the rule for all is. */
export interface Hold {
  reason: HoldReason;
  /** The blocked word that it has. */
  word?: string;
}
