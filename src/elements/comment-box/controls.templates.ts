/** The controls of a thread's list: its order, and the next page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CommentBoxWords } from '../../locales/comment-box/words.js';
import type { Thread, ThreadSort } from '../../model/comment-box.js';

/** The buttons that sort the list. */
export const sortTemplate = (
  thread: Thread,
  words: CommentBoxWords,
  choose: (sort: ThreadSort) => void,
): TemplateResult =>
  html`<div class="row sort" role="group" aria-label=${words.sort}>
    ${(thread.sorts ?? (['newest', 'oldest'] as const)).map(
      (sort) =>
        html`<button
          type="button"
          class="quiet"
          aria-pressed=${thread.sort === sort ? 'true' : 'false'}
          @click=${() => {
            choose(sort);
          }}
        >
          ${words[sort]}
        </button>`,
    )}
  </div>`;

/** The button for the next page. */
export const moreTemplate = (words: CommentBoxWords, isLoading: boolean, load: () => void): TemplateResult =>
  html`<button type="button" class="more" part="more" aria-disabled=${isLoading ? 'true' : nothing} @click=${load}>
    ${words.more}
  </button>`;
