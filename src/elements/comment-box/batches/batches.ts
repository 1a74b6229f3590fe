/**
 * Puts the comments of a long thread in batches, because a browser observes each element with `content-visibility` in
 * every frame: ten thousand of them take longer than a frame may. Loaded when there are more comments than on a few
 * pages.
 */
import { html, type TemplateResult } from 'lit';
import type { Comment, Thread } from '../../../model/comment-box.js';

/** How many comments are in a batch. */
const size = 20;

/** The place of each comment: 0 before the batches, else the number of its batch. */
const places = new WeakMap<Comment, number>();

/** The comments before the batches, and the batches. */
export type Batches = readonly [first: readonly Comment[], batches?: readonly TemplateResult[]];

/**
 * Puts comments in batches. A comment stays where it was put, because Lit would make it anew elsewhere. New ones join
 * their neighbors, except below a full last batch.
 */
const inBatches = (items: readonly Comment[], list: (items: readonly Comment[]) => unknown): Batches => {
  const last = items.findLastIndex((comment) => places.has(comment));
  const batches: Comment[][] = [];
  let place = 0;
  items.forEach((comment, at) => {
    if (at > last && batches[place]?.[size - 1]) place++;
    place = Math.max(place, places.get(comment) ?? 0);
    places.set(comment, place);
    (batches[place] ??= []).push(comment);
  });
  const [first = []] = batches;
  return [
    first,
    // A batch whose comments were all removed leaves a gap, so that the others keep their places. The last two are laid
    // out at once: laid out late, they would move the button below them from under a finger.
    batches.slice(1).map(
      (batch, at, { length }) =>
        html`<li
          role="presentation"
          .style=${`content-visibility:${at < length - 2 ? 'auto' : 'visible'};contain-intrinsic-size:auto ${String(batch.length * 8)}em;overflow-clip-margin:8px`}
        >
          <ol role="presentation">
            ${list(batch)}
          </ol>
        </li>`,
    ),
  ];
};

/**
 * Makes ready to put comments in batches.
 * @param shown the thread that is on screen; its comments stay before the batches
 */
export const batching = ({ value }: { value: Thread | undefined }): typeof inBatches => {
  for (const comment of value?.items ?? []) if (!places.has(comment)) places.set(comment, 0);
  return inBatches;
};
