/**
 * The script for pages that show how many comments there are, and none of them:
 * `<script type="module" src="https://news.example/comment-count.js"></script>`. It asks the endpoint that it came from.
 */
import { CommentCountElement } from './elements/comment-count/comment-count.js';

CommentCountElement.src = new URL('api/counts', import.meta.url).href;
// A server that renders has no registry of elements.
if (typeof customElements !== 'undefined' && !customElements.get('comment-count'))
  customElements.define('comment-count', CommentCountElement);
