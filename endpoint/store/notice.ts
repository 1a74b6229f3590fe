/** What happened to a comment. */
export type NoticeKind = 'comment.published' | 'comment.held' | 'comment.reported';

/** How a notice is sent. */
export type NoticeChannel = 'webhook' | 'mail';
