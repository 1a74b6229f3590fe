/**
 * The script for pages that show only the number of comments: `<script type="module"
 * src="https://news.example/comment-count.js"></script>`. It asks the endpoint from which it was loaded.
 */
import { CommentCountElement } from './elements/comment-count/comment-count.js';

CommentCountElement.src = import.meta.resolve('./api/counts');
// A server has no registry of elements.
const { customElements: registry } = globalThis as Partial<typeof globalThis>;
if (!registry?.get('comment-count')) registry?.define('comment-count', CommentCountElement);
