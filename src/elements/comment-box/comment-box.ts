import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock, timeNow } from '../../client/clock.js';
import { LoadError } from '../../client/load-error.js';
import type { SourceStatus } from '../../controllers/source.js';
import { readThread } from '../../formats/comment-box/formats.js';
import { languages } from '../../locales/comment-box/languages.js';
import type { CommentBoxWords } from '../../locales/comment-box/words.js';
import { formatNumber } from '../../locales/format.js';
import type { Comment, Thread } from '../../model/comment-box.js';
import { loadCode } from '../../code/load-code.js';
import { tokens } from '../../theme/tokens.js';
import { headingLevels, SourceElement } from '../source-element.js';
import { whenIdle } from '../when-idle.js';
import type { OptionalTemplate } from '../optional-template.js';
import type { CommentBoxEventMap } from './comment-box.events.js';
import { styles } from './comment-box.styles.js';
import { formStyles } from './form.styles.js';
import { hasStored } from './has-stored.js';
import { sample } from './sample.js';
import { namesComment, threadAddress } from './thread-address.js';
import {
  commentTemplate,
  formTemplate,
  sortTemplate,
  type CommentContext,
  type Form,
} from './comment-box.templates.js';
import type { batching } from './batches/batches.js';
import type { Listening } from './listening/listening.js';
import type { turnPage, PageTurn } from './paging/paging.js';
import type { Writing } from './writing/writing.js';

const loadLinking = (): Promise<{ turnPage: typeof turnPage }> => loadCode(() => import('./linking/linking.js'));
const loadPaging = (): Promise<{ turnPage: typeof turnPage }> => loadCode(() => import('./paging/paging.js'));

/**
 * A thread of comments, and a place to write one.
 *
 * Comments are shown as text and never as HTML. A written comment is kept in this browser until the endpoint has it,
 * and arrives there once. The code for writing loads when it is first needed.
 *
 * @tag comment-box
 * @slot - The content that is shown before the comments are loaded, without JavaScript, and when they cannot be loaded.
 * @fires loadstart - The comments are being loaded.
 * @fires load - The comments are on screen.
 * @fires {LoadErrorEvent} error - They could not be shown; `code` says why.
 * @fires loadend - Follows `load` and `error`.
 * @fires {ConsentEvent} sprid-consent - The reader asks for the content of an element that waits for consent; cancel it, and it goes on waiting. It bubbles.
 * @fires {CommentBoxSubmitEvent} comment-box-submit - A comment is about to be sent; cancel it to keep it from being sent.
 * @fires {CommentBoxSubmittedEvent} comment-box-submitted - The endpoint has accepted a comment.
 * @csspart root - Everything that the element renders.
 * @csspart heading - The heading with the count.
 * @csspart form - Each form: for a comment, a reply, a change.
 * @csspart text - The field for the text.
 * @csspart name - The field for the name.
 * @csspart note - The messages below the fields.
 * @csspart send - The button that sends.
 * @csspart waiting - The comments that are not sent yet.
 * @csspart comments - The list.
 * @csspart comment - Each comment.
 * @csspart author - The name.
 * @csspart badge - The mark of the publisher, and of a pinned comment.
 * @csspart comment-text - The text of a comment.
 * @csspart held - The mark of a comment that waits for review.
 * @csspart arrived - The button that shows comments that have arrived while the page is open.
 * @csspart more - The button for the next page.
 * @csspart consent - Where the content comes from, with a button that loads it, while consent is needed.
 * @csspart failure - The message when something could not be loaded.
 * @csspart empty - The message when there is no comment yet.
 * @cssprop [--comment-box-measure=44em] - How wide the text may run.
 * @cssstate busy - The comments are being loaded.
 * @cssstate error - The last load failed.
 * @cssstate empty - Nobody has commented yet.
 */
export class CommentBoxElement extends SourceElement<Thread, CommentBoxWords, Thread, CommentBoxEventMap> {
  static override properties = {
    ...SourceElement.properties,
    headingLevel: { attribute: 'heading-level', type: Number },
    live: {},
  };
  static override readonly choices = {
    ...SourceElement.choices,
    headingLevel: headingLevels,
    live: ['auto', 'always', 'never'],
  };
  static override styles = [tokens, formStyles, styles];
  protected static override readonly sample = sample;

