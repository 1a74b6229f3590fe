/** The events of writing. They do not bubble. */
import type { Comment } from '../../model/comment-box.js';
import type { SourceEventMap } from '../source-events.js';

/** Fired before a comment is sent. A page that cancels it keeps it from being sent; the text stays. */
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

/** Fired when the endpoint has taken a comment; its `status` tells whether it is published or held. */
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
