/**
 * The number of comments. Pages with long lists use many of them, so it is small and has no dependencies: no Lit, no
 * styles, no shadow root.
 */

/** The endpoint answers for at most so many threads at once. */
const most = 100;

/** The elements of the next request. */
const waiting: CommentCountElement[] = [];

const threadsOf = (element: Element): string[] => element.getAttribute('for')?.match(/\S+/g) ?? [];

const ask = async (): Promise<void> => {
  const elements = waiting.splice(0);
  const threads = [...new Set(elements.flatMap(threadsOf))];
  let counts: Readonly<Record<string, number>> = {};
  while (threads[0])
    try {
      const asked = encodeURIComponent(threads.splice(0, most).join(' '));
      const answer = await fetch(`${CommentCountElement.src}?for=${asked}`, { credentials: 'omit' });
      counts = { ...counts, ...((await answer.json()) as { counts: object }).counts };
    } catch {
      // The element keeps its present content.
    }
  for (const element of elements) {
    let sum = NaN;
    for (const thread of threadsOf(element)) {
      const count = counts[thread] as number;
      // Only a whole number from zero on is a count. Without the count of one thread, there is no right sum.
      sum = count >>> 0 === count ? (sum || 0) + count : Infinity;
    }
    if (sum < Infinity) element.show(sum);
  }
};

/**
 * How many comments some threads have, as a number, which is read as "12 comments" in the language of the page; where
 * the page has words of its own beside it, `role="none"` leaves only the number.
 *
 * All such elements of a page share one request. The content inside the tag stays when there is no answer.
 *
 * @tag comment-count
 * @attr {string | null} for - The threads, with spaces between; of several the sum is shown.
 */
// A server has no `HTMLElement`.
export class CommentCountElement extends ((globalThis as Partial<typeof globalThis>).HTMLElement ??
  (Object as unknown as typeof HTMLElement)) {
  static readonly observedAttributes = ['for'];

  /**
   * Address of the counts, `/api/counts` of an endpoint. The script sets the address on the endpoint from which it was
   * loaded.
   */
  static src: string;

  readonly #internals = this.attachInternals();

  /** @internal */
  attributeChangedCallback(): void {
    if (waiting.push(this) === 1) setTimeout(ask);
  }

  /** Shows a number. @internal */
  show(count: number): void {
    const isSwedish = this.matches(':lang(sv)');
    const text = (this.textContent = count.toLocaleString(isSwedish ? 'sv' : 'en'));
    this.#internals.role = 'img';
    this.#internals.ariaLabel =
      text + (isSwedish ? ' kommentar' : ' comment') + (count === 1 ? '' : isSwedish ? 'er' : 's');
  }
}