  /** Level of the heading, 1 to 6, so that it fits the page's outline. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /**
   * Whether new comments are offered while the page is open: `auto` only where the endpoint announces them, `always` on
   * any endpoint, by a check each minute, or `never`.
   */
  declare live: 'auto' | 'always' | 'never';

  /** The address of each thread. After a change of `src`, the old thread is shown until the new one is there. */
  readonly #addresses = new WeakMap<Thread, string>();
  /** The forms of every thread that was shown, by its address. */
  readonly #allForms = new Map<string, Map<string, Form>>();
  #writingCode: Promise<{ Writing: typeof Writing }> | undefined;
  #visibility: IntersectionObserver | undefined;
  #writingLoad: Promise<Writing> | undefined;
  /** The code for writing, once it is loaded. */
  #writing: Writing | undefined;
  /** Finds new comments, once its code is loaded. */
  #listening: Listening | undefined;
  /** Puts the comments of a long thread in batches, once its code is loaded. */
  #inBatches: ReturnType<typeof batching> | undefined;
  #loading: string | undefined;
  #abort = new AbortController();
  #status = '';
  /** The thread and the comment that the page's address last led to. */
  #link = '';
  readonly #folded = new Set<string>();
  /**
   * Messages beside comments, by their ids, and those for `more` and `sort`; the offer of new comments is `arrived`.
   */
  readonly #notes = new Map<string, OptionalTemplate | string>();

  constructor() {
    super(readThread, languages);
    this.headingLevel = 2;
    this.live = 'auto';
    // The first access to the browser's storage takes 20 ms. Here they pass while the JSON is loading.
    this.addEventListener('loadstart', hasStored, { once: true });
    this.addEventListener('load', this.#followLink);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#keepTyped);
    window.addEventListener('pageshow', this.#whenBack);
    window.addEventListener('hashchange', this.#followLink);
    this.#writing?.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#keepTyped);
    window.removeEventListener('pageshow', this.#whenBack);
    window.removeEventListener('hashchange', this.#followLink);
    this.#visibility?.disconnect();
    this.#visibility = undefined;
    // When an element is moved, it is connected again before this runs.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#writing?.close();
      this.#listening?.close();
      this.#forgetMore();
    });
  }

  protected override async prepare(thread: Thread, _base: string, asked: string): Promise<Thread> {
    if (clock.ahead === undefined && Math.abs(clock.perhaps) > 3_600_000)
      await loadCode(() => import('../../client/correct-clock.js')).then(
        ({ correctClock }) => correctClock(asked),
        () => undefined,
      );
    this.#forgetMore();
    this.#addresses.set(thread, asked);
    return this.#batch(thread);
  }

  /** Loads the code for a long thread. A thread is complete without it, but slows the page. */
  async #batch<Some extends Thread | undefined>(thread: Some): Promise<Some> {
    if (thread?.items[60])
      this.#inBatches ??= await loadCode(() => import('./batches/batches.js')).then(
        ({ batching }) => batching(this.source),
        () => undefined,
      );
    return thread;
  }

  /** The address that the shown thread was loaded from, if there is one. */
  get #loadedFrom(): string {
    const { value } = this.source;
    return (value && this.#addresses.get(value)) ?? this.baseURI;
  }

  /** The address of the shown thread, if there is one. */
  get #address(): string {
    return threadAddress(this.#loadedFrom);
  }

  get #forms(): Map<string, Form> {
    const address = this.#address;
    let forms = this.#allForms.get(address);
    if (!forms) this.#allForms.set(address, (forms = new Map<string, Form>()));
    return forms;
  }

