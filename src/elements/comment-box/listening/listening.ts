/**
 * Offers the comments that have come while a thread is on screen. They are counted, said once, and shown when the reader
 * asks for them: nothing moves by itself under eyes or fingers. Loaded when the page is idle.
 */
import { html, nothing } from 'lit';
import { watch } from '../../../client/streams.js';
import { arrivedIn, byId, takeChanges, unknownIn } from '../../../formats/comment-box/arrived.js';
import { renew } from '../../../formats/comment-box/renew.js';
import { languages } from '../../../locales/comment-box/listening/languages.js';
import { formatNumber } from '../../../locales/format.js';
import { wordsFor } from '../../../locales/words.js';
import type { Comment, Thread, ThreadSort } from '../../../model/comment-box.js';
import type { Form, Part } from '../comment-box.templates.js';
import type { Writing } from '../writing/writing.js';
import { styles } from './listening.styles.js';

/** What this needs of the element. */
export interface ListeningHost {
  element: HTMLElement & {
    request(): Request;
    requestUpdate(): void;
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly updateComplete: Promise<boolean>;
    focusOn(what: 'comment' | 'heading', id?: string): void;
  };
  /** The thread that is listened for. */
  thread: () => Thread | undefined;
  /** Where it came from. */
  asked: () => string;
  language: () => string;
  load: (address: string, signal: AbortSignal) => Promise<Thread | null>;
  forms: () => ReadonlyMap<string, Form>;
  /** The code for writing, once it is there. */
  writes: () => Pick<Writing, 'wrote' | 'showOwn'> | undefined;
  /** Shows something above the comments. @param said to who listens */
  offer: (template: Part, said?: string) => void;
  /** Asks for more replies to a comment. */
  more: (comment: Comment) => Promise<void>;
}

/** How many comments come at once where nobody says, and the steps of how many are asked for: readers share answers. */
const sizes = [20, 50, 200];

export class Listening {
  readonly #host: ListeningHost;
  #shown: Thread | undefined;
  #end: (() => void) | undefined;
  #leaving = new AbortController();
  #sheet: CSSStyleSheet | undefined;
  /** The thread as it was seen last, and how many comments were shown to be in it then. */
  #now: Thread | undefined;
  #countThen = 0;
  /** How many comments are offered. */
  count = 0;

  constructor(host: ListeningHost) {
    this.#host = host;
  }

  /** Keeps up with the element, which may show another thread, or the same with more in it. */
  follow(): void {
    const thread = this.#host.thread();
    if (thread === this.#shown) {
      this.#offer(false);
      return;
    }
    this.close();
    this.#shown = thread;
    if (!thread) return;
    this.#leaving = new AbortController();
    const { live } = thread.links ?? {};
    const url = live === undefined ? undefined : new URL(live);
    this.#end = watch({
      // Headers and credentials are for the endpoint that the page has named, and for no other.
      live: url?.origin === new URL(this.#host.asked()).origin ? url : undefined,
      request: (address) => new Request(address, this.#host.element.request()),
      look: () => this.#look(thread),
    });
  }

  /** Listens no more, until it follows again. */
  close(): void {
    this.#leaving.abort();
    this.#end?.();
    this.#end = this.#shown = undefined;
    this.#forget();
  }

