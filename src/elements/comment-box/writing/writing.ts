/**
 * Everything for writing in a thread: drafts, sending, unsent comments, editing and deleting, likes. Loaded when a
 * reader begins to write, or has written here before, so that those who only read do not wait for it.
 */
import { html, nothing } from 'lit';
import { loadCode } from '../../../code/load-code.js';
import { Drafts } from '../../../client/drafts.js';
import { recall } from '../../../client/storage.js';
import { formatNumber } from '../../../locales/format.js';
import type { Comment, TextLimits, Thread } from '../../../model/comment-box.js';
import type { OptionalTemplate } from '../../optional-template.js';
import type { Form } from '../comment-box.templates.js';
import { changePrefix, WritingState, type WritingHost } from './desk.js';
import { Likes } from './likes.js';
import type { OwnComments } from './own-comments.js';
import type { Reporting } from './reporting.js';
import type { Rights } from './rights.js';
import { Sending } from './sending.js';

/** Below this share of the limit, the remaining characters are not shown. */
const tellFrom = 0.8;

/** Counts as endpoints do: composed characters, without white space around them. */
const lengthOf = (text: string): number => Array.from(text.trim().normalize()).length;

type Change = Partial<Pick<Form, 'text' | 'name'>>;

export class Writing {
  readonly likes: Likes;
  /** The reader's own comments, once there are some. */
  own: OwnComments | undefined;
  readonly sending: Sending;
  /** The form for reports, once it was opened. */
  reporting: Reporting | undefined;
  /** The section about the reader's rights, once it was opened. */
  #rights: Rights | undefined;
  readonly #desk: WritingState;
  /** The forms that were filled with the remembered name. */
  readonly #named = new WeakSet<Form>();
  /** Whether texts that were typed before this code was loaded are still to be stored. */
  #isNew = true;
  /** The thread in which own comments were last looked for. */
  #looked: Thread | undefined;

