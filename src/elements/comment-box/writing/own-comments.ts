/**
 * The reader's own comments. Held ones are shown in their places, and each can be edited and deleted for a while.
 * Loaded when there are some. It gets shared code through the desk, because one lazily loaded file cannot import from
 * another.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { OwnComment } from '../../../client/own.js';
import type { PostAnswer } from '../../../client/post.js';
import { ownComment } from '../../../formats/comment-box/own-comment.js';
import { findComment, putComment, removeComment } from '../../../formats/comment-box/tree.js';
import type { Comment, Thread } from '../../../model/comment-box.js';
import type { OptionalTemplate } from '../../optional-template.js';
import { formTemplate, type Form } from '../comment-box.templates.js';
import type { WritingState } from './desk.js';

/** The actions that the forms for editing share with other forms. */
export interface FormActs {
  typed: (key: string, change: Partial<Pick<Form, 'text' | 'name'>>) => void;
  submit: (key: string) => Promise<void>;
}

// Ignores faults in the endpoint's own answers, which the page's developer could not fix.
const report = (): void => undefined;

export class OwnComments {
  readonly #desk: WritingState;
  readonly #acts: FormActs;
  #own = new Map<string, OwnComment>();
  /** The comment whose deletion the writer is asked to confirm. */
  #asking: string | undefined;
  #removing = false;

  constructor(desk: WritingState, acts: FormActs) {
    this.#desk = desk;
    this.#acts = acts;
  }

  /** Shows held comments in their places, and asks the endpoint for their status. */
  show(): void {
    const thread = this.#desk.thread;
    this.read();
    if (!thread) return;
    for (const own of this.#own.values()) {
      if (!own.held) continue;
      // Also in the place of a removed comment: everyone else sees a held comment with replies as removed.
      putComment(thread.items, { ...own.held }, thread.sort);
      void this.#askAbout(own, own.held, thread);
    }
    this.#desk.update();
  }

  /** The buttons of a comment's writer. */
  render(comment: Comment): OptionalTemplate {
    const own = this.#ownOf(comment);
    if (!own || own.until < Date.now()) return nothing;
    const { edit, remove, removeSure, removeYes, removeNo } = this.#desk.words;
    const button = (text: string, act: () => void, what: string): TemplateResult =>
      html`<button type="button" class="quiet ${what}" @click=${act}>${text}</button>`;
    const ask = (id: string | undefined, then: 'remove' | 'yes') => async (): Promise<void> => {
      this.#asking = id;
      this.#desk.update();
      await this.#desk.host.element.updateComplete;
      this.#desk.host.element.shadowRoot
        ?.querySelector<HTMLElement>(`[data-id="${CSS.escape(comment.id)}"] .${then}`)
        ?.focus();
    };
    return this.#asking === comment.id
      ? html`<span class="sure">${removeSure}</span
          >${button(removeYes, () => void this.#remove(comment, own), 'yes')}${button(removeNo, () => void ask(undefined, 'remove')(), 'no')}`
      : html`${button(edit, () => void this.#openChange(comment), 'edit')}${button(remove, () => void ask(comment.id, 'yes')(), 'remove')}`;
  }

  /** Why a comment waits for review. */
  why({ held }: Comment): string {
    return (held && this.#desk.words.why[held]) ?? '';
  }

  /** The form in which a comment is edited, in place of the comment. */
  renderInstead({ id }: Comment): OptionalTemplate | undefined {
    const key = this.#desk.changeKey(id);
    const form = this.#desk.formIfMade(key);
    if (!form?.open) return undefined;
    return formTemplate(
      key,
      form,
      {
        text: this.#desk.words.edit,
        send: this.#desk.words.save,
        cancel: this.#desk.host.words().cancel,
        name: undefined,
      },
      {
        type: (_, change) => {
          Object.assign(form, change);
          this.#acts.typed(key, change);
        },
        send: () => void this.#acts.submit(key),
        cancel: () => void this.#closeChange(id),
      },
    );
  }

  /** Reads again which comments belong to this browser. */
  read(): void {
    this.#own = new Map(this.#desk.ownOf().map((own) => [own.self, own]));
  }

  #ownOf({ links }: Comment): OwnComment | undefined {
    return links?.self === undefined ? undefined : this.#own.get(links.self);
  }

