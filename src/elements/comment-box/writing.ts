/**
 * Writing in a thread: drafts, sending, what is on its way, changing and taking
 * back, likes. Loaded when a reader begins to write, or has written here before,
 * so that those who only read do not wait for it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { Drafts } from '../../client/drafts.js';
import {
  carry,
  confirm,
  deliverLater,
  enter,
  isOld,
  join,
  outlives,
  settle,
  strike,
  waiting,
  type Entry,
  type Outcome,
} from '../../client/outbox.js';
import { changeOwn, forgetOwn, keepLike, keepOwn, likes, ownOf, type Own } from '../../client/own.js';
import { detailOf, makeRequest, send, type PostAnswer } from '../../client/post.js';
import { keep, recall, writer } from '../../client/storage.js';
import { ownComment, ownPosted } from '../../formats/comment-box/own.js';
import { findComment, putComment, removeComment } from '../../formats/comment-box/tree.js';
import type { CommentBoxWords } from '../../locales/comment-box/words.js';
import { words as en } from '../../locales/comment-box/writing/en.js';
import { words as sv } from '../../locales/comment-box/writing/sv.js';
import type { WritingWords } from '../../locales/comment-box/writing/words.js';
import { formatDay, formatNumber } from '../../locales/format.js';
import { wordsFor } from '../../locales/words.js';
import type { Comment, Liked, Thread } from '../../model/comment-box.js';
import { CommentBoxSubmitEvent, CommentBoxSubmittedEvent } from './comment-box.events.js';
import { formTemplate, type Form, type Part } from './comment-box.templates.js';

/** What writing needs of its element. */
export interface WritingHost {
  element: HTMLElement & {
    request(): Request;
    requestUpdate(): void;
    updateComplete: Promise<boolean>;
    focusOn(what: 'comment' | 'form' | 'reply' | 'heading', id?: string): void;
  };
  forms: ReadonlyMap<string, Form>;
  /** The form with this key, made when it is not there. */
  form: (key: string) => Form;
  thread: () => Thread | undefined;
  words: () => CommentBoxWords;
  /** Says it to who listens to the page. */
  announce: (text: string) => void;
}

/** Below this share of the limit nobody needs to know how much room is left. */
const tellFrom = 0.8;

const changePrefix = 'change-';
const lengthOf = (text: string): number => Array.from(text).length;

// The parser wants to tell developers of faulty fields; here the endpoint's own answer is read.
const context = (base: string): { base: string; report: () => void } => ({ base, report: () => undefined });

export class Writing {
  readonly #host: WritingHost;
  /** Address of the thread that is open here. */
  #place = '';
  #drafts: Drafts | undefined;
  #leave: (() => void) | undefined;
  #shown: Thread | undefined;
  #own = new Map<string, Own>();
  #waiting: Entry[] = [];
  /** What is being sent from a form right now, and so stands there and not among what waits. */
  readonly #sending = new Set<string>();
  readonly #liking = new Set<string>();
  #asking: string | undefined;
  #countdown: ReturnType<typeof setInterval> | undefined;

  constructor(host: WritingHost) {
    this.#host = host;
  }

