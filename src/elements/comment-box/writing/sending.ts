/** Sends comments: from a form into the outbox, and from there to the endpoint. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  carryFromForm,
  conclude,
  confirm,
  deliverLater,
  join,
  settle,
  strike,
  withdraw,
  type Outcome,
} from '../../../client/outbox.js';
import {
  enter,
  isOld,
  outlives,
  removedByWriter,
  waiting,
  withdrawals,
  type OutboxEntry,
  type Withdrawal,
} from '../../../client/outbox-entries.js';
import { detailOf, faultsOf } from '../../../client/post.js';
import { forget, keep } from '../../../client/storage.js';
import { findComment, putComment, removeComment } from '../../../formats/comment-box/tree.js';
import { formatOwnDay } from '../../../locales/format-thread.js';
import type { Comment, Posted, Thread } from '../../../model/comment-box.js';
import type { OptionalTemplate } from '../../optional-template.js';
import { CommentBoxSubmitEvent, CommentBoxSubmittedEvent } from '../comment-box.events.js';
import type { Form } from '../comment-box.templates.js';
import type { WritingState } from './desk.js';

/** Calls to the other parts of writing. */
export interface SendingActs {
  /** A text was put into a form. */
  typed: (key: string, change: Pick<Form, 'text'>) => void;
  /** A comment has arrived, and belongs to this browser. */
  kept: () => void;
}

export class Sending {
  readonly #desk: WritingState;
  readonly #acts: SendingActs;
  #leave: (() => void) | undefined;
  #waiting: OutboxEntry[] = [];
  #withdrawals: Withdrawal[] = [];
  /** The message about a comment that is no longer in a form or in the list. */
  #told = '';
  /** Comments that are being sent from a form right now, and so are shown there and not in the list of waiting ones. */
  readonly #fromForms = new Set<string>();
  #countdown: ReturnType<typeof setInterval> | undefined;

  constructor(desk: WritingState, acts: SendingActs) {
    this.#desk = desk;
    this.#acts = acts;
  }

