import { define } from '../define.js';
import { CommentBoxElement } from './comment-box.js';

define('comment-box', CommentBoxElement);

declare global {
  interface HTMLElementTagNameMap {
    'comment-box': CommentBoxElement;
  }
}
