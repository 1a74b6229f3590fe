/**
 * The script for pages that show how many comments there are, and none of them:
 * `<script type="module" src="https://news.example/comment-count.js"></script>`. It asks the endpoint that it came from.
 */
import { CommentCountElement } from './elements/comment-count/comment-count.js';

CommentCountElement.src = import.meta.resolve('./api/counts');
// A server that renders has no registry of elements.
const { customElements: registry } = globalThis as Partial<typeof globalThis>;
if (!registry?.get('comment-count')) registry?.define('comment-count', CommentCountElement);