  async #askAbout(own: OwnComment, held: Comment, thread: Thread): Promise<void> {
    try {
      const answer = await this.#desk.send('GET', own.self, undefined, own.capability);
      const comment = answer.status === 200 ? ownComment(answer.json, { base: own.self, report }) : undefined;
      if (comment?.status === 'removed' || answer.status === 404 || answer.status === 410) {
        this.#desk.forgetOwn(own.self);
        removeComment(thread.items, held.id);
      } else if (comment) {
        const { held: _held, ...rest } = own;
        this.#desk.changeOwn(comment.status === 'pending' ? { ...own, held: comment } : rest);
        putComment(thread.items, comment, thread.sort);
      }
      this.read();
      this.#desk.update();
    } catch {
      // The request failed: the comment is still shown as held, which is the last known status.
    }
  }

  async #openChange({ id, text }: Comment): Promise<void> {
    Object.assign(this.#desk.host.form(this.#desk.changeKey(id)), { text, open: true, note: '', wrong: false });
    await this.#desk.updateAndFocus('form', this.#desk.changeKey(id));
  }

  async #closeChange(id: string): Promise<void> {
    this.#desk.host.form(this.#desk.changeKey(id)).open = false;
    await this.#desk.updateAndFocus('comment', id);
  }

  /** Sends an edited text. */
  async change(id: string, form: Form, text: string): Promise<void> {
    const thread = this.#desk.thread;
    const comment = thread && findComment(thread.items, id);
    const own = comment && this.#ownOf(comment);
    if (!own) return;
    Object.assign(form, { busy: true, note: this.#desk.words.sending, wrong: false });
    this.#desk.update();
    const answer = await this.#desk.send('PATCH', own.self, { text }, own.capability).catch(() => undefined);
    form.busy = false;
    const changed = answer?.status === 200 ? ownComment(answer.json, { base: own.self, report }) : undefined;
    if (changed) {
      putComment(thread.items, changed, thread.sort);
      if (changed.status === 'pending') this.#desk.changeOwn({ ...own, held: changed });
      this.#desk.host.announce(changed.status === 'pending' ? this.#desk.words.held : this.#desk.words.changed);
      await this.#closeChange(id);
    } else {
      this.#desk.say(form, this.#whyUnchanged(answer), true);
      this.#desk.update();
    }
  }

  async #remove(comment: Comment, own: OwnComment): Promise<void> {
    if (this.#removing) return;
    this.#removing = true;
    const { host, words, thread } = this.#desk;
    host.noteAt(comment.id, '');
    const answer = await this.#desk.send('DELETE', own.self, undefined, own.capability).catch(() => undefined);
    this.#removing = false;
    if (answer && [200, 204, 404, 410].includes(answer.status)) {
      this.#asking = undefined;
      this.#desk.forgetOwn(own.self);
      this.#own.delete(own.self);
      if (thread) {
        if (comment.status === 'published') thread.count--;
        removeComment(thread.items, comment.id);
      }
      host.announce(words.gone);
      host.element.focusOn('heading');
      return;
    }
    // The question stays, with the focus on its answer, unless the comment can no longer be deleted.
    if (answer?.status === 403) {
      this.#asking = undefined;
      own.until = 0;
      host.element.focusOn('comment', comment.id);
    }
    host.noteAt(comment.id, this.#desk.whyNot(answer));
  }

  /** Why an edit was refused. Its text stays in the form. */
  #whyUnchanged(answer: PostAnswer | undefined): string {
    const { limited, refused } = this.#desk.words;
    if (answer?.status === 429) return limited(String(Math.ceil((answer.retryAfter ?? 60_000) / 1000)));
    return answer?.status === 400 ? refused(this.#desk.detailOf(answer)) : this.#desk.whyNot(answer);
  }
}
