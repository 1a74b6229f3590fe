import { CommentCountElement } from './comment-count.js';

// A server that renders has no registry of elements.
if (typeof customElements !== 'undefined' && !customElements.get('comment-count'))
  customElements.define('comment-count', CommentCountElement);

declare global {
  interface HTMLElementTagNameMap {
    'comment-count': CommentCountElement;
  }
}