  /** Resumes sending the waiting comments of the desk's thread. */
  open(): void {
    this.#leave = join({
      thread: this.#desk.place,
      request: () => this.#desk.host.element.request(),
      arrived: (posted) => {
        this.#arrive(posted);
      },
      stays: ({ comment }) => {
        this.#show(comment);
        this.#tell(this.#desk.words.stays);
        this.#acts.kept();
      },
      changed: () => {
        this.#look();
      },
    });
    this.#look();
  }

  close(): void {
    this.#leave?.();
    this.#leave = undefined;
    clearInterval(this.#countdown);
  }

  get isOpen(): boolean {
    return this.#leave !== undefined;
  }

  /**
   * The comments that have not arrived yet, each with a button to withdraw it, and messages about comments without a
   * form.
   */
  render(): OptionalTemplate {
    const shown = this.#waiting.filter(({ key }) => !this.#fromForms.has(key));
    const { unsent, takenBack, withdrawing } = this.#desk.words;
    const told = this.#told ? html`<p class="note wrong" part="note">${this.#told}</p>` : nothing;
    if (!shown.length && !this.#withdrawals.length) return told;
    return html`${told}
      <ul class="waiting" part="waiting" aria-label=${unsent}>
        ${shown.map((entry) => this.#renderEntry(entry))}${this.#withdrawals.map(
          () =>
            html`<li>
              <b>${takenBack}</b>
              <p class="note">${withdrawing}</p>
            </li>`,
        )}
      </ul>`;
  }

  #renderEntry(entry: OutboxEntry): TemplateResult {
    const { unsent, sendNow, withdraw: throwAway, takeBack } = this.#desk.words;
    return html`<li>
      <b>${unsent}</b>
      <p class="unsent" dir="auto">${entry.body.text}</p>
      <p class="note">${this.#whyWaiting(entry)}</p>
      <p class="row">
        ${
          entry.beside || isOld(entry)
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
            withdraw(entry);
            this.#desk.host.element.focusOn('form');
          }}
        >
          ${throwAway}
        </button>
      </p>
    </li>`;
  }

  /** Sends the text of a form. */
  async post(
    key: string,
    form: Form,
    { links }: Thread,
    words: { text: string; name?: string; parent?: string },
  ): Promise<void> {
    const { element } = this.#desk.host;
    if (!links?.post || !element.dispatchEvent(new CommentBoxSubmitEvent(words.text, words.name, words.parent))) return;
    Object.assign(form, { busy: true, note: this.#desk.words.sending, wrong: false, nameNote: '' });
    if (words.name) keep('name', words.name);
    else forget('name');
    this.#told = '';
    const entry = enter(this.#desk.place, links.post, words, key);
    this.#fromForms.add(entry.key);
    // The text is in the outbox from here on. A draft of it could be sent a second time.
    this.#desk.drafts?.write(key, '');
    element.requestUpdate();
    const outcome = await carryFromForm(entry);
    this.#fromForms.delete(entry.key);
    form.busy = false;
    // Another thread is shown now, so its result is shown in the outbox and not in the form.
    if (entry.thread !== this.#desk.place) {
      Object.assign(form, { note: '', ...(form.text.trim() === entry.body.text.trim() && { text: '' }) });
      conclude(entry, outcome);
      return;
    }
    this.#conclude(key, form, entry, outcome);
  }

  #conclude(key: string, form: Form, entry: OutboxEntry, outcome: Outcome): void {
    const { limited, closed, refused, nameRefused, parentGone, stays } = this.#desk.words;
    switch (outcome.kind) {
      case 'posted':
      case 'waits':
        // Text that was typed meanwhile stays.
        form.text = form.text.trim() === entry.body.text.trim() ? '' : form.text;
        form.note = '';
        if (key) form.open = form.text !== '';
        if (outcome.kind === 'posted') settle(entry, outcome.posted);
        else {
          this.#desk.host.announce(this.#whyWaiting(entry));
          deliverLater(outcome.wait);
          this.#look();
        }
        break;
      case 'limited':
        this.#giveBack(key, form, entry);
        this.#desk.say(form, limited(String(Math.ceil(outcome.wait / 1000))), true);
        this.#count(form, Date.now() + outcome.wait);
        break;
      case 'closed':
        this.#giveBack(key, form, entry);
        this.#desk.say(form, closed, true);
        break;
      case 'beside':
        this.#giveBack(key, form, entry);
        this.#desk.say(form, stays, true);
        break;
      case 'refused': {
        this.#giveBack(key, form, entry);
        const faults = faultsOf(outcome.answer);
        if (faults.includes('/name')) form.nameNote = nameRefused;
        const note = faults.includes('/parent') ? parentGone : refused(detailOf(outcome.answer));
        if (faults.join() === '/name') this.#desk.host.announce(nameRefused);
        else this.#desk.say(form, note, true);
      }
    }
    this.#desk.drafts?.write(key, form.text);
    this.#desk.update();
  }

  // Nothing was saved, so the text returns to the form.
  #giveBack(key: string, form: Form, { key: entry, body }: OutboxEntry): void {
    if (!form.text.trim()) form.text = body.text;
    this.#desk.drafts?.write(key, form.text);
    strike(entry);
  }

  // The message counts down the seconds. Screen readers have heard them once.
  #count(form: Form, end: number): void {
    clearInterval(this.#countdown);
    this.#countdown = setInterval(() => {
      const seconds = Math.ceil((end - Date.now()) / 1000);
      if (seconds <= 0) clearInterval(this.#countdown);
      Object.assign(form, { note: seconds > 0 ? this.#desk.words.limited(String(seconds)) : '', wrong: seconds > 0 });
      this.#desk.update();
    }, 1000);
  }

  #arrive({ comment }: Posted): void {
    const { held, published, removedMeanwhile } = this.#desk.words;
    if (comment.status === 'removed') this.#tell(removedMeanwhile);
    else {
      this.#show(comment);
      this.#acts.kept();
      this.#desk.host.announce(comment.status === 'pending' ? held : published);
    }
    this.#desk.host.element.dispatchEvent(new CommentBoxSubmittedEvent(comment));
    // The form of the reply is gone, so the focus moves to the reply.
    if (comment.parent && this.#sendingFrom(comment.parent)) void this.#desk.updateAndFocus('comment', comment.id);
  }

  /** Shows an arrived comment in its place. */
  #show(comment: Comment): void {
    const { thread } = this.#desk;
    if (!thread) return;
    const isNew = !findComment(thread.items, comment.id);
    if (comment.status === 'published' && isNew) thread.count++;
    putComment(thread.items, comment, thread.sort);
    if (!isNew) return;
    // Counted like on endpoints: replies on any level.
    const above = new Set<Comment>();
    const parentOf = ({ parent }: Comment): Comment | undefined =>
      parent === undefined ? undefined : findComment(thread.items, parent);
    for (let at = parentOf(comment); at && !above.has(at); at = parentOf(at)) above.add(at);
    for (const { replies } of above) if (replies) replies.count++;
  }

  #tell(text: string): void {
    this.#told = text;
    this.#desk.host.announce(text);
  }

  // Only if the reader has just pressed the button here, and not if the comment was sent by itself.
  #sendingFrom(parent: string): boolean {
    const active = this.#desk.host.element.shadowRoot?.activeElement;
    return active?.closest('.form')?.querySelector('textarea')?.id === `form-${parent}`;
  }

  async #takeBack(entry: OutboxEntry): Promise<void> {
    const { text, name = '', parent = '' } = entry.body;
    const thread = this.#desk.thread;
    // A reply to a comment that is not here goes back into the thread's own form.
    const key = parent && thread && findComment(thread.items, parent) ? parent : '';
    const form = this.#desk.host.form(key);
    const both = form.text.trim() ? `${form.text}\n\n${text}` : text;
    Object.assign(form, { text: both, name: form.name || name, open: true });
    withdraw(entry, key);
    this.#acts.typed(key, form);
    await this.#desk.updateAndFocus('form', key);
  }

  /** Hides comments that their writer has removed: the loaded thread may come from a cache. */
  hideRemoved(): void {
    const { thread } = this.#desk;
    for (const id of thread ? removedByWriter(this.#desk.place) : []) {
      const found = thread && findComment(thread.items, id);
      if (!found || found.status === 'removed') continue;
      if (found.status === 'published') thread.count--;
      removeComment(thread.items, id);
    }
  }

  #look(): void {
    this.#waiting = waiting(this.#desk.place);
    this.#withdrawals = withdrawals(this.#desk.place);
    this.hideRemoved();
    this.#desk.update();
  }

  #whyWaiting(entry: OutboxEntry): string {
    const { old, refused, closed, offline, down, notKept, stays, language } = this.#desk.words;
    if (entry.beside) return stays;
    if (entry.refused !== undefined) return entry.refused ? refused(entry.refused) : closed;
    if (isOld(entry)) return old(formatOwnDay(language, entry.created));
    return `${navigator.onLine ? down : offline}${outlives(entry) ? '' : ` ${notKept}`}`;
  }
}
