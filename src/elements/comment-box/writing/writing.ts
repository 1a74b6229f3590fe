/**
 * Writing in a thread: drafts, sending, what is on its way, changing and taking
 * back, likes. Loaded when a reader begins to write, or has written here before,
 * so that those who only read do not wait for it.
 */
import { html, nothing } from 'lit';
import { loadCode } from '../../../code/load-code.js';
import { Drafts } from '../../../client/drafts.js';
import { recall } from '../../../client/storage.js';
import { formatNumber } from '../../../locales/format.js';
import type { Comment, TextLimits, Thread } from '../../../model/comment-box.js';
import type { Form, Part } from '../comment-box.templates.js';
import { changePrefix, Desk, type WritingHost } from './desk.js';
import { Likes } from './likes.js';
import type { OwnComments } from './own-comments.js';
import type { Reporting } from './reporting.js';
import type { Rights } from './rights.js';
import { Sending } from './sending.js';

/** Below this share of the limit nobody needs to know how much room is left. */
const tellFrom = 0.8;

/** As endpoints count: letters that are composed, without space around. */
const lengthOf = (text: string): number => Array.from(text.trim().normalize()).length;

type Change = Partial<Pick<Form, 'text' | 'name'>>;

export class Writing {
  readonly likes: Likes;
  /** What a writer can do with own comments, once there are some. */
  own: OwnComments | undefined;
  readonly sending: Sending;
  /** What is being reported, once something is. */
  reporting: Reporting | undefined;
  /** What the writer can do with all that is kept, once that is asked for. */
  #rights: Rights | undefined;
  readonly #desk: Desk;
  /** The forms that have got the remembered name. */
  readonly #named = new WeakSet<Form>();
  /** Whether it has not taken up yet what was typed before it was here. */
  #isNew = true;
  /** The thread in which own comments were looked for. */
  #looked: Thread | undefined;

  constructor(host: WritingHost) {
    const desk = (this.#desk = new Desk(host));
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

  /** Takes up what was left: drafts, what is on its way, what waits for review. Call it again after `close`. */
  open(): void {
    this.close();
    const desk = this.#desk;
    desk.place = desk.address;
    desk.drafts ??= new Drafts(desk.place);
    this.sending.open();
    this.showOwn();
    // What was typed before this code was here, also in a thread that is shown no longer.
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

  /** Keeps up with the element: another thread, another state of the thread. */
  follow(): void {
    const desk = this.#desk;
    if (this.sending.isOpen && desk.place !== desk.address) {
      desk.drafts?.close();
      desk.drafts = undefined;
      this.open();
    }
    if (this.#looked !== desk.thread) this.showOwn();
  }

  /** Shows own comments that wait for review where they belong, and what can be done with each. */
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
        // They are looked for again when something is rendered.
        () => (this.#looked = undefined),
      );
  }

  /** Whether a comment was posted from here. */
  wrote({ links }: Comment): boolean {
    return this.#desk.ownOf().some(({ self }) => self === links?.self);
  }

  /** Asks why a comment is reported. */
  async report(comment: Comment): Promise<void> {
    const loaded = loadCode(() => import('./reporting.js')).catch(() => undefined);
    const Loaded = (await loaded)?.Reporting;
    if (Loaded) await (this.reporting ??= new Loaded(this.#desk)).begin(comment);
    else this.#desk.host.noteAt(comment.id, this.#desk.words.failed);
  }

  /** The way to all that is kept of the writer, where there may be something. */
  renderRights(): Part {
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
    // The way back stands where it stood.
    await open?.focus();
  }

  /** Notes what was typed into a form, and renders when there is something to say of it. */
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
    // Asked for once and known from then on, as the browser would, until it is emptied.
    if (!this.#named.has(form)) {
      this.#named.add(form);
      if (!form.name && !('name' in change)) form.name = recall('name') ?? '';
    }
    if (before !== [form.note, form.wrong, form.nameNote, form.name].join('\n')) this.#desk.update();
  }

  /** Sends what stands in a form. */
  async submit(key: string): Promise<void> {
    const form = this.#desk.host.form(key);
    const thread = this.#desk.thread;
    if (form.busy || !thread) return;
    const isChange = key.startsWith(changePrefix);
    // Not the space before the first line, which may be set in.
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
    for (const [key, text] of await drafts.open()) {
      const form = this.#desk.host.form(key);
      // Who was faster than the code for writing has typed already.
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
    // What stands in the fields is rendered first: Lit does not see what was typed.
    this.#desk.update();
    await this.#desk.host.element.updateComplete;
    // What was left here has been taken over by another page, which has it or has sent it.
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
