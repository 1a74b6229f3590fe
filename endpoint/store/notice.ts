/** What happened to a comment. */
export type NoticeKind = 'comment.published' | 'comment.held' | 'comment.reported';

/** By which way it is told. */
export type NoticeWay = 'webhook' | 'mail';
