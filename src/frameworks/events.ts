/** The events of each tag that a framework does not know. */
import type { CommentBoxEventMap } from '../elements/comment-box/comment-box.events.js';
import type { SourceEventMap } from '../elements/source-events.js';

/** The events of every element. */
type Load = Pick<SourceEventMap, 'loadstart' | 'load' | 'error' | 'loadend' | 'sprid-consent'>;

/** The events of each tag. */
export interface EventsByTag {
  'press-release': Load;
  'press-release-list': Load;
  'jobs-progress': Load;
  'comment-box': Load & Pick<CommentBoxEventMap, 'comment-box-submit' | 'comment-box-submitted'>;
  'comment-count': object;
}
