/** The events of writing. They do not bubble. */
import type { Comment } from '../../model/comment-box.js';
import type { SourceEventMap } from '../source-events.js';

/** Fired before a comment is sent. When a page cancels it, the comment is not sent, and its text stays in the form. */
export class CommentBoxSubmitEvent extends Event {
  readonly text: string;
  readonly name: string | undefined;
  /** The comment that it answers. */
  readonly parent: string | undefined;

  constructor(text: string, name: string | undefined, parent: string | undefined) {
    super('comment-box-submit', { cancelable: true });
    this.text = text;
    this.name = name;
    this.parent = parent;
  }
}

/** Fired when the endpoint has accepted a comment; its `status` says whether it is published or held. */
export class CommentBoxSubmittedEvent extends Event {
  readonly comment: Comment;

  constructor(comment: Comment) {
    super('comment-box-submitted');
    this.comment = comment;
  }
}

/** The events of a thread, by name. */
export interface CommentBoxEventMap extends SourceEventMap {
  'comment-box-submit': CommentBoxSubmitEvent;
  'comment-box-submitted': CommentBoxSubmittedEvent;
}