  /** Takes up what was left: drafts, what is on its way, what waits for review. Call it again after `close`. */
  open(): void {
    this.close();
    this.#place = this.#address;
    this.#drafts ??= new Drafts(this.#place);
    this.#leave = join({
      thread: this.#place,
      request: () => this.#host.element.request(),
      arrived: (entry, answer) => {
        this.#arrive(entry, answer);
      },
      changed: () => {
        this.#look();
      },
    });
    this.#look();
    this.showOwn();
    void this.#takeUpDrafts(this.#drafts);
    addEventListener('pagehide', this.#hide);
    addEventListener('pageshow', this.#show);
  }

  close(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#drafts?.close();
    clearInterval(this.#countdown);
    removeEventListener('pagehide', this.#hide);
    removeEventListener('pageshow', this.#show);
  }

  /** Keeps up with the element: another thread, another state of the thread. */
  follow(): void {
    if (this.#leave && this.#place !== this.#address) {
      this.#drafts?.close();
      this.#drafts = undefined;
      for (const form of this.#host.forms.values()) Object.assign(form, { text: '', note: '', wrong: false });
      this.open();
    }
    if (this.#shown !== this.#host.thread()) this.showOwn();
  }

  /** Notes what was typed into a form. */
  typed(key: string): void {
    const form = this.#host.form(key);
    const most = this.#host.thread()?.limits.text ?? Infinity;
    const room = most - lengthOf(form.text);
    const { language, tooLong, left } = this.#words;
    const figure = formatNumber(language, Math.abs(room));
    if (!form.busy) {
      form.wrong = room < 0;
      form.note = room < 0 ? tooLong(-room, figure) : room < most * (1 - tellFrom) ? left(room, figure) : '';
    }
    if (!key.startsWith(changePrefix)) this.#drafts?.write(key, form.text);
    // Asked for once and known from then on, as the browser would.
    if (!form.name && !form.text) form.name = recall('name') ?? '';
    this.#host.element.requestUpdate();
  }

  /** Sends what stands in a form. */
  async submit(key: string): Promise<void> {
    const form = this.#host.form(key);
    const thread = this.#host.thread();
    if (form.busy || !thread) return;
    const text = form.text.trim();
    const name = form.name.trim();
    const fault = this.#faultOf(text, name, thread, key);
    if (fault) {
      this.#say(form, fault, true);
      this.#host.element.focusOn('form', key);
      return;
    }
    if (key.startsWith(changePrefix)) await this.#change(key.slice(changePrefix.length), form, text);
    else await this.#post(key, form, thread, { text, ...(name && { name }), ...(key && { parent: key }) });
  }

  async like(comment: Comment): Promise<void> {
    const address = comment.links?.like;
    if (!address || this.#liking.has(address)) return;
    this.#liking.add(address);
    const before = likes(address);
    const show = (liked: boolean, count: number): void => {
      keepLike(address, liked);
      comment.likes = count;
      this.#host.element.requestUpdate();
    };
    const was = comment.likes;
    // Shown at once, and taken back if it does not arrive.
    show(!before, Math.max(0, was + (before ? -1 : 1)));
    try {
      const answer = await this.#send(before ? 'DELETE' : 'PUT', address, { writer: writer() });
      const { likes: count, liked } = (answer.json ?? {}) as Partial<Liked>;
      if (answer.status !== 200 || typeof count !== 'number' || typeof liked !== 'boolean') throw new Error();
      show(liked, count);
    } catch {
      show(before, was);
      this.#host.announce(this.#words.failed);
    } finally {
      this.#liking.delete(address);
    }
  }

  /** Whether this browser likes it. */
  liked({ links }: Comment): boolean {
    return links?.like !== undefined && likes(links.like);
  }

  /** Shows what waits for review where it belongs, and asks whether it still does. */
  showOwn(): void {
    const thread = this.#host.thread();
    this.#shown = thread;
    this.#readOwn();
    if (!thread) return;
    for (const own of this.#own.values()) {
      if (!own.held) continue;
      // Also where it stands as removed: to everyone else it does, as long as it has replies.
      putComment(thread.items, { ...own.held }, thread.sort);
      void this.#askAbout(own, own.held, thread);
    }
    this.#host.element.requestUpdate();
  }

  /** What has not arrived yet, with a way to take it back. */
  renderWaiting(): Part {
    const shown = this.#waiting.filter(({ key }) => !this.#sending.has(key));
    if (!shown.length) return nothing;
    const { unsent, sendNow, withdraw, takeBack } = this.#words;
    return html`<ul class="waiting" part="waiting" aria-label=${unsent}>
      ${shown.map(
        (entry) =>
          html`<li>
            <b>${unsent}</b>
            <p class="unsent" dir="auto">${entry.body.text}</p>
            <p class="note">${this.#whyWaiting(entry)}</p>
            <p class="row">
              ${
                isOld(entry)
                  ? html`<button
                      type="button"
                      @click=${() => {
                        confirm(entry);
                      }}
                    >
                      ${sendNow}
                    </button>`
                  : nothing
              }
              <button type="button" class="quiet" @click=${() => this.#takeBack(entry)}>${takeBack}</button>
              <button
                type="button"
                class="quiet"
                @click=${() => {
                  strike(entry.key);
                  this.#host.element.focusOn('form');
                }}
              >
                ${withdraw}
              </button>
            </p>
          </li>`,
      )}
    </ul>`;
  }

  /** What its writer can do with a comment. */
  renderOwn(comment: Comment): Part {
    const own = this.#ownOf(comment);
    if (!own || own.until < Date.now()) return nothing;
    const { edit, remove, removeSure, removeYes, removeNo } = this.#words;
    const button = (text: string, act: () => void, what: string): TemplateResult =>
      html`<button type="button" class="quiet ${what}" @click=${act}>${text}</button>`;
    const ask = (id: string | undefined, then: 'remove' | 'yes') => async (): Promise<void> => {
      this.#asking = id;
      this.#host.element.requestUpdate();
      await this.#host.element.updateComplete;
      this.#host.element.shadowRoot
        ?.querySelector<HTMLElement>(`[data-id="${CSS.escape(comment.id)}"] .${then}`)
        ?.focus();
    };
    return this.#asking === comment.id
      ? html`<span class="sure">${removeSure}</span
          >${button(removeYes, () => void this.#remove(comment, own), 'yes')}${button(removeNo, () => void ask(undefined, 'remove')(), 'no')}`
      : html`${button(edit, () => void this.#openChange(comment), 'edit')}${button(remove, () => void ask(comment.id, 'yes')(), 'remove')}`;
  }

  /** The form in which a comment is being changed, in the comment's place. */
  renderInstead({ id }: Comment): Part | undefined {
    const key = changePrefix + id;
    const form = this.#host.forms.get(key);
    if (!form?.open) return undefined;
    return formTemplate(
      key,
      form,
      { text: this.#words.edit, send: this.#words.save, cancel: this.#host.words().cancel, name: undefined },
      {
        type: (_, change) => {
          Object.assign(form, change);
          this.typed(key);
        },
        send: () => void this.submit(key),
        cancel: () => void this.#closeChange(id),
      },
    );
  }

  /** The thread's address now; how it is sorted and cut into pages makes it no other thread. */
  get #address(): string {
    return this.#host.element.request().url.replace(/[?#].*/, '');
  }

  #readOwn(): void {
    this.#own = new Map(ownOf(this.#place).map((own) => [own.self, own]));
  }

  get #words(): WritingWords {
    return wordsFor(this.#host.words().language, { en, sv });
  }

  async #takeUpDrafts(drafts: Drafts): Promise<void> {
    for (const [key, text] of await drafts.open()) {
      const form = this.#host.form(key);
      // Who was faster than the code for writing has typed already.
      if (form.text) drafts.write(key, form.text);
      else Object.assign(form, { text, open: true });
    }
    this.#host.element.requestUpdate();
  }

  readonly #hide = (): void => this.#drafts?.close();

  readonly #show = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.#drafts?.open();
  };

  #look(): void {
    this.#waiting = waiting(this.#place);
    this.#host.element.requestUpdate();
  }

  #whyWaiting(entry: Entry): string {
    const { old, refused, closed, offline, down, notKept, language } = this.#words;
    if (entry.refused !== undefined) return entry.refused ? refused(entry.refused) : closed;
    if (isOld(entry)) return old(formatDay(language, new Date(entry.created).toISOString().slice(0, 10)));
    return `${navigator.onLine ? down : offline}${outlives(entry) ? '' : ` ${notKept}`}`;
  }

  #faultOf(text: string, name: string, { limits, names }: Thread, key: string): string | undefined {
    const { nothing: blank, tooLong, nameMissing, nameTooLong, language } = this.#words;
    const over = lengthOf(text) - limits.text;
    if (!text) return blank;
    if (over > 0) return tooLong(over, formatNumber(language, over));
    if (key.startsWith(changePrefix)) return undefined;
    if (names === 'required' && !name) return nameMissing;
    return lengthOf(name) > limits.name ? nameTooLong(formatNumber(language, limits.name)) : undefined;
  }

  #say(form: Form, note: string, wrong: boolean): void {
    Object.assign(form, { note, wrong });
    this.#host.announce(note);
  }

  async #post(
    key: string,
    form: Form,
    { links }: Thread,
    words: { text: string; name?: string; parent?: string },
  ): Promise<void> {
    const { element } = this.#host;
    if (!links?.post || !element.dispatchEvent(new CommentBoxSubmitEvent(words.text, words.name, words.parent))) return;
    Object.assign(form, { busy: true, note: this.#words.sending, wrong: false });
    if (words.name) keep('name', words.name);
    const entry = enter(this.#place, links.post, words);
    this.#sending.add(entry.key);
    // From here on the text stands in the outbox: a draft beside it would be sent a second time.
    this.#drafts?.write(key, '');
    element.requestUpdate();
    const outcome = await carry(entry);
    this.#sending.delete(entry.key);
    form.busy = false;
    this.#conclude(key, form, entry, outcome);
  }

  #conclude(key: string, form: Form, entry: Entry, outcome: Outcome): void {
    const { limited, closed, refused } = this.#words;
    switch (outcome.kind) {
      case 'posted':
      case 'waits':
        // What was typed while it was under way stays.
        form.text = form.text.trim() === entry.body.text ? '' : form.text;
        form.note = '';
        if (key) form.open = form.text !== '';
        if (outcome.kind === 'posted') settle(entry, outcome.answer);
        else {
          this.#host.announce(this.#whyWaiting(entry));
          deliverLater(outcome.wait);
          this.#look();
        }
        break;
      case 'limited':
        this.#giveBack(key, form, entry);
        this.#say(form, limited(String(Math.ceil(outcome.wait / 1000))), true);
        this.#count(form, Date.now() + outcome.wait);
        break;
      case 'closed':
        this.#giveBack(key, form, entry);
        this.#say(form, closed, true);
        break;
      case 'refused':
        this.#giveBack(key, form, entry);
        this.#say(form, refused(detailOf(outcome.answer)), true);
    }
    this.#drafts?.write(key, form.text);
    this.#host.element.requestUpdate();
  }

  // Nothing of it was saved: the text is the writer's again.
  #giveBack(key: string, form: Form, { key: entry, body }: Entry): void {
    if (!form.text.trim()) form.text = body.text;
    this.#drafts?.write(key, form.text);
    strike(entry);
  }

  // The seconds run in the note; who listens has heard them once.
  #count(form: Form, end: number): void {
    clearInterval(this.#countdown);
    this.#countdown = setInterval(() => {
      const seconds = Math.ceil((end - Date.now()) / 1000);
      if (seconds <= 0) clearInterval(this.#countdown);
      Object.assign(form, { note: seconds > 0 ? this.#words.limited(String(seconds)) : '', wrong: seconds > 0 });
      this.#host.element.requestUpdate();
    }, 1000);
  }

  #arrive(entry: Entry, answer: PostAnswer): void {
    const thread = this.#host.thread();
    const posted = ownPosted(answer.json, context(entry.post));
    if (!posted) return;
    keepOwn(this.#place, posted);
    const { comment } = posted;
    const held = comment.status === 'pending';
    if (thread) {
      if (!held && !findComment(thread.items, comment.id)) thread.count++;
      putComment(thread.items, comment, thread.sort);
      const parent = comment.parent && findComment(thread.items, comment.parent);
      if (parent && parent.replies) parent.replies.count++;
    }
    this.#readOwn();
    this.#host.announce(held ? this.#words.held : this.#words.published);
    this.#host.element.dispatchEvent(new CommentBoxSubmittedEvent(comment));
    // The form of a reply has gone with its work; who wrote it is led to the reply.
    if (comment.parent && this.#sendingFrom(comment.parent))
      void this.#host.element.updateComplete.then(() => {
        this.#host.element.focusOn('comment', comment.id);
      });
  }

  // Only where the reader has just pressed the button here, and not when it was delivered by itself.
  #sendingFrom(parent: string): boolean {
    const active = this.#host.element.shadowRoot?.activeElement;
    return active?.closest('.form')?.querySelector('textarea')?.id === `form-${parent}`;
  }

  async #takeBack(entry: Entry): Promise<void> {
    const { text, name = '', parent = '' } = entry.body;
    const thread = this.#host.thread();
    // A reply to what is not here is taken back into the thread's own form rather than into none.
    const key = parent && thread && findComment(thread.items, parent) ? parent : '';
    const form = this.#host.form(key);
    const both = form.text.trim() ? `${form.text}\n\n${text}` : text;
    Object.assign(form, { text: both, name: form.name || name, open: true });
    strike(entry.key);
    this.typed(key);
    await this.#host.element.updateComplete;
    this.#host.element.focusOn('form', key);
  }

  #ownOf({ links }: Comment): Own | undefined {
    return links?.self === undefined ? undefined : this.#own.get(links.self);
  }

  async #askAbout(own: Own, held: Comment, thread: Thread): Promise<void> {
    try {
      const answer = await this.#send('GET', own.self, undefined, own.capability);
      const comment = answer.status === 200 ? ownComment(answer.json, context(own.self)) : undefined;
      if (comment?.status === 'removed' || answer.status === 404 || answer.status === 410) {
        forgetOwn(own.self);
        removeComment(thread.items, held.id);
      } else if (comment) {
        const { held: _held, ...rest } = own;
        changeOwn(comment.status === 'pending' ? { ...own, held: comment } : rest);
        putComment(thread.items, comment, thread.sort);
      }
      this.#readOwn();
      this.#host.element.requestUpdate();
    } catch {
      // Not now: it is still shown as held, which is what is known.
    }
  }

  async #openChange({ id, text }: Comment): Promise<void> {
    Object.assign(this.#host.form(changePrefix + id), { text, open: true, note: '', wrong: false });
    this.#host.element.requestUpdate();
    await this.#host.element.updateComplete;
    this.#host.element.focusOn('form', changePrefix + id);
  }

  async #closeChange(id: string): Promise<void> {
    this.#host.form(changePrefix + id).open = false;
    this.#host.element.requestUpdate();
    await this.#host.element.updateComplete;
    this.#host.element.focusOn('comment', id);
  }

  async #change(id: string, form: Form, text: string): Promise<void> {
    const thread = this.#host.thread();
    const comment = thread && findComment(thread.items, id);
    const own = comment && this.#ownOf(comment);
    if (!own) return;
    Object.assign(form, { busy: true, note: this.#words.sending, wrong: false });
    this.#host.element.requestUpdate();
    const answer = await this.#send('PATCH', own.self, { text }, own.capability).catch(() => undefined);
    form.busy = false;
    const changed = answer?.status === 200 ? ownComment(answer.json, context(own.self)) : undefined;
    if (changed) {
      putComment(thread.items, changed, thread.sort);
      if (changed.status === 'pending') changeOwn({ ...own, held: changed });
      this.#host.announce(changed.status === 'pending' ? this.#words.held : this.#words.changed);
      await this.#closeChange(id);
    } else {
      this.#say(form, this.#whyNot(answer), true);
      this.#host.element.requestUpdate();
    }
  }

  async #remove(comment: Comment, own: Own): Promise<void> {
    this.#asking = undefined;
    const answer = await this.#send('DELETE', own.self, undefined, own.capability).catch(() => undefined);
    const thread = this.#host.thread();
    if (answer && (answer.status === 204 || answer.status === 200 || answer.status === 404)) {
      forgetOwn(own.self);
      this.#own.delete(own.self);
      if (thread) {
        if (comment.status === 'published') thread.count--;
        removeComment(thread.items, comment.id);
      }
      this.#host.announce(this.#words.gone);
      this.#host.element.focusOn('heading');
    } else {
      this.#host.announce(this.#whyNot(answer));
    }
    this.#host.element.requestUpdate();
  }

  #whyNot(answer: PostAnswer | undefined): string {
    if (answer?.status === 403 || answer?.status === 401) return this.#words.windowPassed;
    if (answer?.status === 429) return this.#words.limited(String(Math.ceil((answer.retryAfter ?? 60_000) / 1000)));
    return answer && answer.status < 500 ? this.#words.refused(detailOf(answer)) : this.#words.failed;
  }

  #send(
    method: 'GET' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
    capability?: string,
  ): Promise<PostAnswer> {
    const headers = capability ? { Authorization: `Bearer ${capability}` } : {};
    return send(makeRequest(method, url, this.#host.element.request(), body, headers));
  }
}
