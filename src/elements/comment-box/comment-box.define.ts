import { CommentBoxElement } from './comment-box.js';

if (!customElements.get('comment-box')) customElements.define('comment-box', CommentBoxElement);

declare global {
  interface HTMLElementTagNameMap {
    'comment-box': CommentBoxElement;
  }
}