  /** Cancels loads that belong to an earlier state of the thread. */
  #forgetMore(): void {
    this.#abort.abort();
    this.#loading = undefined;
    this.#notes.clear();
  }

  // A thread is never empty: one without comments has a form.
  protected override renderEmpty(): string {
    return '';
  }

  protected override renderContent(thread: Thread, words: CommentBoxWords): TemplateResult {
    this.renderAgainIn(60_000);
    // For a thread on another service, only the number of loaded comments is known.
    const count =
      formatNumber(words.language, thread.count + (this.#listening?.count ?? 0)) +
      (thread.links?.elsewhere && thread.next ? '+' : '');
    const waiting = this.#writing?.sending.render() ?? nothing;
    const context = this.#commentContext(thread, words);
    const list = (items: readonly Comment[]): unknown =>
      repeat(
        items,
        ({ id }) => id,
        (comment) => commentTemplate(comment, 1, context),
      );
    const [first, batches] = this.#inBatches?.(thread.items, list) ?? [thread.items];
    return html`<section class="thread" aria-labelledby="heading">
      <div
        id="heading"
        class="heading"
        part="heading"
        role="heading"
        aria-level=${this.choice('headingLevel')}
        tabindex="-1"
      >
        ${words.heading(count)}
      </div>
      <p class="status" role="status">${this.#status}</p>
      ${this.renderForm(thread, words)} ${waiting}
      ${thread.count > 1 && !thread.links?.elsewhere ? sortTemplate(thread, words, (sort) => void this.#loadTurn(sort)) : nothing}
      ${this.#notes.get('sort')}${this.#notes.get('arrived')}
      ${
        thread.items.length
          ? html`<ol role="list" class="comments" part="comments">
              ${list(first)}${batches}
            </ol>`
          : html`<p class="empty" part="empty">
              ${thread.open && !thread.next && waiting === nothing ? words.empty : nothing}
            </p>`
      }
      ${
        thread.next
          ? html`<button
              type="button"
              class="more"
              part="more"
              aria-disabled=${this.#loading === 'more' ? 'true' : nothing}
              @click=${() => this.#loadTurn('more')}
            >
              ${words.more}
            </button>`
          : nothing
      }
      ${this.#notes.get('more')} ${this.#writing?.renderRights()}
    </section>`;
  }

  protected override get state(): SourceStatus {
    const { status, value } = this.source;
    return status === 'filled' && !value?.items.length && !value?.next ? 'empty' : status;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // A reader who has written here before sees their drafts and comments at once.
    if (this.source.value && !this.#writingLoad && hasStored()) this.#write().catch(() => undefined);
    this.#loadAhead();
    void this.#batch(this.source.value);
    // When a link names a comment, the thread loads even while it is far away.
    if (changed.has('src') && this.loading === 'lazy' && namesComment.test(location.hash)) void this.source.load();
    this.#writing?.follow();
    if (this.isConnected) this.#listening?.follow();
  }

  protected renderForm(thread: Thread, words: CommentBoxWords): OptionalTemplate {
    const { post, elsewhere } = thread.links ?? {};
    if (elsewhere)
      return html`<p class="closed"><a href=${elsewhere}>${words.elsewhere(new URL(elsewhere).host)}</a></p>`;
    if (!thread.open || !post) return html`<p class="closed">${words.closed}</p>`;
    const { moderation, names } = thread;
    // Lit does not see what a reader has typed, so another thread gets new fields.
    return html`${repeat([this.#address], String, () =>
      formTemplate(
        '',
        this.#form(''),
        { text: words.text, send: words.send, cancel: undefined, name: words.name[names] },
        this.#actions,
      ),
    )}${moderation === 'none' ? nothing : html`<p class="hint">${words.moderation[moderation]}</p>`}`;
  }

  #commentContext(thread: Thread, words: CommentBoxWords): CommentContext {
    return {
      words,
      thread,
      here: typeof location === 'undefined' ? '' : (location.href.split('#')[0] ?? ''),
      now: timeNow(),
      folded: this.#folded,
      forms: this.#forms,
      loading: this.#loading,
      notes: this.#notes,
      actions: this.#actions,
    };
  }

  readonly #actions: CommentContext['actions'] = {
    reply: ({ id }) => void this.#openForm(id),
    fold: ({ id }) => {
      if (!this.#folded.delete(id)) this.#folded.add(id);
      this.requestUpdate();
    },
    cancel: (form) => void this.#closeForm(form),
    type: (form, change) => {
      this.#type(form, change);
    },
    send: (form) => {
      const address = this.#address;
      this.#write().then(
        // If another thread is shown by now, the text stays with its own thread.
        (writing) => (address === this.#address ? writing.submit(form) : undefined),
        () => {
          Object.assign(this.#form(form), { note: this.words.unready, wrong: true });
          this.#announce(this.words.unready);
        },
      );
    },
    like: (comment) => void this.#writeAt(comment, (writing) => writing.likes.turn(comment)),
    moreReplies: (comment) => void this.#loadTurn(comment),
    liked: (comment) => this.#writing?.likes.has(comment),
    own: (comment) => this.#writing?.own?.render(comment) ?? nothing,
    why: (comment) => this.#writing?.own?.why(comment),
    report: (comment) => void this.#writeAt(comment, (writing) => writing.report(comment)),
    reporting: (comment) => this.#writing?.reporting?.render(comment),
    instead: (comment) => this.#writing?.own?.renderInstead(comment),
  };

  /** Does something with a comment once the code for writing is loaded; says beside the comment when that fails. */
  #writeAt({ id }: Comment, work: (writing: Writing) => Promise<void>): Promise<void> {
    return this.#write().then(work, () => {
      this.#noteAt(id, this.words.unready);
    });
  }

  #form(key: string): Form {
    let form = this.#forms.get(key);
    if (!form) this.#forms.set(key, (form = { text: '', name: '', open: key === '' }));
    return form;
  }

  #type(key: string, change: Partial<Pick<Form, 'text' | 'name'>>): void {
    const form = this.#form(key);
    if (!form.used) this.requestUpdate();
    Object.assign(form, change, { used: true });
    // A reader who comes here is about to write, so the code for it loads now. The typed text is in the field already.
    this.#write().then(
      (writing) => {
        writing.typed(key, change);
      },
      () => undefined,
    );
  }

  /** Announces a text to screen readers. */
  #announce(text: string): void {
    this.#status = text;
    this.requestUpdate();
  }

  /** Shows a message beside a comment, and announces it. The message stays. */
  #noteAt(id: string, note: string): void {
    this.#notes.set(id, note);
    this.#announce(note);
  }

  async #openForm(id: string): Promise<void> {
    this.#form(id).open = true;
    this.requestUpdate();
    await this.updateComplete;
    this.focusOn('form', id);
  }

  async #closeForm(id: string): Promise<void> {
    // The text stays, and is there again when the form is opened.
    this.#form(id).open = false;
    this.requestUpdate();
    await this.updateComplete;
    this.focusOn('reply', id);
  }

  /** Moves the focus to a comment, to a form, or to the heading, also in a collapsed branch. @internal */
  focusOn(what: 'comment' | 'form' | 'name' | 'reply' | 'heading', id = ''): void {
    const named = CSS.escape(id);
    const selector = {
      comment: `[data-id="${named}"]`,
      form: `[id="form-${named}"]`,
      name: `[id="form-${named}-name"]`,
      reply: `[data-id="${named}"] .reply`,
      heading: '#heading',
    }[what];
    const find = (): HTMLElement | null => this.renderRoot.querySelector<HTMLElement>(selector);
    if (!find() && this.#folded.size) {
      this.#folded.clear();
      this.requestUpdate();
      this.performUpdate();
    }
    find()?.focus();
  }

  /** The thread that is shown, if new comments are offered for it. */
  get #watched(): Thread | undefined {
    const { value } = this.source;
    const live = this.choice('live');
    return this.src && (live === 'always' || (live === 'auto' && value?.open && value.links?.live)) ? value : undefined;
  }

  /**
   * Loads code early, when the thread is visible and the network is idle: the code for writing, which must work
   * offline, and the code that finds new comments.
   */
  #loadAhead(): void {
    const needsWriting = !this.#writingCode && this.source.value?.open;
    const needsListening = !this.#listening && this.#watched;
    if ((!needsWriting && !needsListening) || this.#visibility || !this.isConnected) return;
    const load = async (): Promise<void> => {
      if (needsWriting) await this.#loadWriting().then(loadPaging);
      if (needsListening) await this.#listen();
    };
    const begin = (): void => {
      whenIdle()
        .then(load)
        .catch(() => undefined)
        .finally(() => (this.#visibility = undefined));
    };
    this.#visibility = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#visibility?.disconnect();
      if (document.readyState === 'complete') begin();
      else addEventListener('load', begin, { once: true });
    });
    this.#visibility.observe(this);
  }

  /** Starts to look for new comments. */
  async #listen(): Promise<void> {
    const { Listening } = await loadCode(() => import('./listening/listening.js'));
    this.#listening ??= new Listening({
      element: this,
      thread: () => this.#watched,
      asked: () => this.#loadedFrom,
      language: () => this.words.language,
      load: (address, signal) => this.loadMore(address, readThread, signal),
      forms: () => this.#forms,
      writes: () => this.#writing,
      offer: (template, said = this.#status) => {
        this.#notes.set('arrived', template);
        this.#announce(said);
      },
      more: (comment) => this.#loadTurn(comment),
    });
    this.requestUpdate();
  }

  // Stores what was typed while the code could not load, once the network is back.
  readonly #keepTyped = (): void => {
    if ([...this.#allForms.values()].some((forms) => [...forms.values()].some(({ text }) => text)))
      this.#write().catch(() => undefined);
  };

  #loadWriting(): Promise<{ Writing: typeof Writing }> {
    this.#writingCode ??= loadCode(() => import('./writing/writing.js'));
    // It failed without a connection; the next try may succeed.
    this.#writingCode.catch(() => (this.#writingCode = undefined));
    return this.#writingCode;
  }

  /** The code for writing; loaded at the first call. */
  #write(): Promise<Writing> {
    this.#writingLoad ??= this.#loadWriting().then(({ Writing }) => {
      const writing = new Writing({
        element: this,
        forms: this.#allForms,
        address: () => (this.source.value ? this.#address : ''),
        form: (key) => this.#form(key),
        thread: () => this.source.value,
        words: () => this.words,
        announce: (text) => {
          this.#announce(text);
        },
        noteAt: (id, note) => {
          this.#noteAt(id, note);
        },
      });
      this.#writing = writing;
      if (this.isConnected) writing.open();
      this.requestUpdate();
      return writing;
    });
    this.#writingLoad.catch(() => (this.#writingLoad = undefined));
    return this.#writingLoad;
  }

  // Goes to the comment that the page's address names: after the first load, and when the address changes, but not when
  // the thread is loaded again.
  readonly #followLink = ({ type }: Event): void => {
    const { hash } = location;
    const link = this.#address + hash;
    if (!this.source.value || !namesComment.test(hash) || (type === 'load' && link === this.#link)) return;
    this.#link = link;
    void this.#loadTurn(hash as `#${string}`);
  };

  // The page came back from the back/forward cache, with an old state of the thread.
  readonly #whenBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.#loadTurn('again');
  };

  async #loadTurn(turn: PageTurn): Promise<void> {
    const thread = this.source.value;
    if (!thread || this.#loading !== undefined || turn === thread.sort) return;
    const what = typeof turn === 'object' ? turn.id : turn === 'more' || turn === 'again' ? turn : 'sort';
    const { signal } = (this.#abort = new AbortController());
    const { activeElement: active } = this.renderRoot as ShadowRoot;
    this.#loading = what;
    this.#notes.delete(what);
    this.requestUpdate();
    try {
      const load = typeof turn === 'string' && turn.startsWith('#') ? loadLinking : loadPaging;
      const { turnPage } = await load().catch(() => {
        throw new LoadError('network', '');
      });
      await turnPage(
        {
          thread,
          asked: this.#loadedFrom,
          active,
          load: (address, read) => this.loadMore(address, read, signal),
          root: this.renderRoot,
          language: this.words.language,
          isShown: () => this.source.value === thread,
          render: () => {
            this.requestUpdate();
            return this.updateComplete;
          },
          focusOn: (id) => {
            this.focusOn('comment', id);
          },
          offer: (template, said = '') => {
            this.#notes.set('sort', template);
            this.#announce(said);
          },
          again: () => void this.#loadTurn('start'),
        },
        turn,
      );
      this.#writing?.showOwn();
    } catch (thrown) {
      const error = thrown instanceof LoadError ? thrown : new LoadError('format', (thrown as Error).message);
      const note = signal.aborted ? undefined : await this.failureOf(error, () => this.#loadTurn(turn));
      if (note && !signal.aborted) this.#notes.set(what, note);
    }
    if (signal.aborted) return;
    this.#loading = undefined;
    this.requestUpdate();
  }
}
