/**
 * Writing in a thread: drafts, sending, what is on its way, changing and taking
 * back, likes. Loaded when a reader begins to write, or has written here before,
 * so that those who only read do not wait for it.
 */
import { Drafts } from '../../../client/drafts.js';
import { recall } from '../../../client/storage.js';
import { formatNumber } from '../../../locales/format.js';
import type { Thread } from '../../../model/comment-box.js';
import { changePrefix, Desk, type WritingHost } from './desk.js';
import { Likes } from './likes.js';
import { OwnComments } from './own-comments.js';
import { Sending } from './sending.js';

/** Below this share of the limit nobody needs to know how much room is left. */
const tellFrom = 0.8;

const lengthOf = (text: string): number => Array.from(text).length;

export class Writing {
  readonly likes: Likes;
  readonly own: OwnComments;
  readonly sending: Sending;
  readonly #desk: Desk;

  constructor(host: WritingHost) {
    const desk = (this.#desk = new Desk(host));
    const typed = (key: string): void => {
      this.typed(key);
    };
    this.likes = new Likes(desk);
    this.own = new OwnComments(desk, { typed, submit: (key) => this.submit(key) });
    this.sending = new Sending(desk, {
      typed,
      kept: () => {
        this.own.read();
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
    this.own.show();
    void this.#takeUpDrafts(desk.drafts);
    addEventListener('pagehide', this.#hide);
    addEventListener('pageshow', this.#show);
  }

  close(): void {
    this.sending.close();
    this.#desk.drafts?.close();
    removeEventListener('pagehide', this.#hide);
    removeEventListener('pageshow', this.#show);
  }

  /** Keeps up with the element: another thread, another state of the thread. */
  follow(): void {
    const desk = this.#desk;
    if (this.sending.isOpen && desk.place !== desk.address) {
      desk.drafts?.close();
      desk.drafts = undefined;
      for (const form of desk.host.forms.values())
        Object.assign(form, { text: '', note: '', wrong: false, busy: false });
      this.open();
    }
    this.own.follow();
  }

  /** Notes what was typed into a form, and renders when there is something to say of it. */
  typed(key: string): void {
    const form = this.#desk.host.form(key);
    const { note, wrong, name } = form;
    const most = this.#desk.thread?.limits.text ?? Infinity;
    const room = most - lengthOf(form.text);
    const { language, tooLong, left } = this.#desk.words;
    const figure = formatNumber(language, Math.abs(room));
    if (!form.busy) {
      form.wrong = room < 0;
      form.note = room < 0 ? tooLong(-room, figure) : room < most * (1 - tellFrom) ? left(room, figure) : '';
    }
    if (!key.startsWith(changePrefix)) this.#desk.drafts?.write(key, form.text);
    // Asked for once and known from then on, as the browser would.
    if (!form.name && !form.text) form.name = recall('name') ?? '';
    if (form.note !== (note ?? '') || form.wrong !== Boolean(wrong) || form.name !== name) this.#desk.update();
  }

  /** Sends what stands in a form. */
  async submit(key: string): Promise<void> {
    const form = this.#desk.host.form(key);
    const thread = this.#desk.thread;
    if (form.busy || !thread) return;
    const text = form.text.trim();
    const name = form.name.trim();
    const fault = this.#faultOf(text, name, thread, key);
    if (fault) {
      this.#desk.say(form, fault, true);
      this.#desk.host.element.focusOn('form', key);
      return;
    }
    if (key.startsWith(changePrefix)) await this.own.change(key.slice(changePrefix.length), form, text);
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

  readonly #show = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.#desk.drafts?.open();
  };

  #faultOf(text: string, name: string, { limits, names }: Thread, key: string): string | undefined {
    const { nothing: blank, tooLong, nameMissing, nameTooLong, language } = this.#desk.words;
    const over = lengthOf(text) - limits.text;
    if (!text) return blank;
    if (over > 0) return tooLong(over, formatNumber(language, over));
    if (key.startsWith(changePrefix)) return undefined;
    if (names === 'required' && !name) return nameMissing;
    return lengthOf(name) > limits.name ? nameTooLong(formatNumber(language, limits.name)) : undefined;
  }
}
