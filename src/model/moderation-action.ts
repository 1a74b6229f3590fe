/** What a moderator can do with a comment, by the names in the log. */
export const commentActions = [
  'approve',
  'hold',
  'remove',
  'restore',
  'settle',
  'unsettle',
  'pin',
  'unpin',
  'block-writer',
  'unblock-writer',
] as const;

/** One of these. */
export type CommentAction = (typeof commentActions)[number];

/** Everything that a moderator can do, by the names in the log. */
export type ModerationAction =
  | CommentAction
  | 'answer'
  | 'close'
  | 'open'
  | 'block-word'
  | 'unblock-word'
  | 'erase-writer'
  | 'publish-point'
  | 'withdraw-point';