  #forget(): void {
    this.#now = undefined;
    if (this.count) this.#host.offer(nothing);
    this.count = 0;
  }

  /** Answers with the version that was seen. */
  async #look(thread: Thread): Promise<string | null | undefined> {
    while (this.#isSending && this.#shown === thread) await new Promise((resolve) => setTimeout(resolve, 100));
    const { count } = thread;
    const load = (sort: ThreadSort): Promise<Thread | null> =>
      this.#host.load(this.#addressOf(thread, sort), this.#leaving.signal);
    let now = await load(thread.next ? 'newest' : thread.sort);
    // What comes last is on a further page now.
    if (now?.next && now.sort === 'oldest' && !thread.next) now = await load('newest');
    if (!now || this.#shown !== thread) return undefined;
    // What was written here meanwhile is perhaps not in it.
    if (this.#isSending || thread.count !== count) return this.#look(thread);
    takeChanges(thread, now, (comment) => this.#isBelowSight(comment));
    this.#now = now;
    this.#offer(true);
    const rest = now.count - this.count;
    // Beside the button: the row that sorts stands only where there are several.
    if (!thread.links?.elsewhere && rest > 1 === thread.count > 1) thread.count = rest;
    this.#countThen = thread.count;
    this.#render();
    const { live } = now.links ?? {};
    return live === undefined ? undefined : new URL(live).searchParams.get('version');
  }

  /** Something is on its way from a form: it may be told of before the form knows that it has arrived. */
  get #isSending(): boolean {
    return [...this.#host.forms().values()].some(({ busy }) => busy);
  }

  /** Renders what has become of the thread. */
  #render(): void {
    this.#host.writes()?.showOwn();
    this.#host.element.requestUpdate();
  }

  /** The address of the first page, as long as all that is shown. */
  #addressOf({ items }: Thread, sort: ThreadSort): string {
    const address = new URL(this.#host.asked());
    const { searchParams } = address;
    const size = sizes.find((size) => size >= items.length) ?? 200;
    for (const name of ['cursor', 'at']) searchParams.delete(name);
    searchParams.set('sort', sort);
    if (size > 20 && Number(searchParams.get('limit')) < size) searchParams.set('limit', String(size));
    return address.href;
  }

  /** What is there moves nothing that a reader sees, whatever becomes of it; nor what is being written there. */
  #isBelowSight(comment: Comment): boolean {
    const { element, writes } = this.#host;
    const shown = element.renderRoot.querySelector(`[data-id="${CSS.escape(comment.id)}"]`);
    return Boolean(
      shown &&
      shown.getBoundingClientRect().top > innerHeight &&
      !shown.querySelector('.form') &&
      !writes()?.wrote(comment),
    );
  }

  /** @param isNew whether the thread was just seen: only then there can be more in it than before */
  #offer(isNew: boolean): void {
    const { offer, language } = this.#host;
    if (!this.#shown || !this.#now) return;
    const { count } = arrivedIn(this.#shown, this.#now);
    if (isNew ? count === this.count : count >= this.count) return;
    const words = wordsFor(language(), languages);
    const text = words.show(count, formatNumber(words.language, count));
    const template = html`<div class="arrived">
      <button type="button" class="send" part="arrived" @click=${() => void this.#show()}><span>${text}</span></button>
    </div>`;
    // Once: a thread in which much is written would not stop talking.
    const said = this.count ? undefined : text;
    this.count = count;
    this.#dress();
    offer(count ? template : nothing, said);
  }

  /** A style sheet belongs to the document in which it was made: an element that comes into another one has lost it. */
  #dress(): void {
    const { element } = this.#host;
    const root = element.renderRoot as ShadowRoot;
    const view = element.ownerDocument.defaultView;
    if (!view || (this.#sheet && root.adoptedStyleSheets.includes(this.#sheet))) return;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(styles.cssText);
    root.adoptedStyleSheets.push(this.#sheet);
  }

  async #show(): Promise<void> {
    const { element, more } = this.#host;
    const thread = this.#shown;
    if (!thread) return;
    // What was written here since is not in it.
    if (thread.count !== this.#countThen) await this.#look(thread).catch(() => undefined);
    const now = this.#now;
    if (!now || thread !== this.#shown || thread.count !== this.#countThen) return;
    const known = byId(thread.items);
    const { below } = arrivedIn(thread, now);
    const first = (): Comment | undefined => unknownIn(thread.items, known)[0];
    this.#forget();
    if (now.sort === thread.sort) renew(thread, now);
    else Object.assign(thread, now);
    // Another service tells how many are on a page.
    if (thread.links?.elsewhere) thread.count = byId(thread.items).size;
    this.#render();
    await element.updateComplete;
    if (below && !first()) await more(below);
    const at = first() ?? below;
    element.focusOn(at ? 'comment' : 'heading', at?.id);
  }
}