  constructor(host: WritingHost) {
    const desk = (this.#desk = new WritingState(host));
    this.likes = new Likes(desk);
    this.sending = new Sending(desk, {
      typed: (key, change) => {
        this.typed(key, change);
      },
      kept: () => {
        if (this.own) this.own.read();
        else this.showOwn();
      },
    });
  }

  /** Restores drafts, unsent comments, and held ones. Call it again after `close`. */
  open(): void {
    this.close();
    const desk = this.#desk;
    desk.place = desk.address;
    desk.drafts ??= new Drafts(desk.place);
    this.sending.open();
    this.showOwn();
    // Texts that were typed before this code was loaded, also in a thread that is not shown any more.
    for (const [address, forms] of desk.host.forms) {
      const drafts = address === desk.place ? desk.drafts : this.#isNew && new Drafts(address);
      for (const [key, { text }] of forms) if (text && drafts && !key.startsWith(changePrefix)) drafts.write(key, text);
    }
    this.#isNew = false;
    void this.#takeUpDrafts(desk.drafts);
    addEventListener('storage', this.likes.hear);
    addEventListener('pagehide', this.#hide);
    addEventListener('pageshow', this.#returns);
  }

  close(): void {
    this.sending.close();
    this.#desk.drafts?.close();
    removeEventListener('storage', this.likes.hear);
    removeEventListener('pagehide', this.#hide);
    removeEventListener('pageshow', this.#returns);
  }

  /** Follows the element: another thread, or another state of the thread. */
  follow(): void {
    const desk = this.#desk;
    if (this.sending.isOpen && desk.place !== desk.address) {
      desk.drafts?.close();
      desk.drafts = undefined;
      this.open();
    }
    if (this.#looked !== desk.thread) this.showOwn();
  }

  /** Shows held comments of this browser in their places, with their buttons. */
  showOwn(): void {
    this.#looked = this.#desk.thread;
    this.sending.hideRemoved();
    this.#desk.update();
    if (this.own) this.own.show();
    else if (this.#desk.ownOf().length)
      loadCode(() => import('./own-comments.js')).then(
        ({ OwnComments }) => {
          this.own ??= new OwnComments(this.#desk, {
            typed: (key, change) => {
              this.typed(key, change);
            },
            submit: (key) => this.submit(key),
          });
          this.own.show();
        },
        // The next render tries again.
        () => (this.#looked = undefined),
      );
  }

  /** Whether this browser has posted the comment. */
  wrote({ links }: Comment): boolean {
    return this.#desk.ownOf().some(({ self }) => self === links?.self);
  }

  /** Opens the form for a report. */
  async report(comment: Comment): Promise<void> {
    const loaded = loadCode(() => import('./reporting.js')).catch(() => undefined);
    const Loaded = (await loaded)?.Reporting;
    if (Loaded) await (this.reporting ??= new Loaded(this.#desk)).begin(comment);
    else this.#desk.host.noteAt(comment.id, this.#desk.words.failed);
  }

  /** The button for the reader's rights, where there may be some data. */
  renderRights(): OptionalTemplate {
    const { export: get, erase } = this.#desk.thread?.links ?? {};
    if (!get || !erase || recall('writer') === null) return nothing;
    return (
      this.#rights?.render(() => {
        void this.#closeRights();
      }) ??
      html`<p class="row sort">
        <button class="quiet rights" type="button" @click=${() => void this.#openRights()}>
          ${this.#desk.words.yourData}
        </button>
      </p>`
    );
  }

  async #openRights(): Promise<void> {
    const Loaded = (await loadCode(() => import('./rights.js')).catch(() => undefined))?.Rights;
    if (Loaded) await (this.#rights ??= new Loaded(this.#desk)).focus();
    else this.#desk.host.announce(this.#desk.words.failed);
  }

  async #closeRights(): Promise<void> {
    const open = this.#rights;
    this.#rights = undefined;
    open?.close();
    // The button for it is in the same place.
    await open?.focus();
  }

  /** Stores what was typed into a form, and renders when a message changes. */
  typed(key: string, change: Change): void {
    const form = this.#desk.host.form(key);
    const before = [form.note, form.wrong, form.nameNote, form.name].join('\n');
    const { limits } = this.#desk.thread ?? {};
    if (limits && 'text' in change && !form.busy) {
      const fault = this.#faultOfText(form.text, limits);
      const room = limits.text - lengthOf(form.text);
      const { left, language } = this.#desk.words;
      form.wrong = Boolean(fault);
      form.note = fault ?? (room < limits.text * (1 - tellFrom) ? left(room, formatNumber(language, room)) : '');
    }
    if (limits && 'name' in change) form.nameNote = this.#faultOfName(form.name, limits);
    if ('text' in change && !key.startsWith(changePrefix)) this.#desk.drafts?.write(key, form.text);
    // Filled in once, as a browser would do, until the reader empties the field.
    if (!this.#named.has(form)) {
      this.#named.add(form);
      if (!form.name && !('name' in change)) form.name = recall('name') ?? '';
    }
    if (before !== [form.note, form.wrong, form.nameNote, form.name].join('\n')) this.#desk.update();
  }

  /** Sends the text of a form. */
  async submit(key: string): Promise<void> {
    const form = this.#desk.host.form(key);
    const thread = this.#desk.thread;
    if (form.busy || !thread) return;
    const isChange = key.startsWith(changePrefix);
    // Spaces before the first line stay: it may be indented.
    const text = form.text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
    const name = form.name.trim();
    const { nothing: blank, nameMissing } = this.#desk.words;
    const note = text ? this.#faultOfText(text, thread.limits) : blank;
    const nameNote = isChange
      ? ''
      : thread.names === 'required' && !name
        ? nameMissing
        : this.#faultOfName(name, thread.limits);
    if (note || nameNote) {
      Object.assign(form, { note, wrong: Boolean(note), nameNote });
      this.#desk.host.announce([note, nameNote].join(' ').trim());
      await this.#desk.updateAndFocus(note ? 'form' : 'name', key);
      return;
    }
    if (isChange) await this.own?.change(key.slice(changePrefix.length), form, text);
    else await this.sending.post(key, form, thread, { text, ...(name && { name }), ...(key && { parent: key }) });
  }

  async #takeUpDrafts(drafts: Drafts): Promise<void> {
    const kept = await drafts.open();
    // These drafts stay stored until their thread is shown again.
    if (drafts !== this.#desk.drafts) return;
    for (const [key, text] of kept) {
      const form = this.#desk.host.form(key);
      // The reader has typed before the code for writing was loaded.
      if (form.text) drafts.write(key, form.text);
      else Object.assign(form, { text, open: true });
    }
    this.#desk.update();
  }

  readonly #hide = (): void => this.#desk.drafts?.close();

  readonly #returns = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.#takeUpAgain();
  };

  async #takeUpAgain(): Promise<void> {
    const { place, drafts } = this.#desk;
    const kept = await drafts?.open();
    if (!kept) return;
    // Renders the typed text first, because Lit does not see what a reader has typed.
    this.#desk.update();
    await this.#desk.host.element.updateComplete;
    // Another page has taken over the rest: it has the text, or has sent it.
    for (const [key, form] of this.#desk.host.forms.get(place) ?? [])
      if (!kept.has(key) && !form.busy && !key.startsWith(changePrefix)) form.text = '';
    this.#desk.update();
  }

  #faultOfText(text: string, { text: most, lines = Infinity }: TextLimits): string | undefined {
    const { tooLong, tooManyLines, language } = this.#desk.words;
    const over = lengthOf(text) - most;
    if (over > 0) return tooLong(over, formatNumber(language, over));
    const below = text.trim().split('\n').length - lines;
    return below > 0 ? tooManyLines(below, formatNumber(language, below)) : undefined;
  }

  #faultOfName(name: string, { name: most }: TextLimits): string {
    const { nameTooLong, language } = this.#desk.words;
    return lengthOf(name) > most ? nameTooLong(formatNumber(language, most)) : '';
  }
}
