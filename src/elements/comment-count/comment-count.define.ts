import { CommentCountElement } from './comment-count.js';

// A server has no registry of elements.
const { customElements: registry } = globalThis as Partial<typeof globalThis>;
if (!registry?.get('comment-count')) registry?.define('comment-count', CommentCountElement);

declare global {
  interface HTMLElementTagNameMap {
    'comment-count': CommentCountElement;
  }
}
