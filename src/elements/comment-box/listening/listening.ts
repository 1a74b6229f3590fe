/**
 * Offers new comments while a thread is on screen. They are counted, announced once, and shown only when the reader
 * asks for them, so nothing moves by itself. Loaded when the page is idle.
 */
import { html, nothing } from 'lit';
import { watch } from '../../../client/streams.js';
import { arrivedIn, byId, takeChanges, unknownIn } from '../../../formats/comment-box/arrived.js';
import { renew } from '../../../formats/comment-box/renew.js';
import { languages } from '../../../locales/comment-box/listening/languages.js';
import { formatNumber } from '../../../locales/format.js';
import { wordsFor } from '../../../locales/words.js';
import type { Comment, Thread, ThreadSort } from '../../../model/comment-box.js';
import type { OptionalTemplate } from '../../optional-template.js';
import type { Form } from '../comment-box.templates.js';
import type { Writing } from '../writing/writing.js';
import { styles } from './listening.styles.js';

/** What this code needs from the element. */
export interface ListeningHost {
  element: HTMLElement & {
    request(): Request;
    requestUpdate(): void;
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly updateComplete: Promise<boolean>;
    focusOn(what: 'comment' | 'heading', id?: string): void;
  };
  /** The thread to watch. */
  thread: () => Thread | undefined;
  /** The address that it was loaded from. */
  asked: () => string;
  language: () => string;
  load: (address: string, signal: AbortSignal) => Promise<Thread | null>;
  forms: () => ReadonlyMap<string, Form>;
  /** The code for writing, once it is loaded. */
  writes: () => Pick<Writing, 'wrote' | 'showOwn'> | undefined;
  /**
   * Shows something above the comments.
   * @param said the announcement for screen readers
   */
  offer: (template: OptionalTemplate, said?: string) => void;
  /** Loads more replies to a comment. */
  more: (comment: Comment) => Promise<void>;
}

/** The default page size, and the sizes that are requested. A few fixed sizes let readers share cached answers. */
const sizes = [20, 50, 200];

export class Listening {
  readonly #host: ListeningHost;
  #shown: Thread | undefined;
  #end: (() => void) | undefined;
  #leaving = new AbortController();
  #sheet: CSSStyleSheet | undefined;
  /** The last known state of the thread, and the number of its comments at that time. */
  #now: Thread | undefined;
  #countThen = 0;
  /** How many new comments are offered. */
  count = 0;

  constructor(host: ListeningHost) {
    this.#host = host;
  }

  /** Follows the element, which may show another thread, or more of the same one. */
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
      // Headers and credentials are only for the origin that the page has named.
      live: url?.origin === new URL(this.#host.asked()).origin ? url : undefined,
      request: (address) => new Request(address, this.#host.element.request()),
      look: () => this.#look(thread),
      // No stream reports the decision about a held comment, which only its writer sees.
      waits: () => [...byId(thread.items).values()].some(({ status }) => status === 'pending'),
    });
  }

  /** Stops until `follow` is called again. */
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

  /** Returns the version that was found. */
  async #look(thread: Thread): Promise<string | null | undefined> {
    while (this.#isSending && this.#shown === thread) await new Promise((resolve) => setTimeout(resolve, 100));
    const { count } = thread;
    const load = (sort: ThreadSort): Promise<Thread | null> =>
      this.#host.load(this.#addressOf(thread, sort), this.#leaving.signal);
    let now = await load(thread.next || thread.sort === 'top' ? 'newest' : thread.sort);
    // The newest comments are on a further page now.
    if (now?.next && now.sort === 'oldest' && !thread.next) now = await load('newest');
    if (!now || this.#shown !== thread) return undefined;
    // A comment that was just written here may be missing in it.
    if (this.#isSending || thread.count !== count) return this.#look(thread);
    takeChanges(thread, now, (comment) => this.#isBelowSight(comment));
    this.#now = now;
    this.#offer(true);
    const rest = now.count - this.count;
    // The sort buttons exist only for several comments, so the number may change only with them.
    if (!thread.links?.elsewhere && rest > 1 === thread.count > 1) thread.count = rest;
    this.#countThen = thread.count;
    this.#takeState(thread, now);
    this.#render();
    const { live } = now.links ?? {};
    return live === undefined ? undefined : new URL(live).searchParams.get('version');
  }

  /**
   * A moderator may have closed the thread. A reader who is writing keeps the text, and gets the message when sending
   * it.
   */
  #takeState(thread: Thread, { open, links }: Thread): void {
    if (this.count || open || [...this.#host.forms().values()].some(({ text }) => text)) return;
    Object.assign(thread, { open, links });
  }

  /** Whether a comment is being sent: a stream may report it before its form gets the answer. */
  get #isSending(): boolean {
    return [...this.#host.forms().values()].some(({ busy }) => busy);
  }

  /** Renders the new state of the thread. */
  #render(): void {
    this.#host.writes()?.showOwn();
    this.#host.element.requestUpdate();
  }

  /** The address of the first page, long enough for everything that is shown. */
  #addressOf({ items }: Thread, sort: ThreadSort): string {
    const address = new URL(this.#host.asked());
    const { searchParams } = address;
    const size = sizes.find((size) => size >= items.length) ?? 200;
    for (const name of ['cursor', 'at']) searchParams.delete(name);
    searchParams.set('sort', sort);
    if (size > 20 && Number(searchParams.get('limit')) < size) searchParams.set('limit', String(size));
    return address.href;
  }

  /** Whether a change of this comment moves nothing that the reader sees or writes. */
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

  /** @param isNew whether the thread was just checked; only then it can have more comments than before */
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
    // Announced only once, because the announcements of a busy thread would never end.
    const said = this.count ? undefined : text;
    this.count = count;
    this.#dress();
    offer(count ? template : nothing, said);
  }

  /**
   * A constructed style sheet belongs to its document, so an element that moves to another document needs a new one.
   */
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
    // A comment that was written here since then is missing in it.
    if (thread.count !== this.#countThen) await this.#look(thread).catch(() => undefined);
    const now = this.#now;
    if (!now || thread !== this.#shown || thread.count !== this.#countThen) return;
    const known = byId(thread.items);
    const { below } = arrivedIn(thread, now);
    const first = (): Comment | undefined => unknownIn(thread.items, known)[0];
    this.#forget();
    if (now.sort === thread.sort) renew(thread, now);
    else Object.assign(thread, now);
    // Another service tells how many comments are on a page.
    if (thread.links?.elsewhere) thread.count = byId(thread.items).size;
    this.#render();
    await element.updateComplete;
    if (below && !first()) await more(below);
    const at = first() ?? below;
    element.focusOn(at ? 'comment' : 'heading', at?.id);
  }
}
