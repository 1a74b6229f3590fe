import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { deskKeys, type DeskKey, type DeskWords } from './desk-words.js';
import { styles } from './moderation-desk.styles.js';
import { sendForm, type FormResult } from './send-form.js';
import { answerIn, forgetAnswers, keepAnswers, putAnswersBack } from './typed-answers.js';

/** Whether shortcut keys are on in this browser. */
const keysKept = 'sprid-moderation-keys';

const recallKeys = (): boolean => {
  try {
    return localStorage.getItem(keysKept) !== 'off';
  } catch {
    return true;
  }
};

/** Whether the focus is in a field, where a letter is text and no shortcut. */
const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=button])'));

/** The address of this page with the message of the last action, the same as without a script. */
const addressAfter = (entries: readonly string[] = [], not = ''): string => {
  const url = new URL(location.href);
  // An address with a fragment would only scroll, and load nothing.
  url.hash = '';
  for (const [name, value] of [
    ['done', entries.join('.')],
    ['not', not],
  ] as const)
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  return url.href;
};

/**
 * Surrounds the list of comments that the server has written. Each form in it works on its own; the desk sends it
 * without loading a new page, removes the comment from the list, offers to undo that, and adds shortcut keys.
 */
export class ModerationDesk extends LitElement {
  static override properties = { words: { attribute: 'words', type: String }, hasKeys: { type: Boolean } };
  static override styles = styles;

  /** Its words, as JSON. */
  declare words: string;
  /** Whether shortcut keys are on. */
  declare hasKeys: boolean;

  #told = '';
  #entries: readonly string[] = [];
  #busy = false;
  #isLeaving = false;

  constructor() {
    super();
    this.words = '{}';
    this.hasKeys = recallKeys();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('submit', this.#submit);
    document.addEventListener('keydown', this.#press);
    document.addEventListener('submit', this.#leave);
    addEventListener('pagehide', this.#keep);
    putAnswersBack(this.#items);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('submit', this.#submit);
    document.removeEventListener('keydown', this.#press);
    document.removeEventListener('submit', this.#leave);
    removeEventListener('pagehide', this.#keep);
  }

  get #words(): DeskWords {
    return JSON.parse(this.words) as DeskWords;
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.item')];
  }

  get #current(): HTMLElement | undefined {
    return this.#items.find((item) => item.contains(document.activeElement));
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`<div class="bar">
        ${
          this.#items.length
            ? html`<label><input type="checkbox" @change=${this.#selectAll} />${words.selectAll}</label>`
            : nothing
        }
        <p role="status">${this.#told}</p>
        ${this.#entries.length ? html`<button class="undo" type="button" @click=${this.#undo}>${words.undo}</button>` : nothing}
        <button class="keys" type="button" aria-haspopup="dialog" @click=${this.#showKeys}>
          ${words.keys} <kbd>?</kbd>
        </button>
      </div>
      <dialog aria-labelledby="keys">
        <h2 id="keys">${words.keys}</h2>
        <dl>
          ${deskKeys.map(
            (key) =>
              html`<dt><kbd>${key}</kbd></dt>
                <dd>${words.keyList[key]}</dd>`,
          )}
        </dl>
        <label><input type="checkbox" .checked=${this.hasKeys} @change=${this.#switchKeys} />${words.keysOn}</label>
        <p><button type="button" @click=${this.#hideKeys}>${words.close}</button></p>
      </dialog>
      <slot></slot>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  readonly #showKeys = (): void => this.#dialog?.showModal();
  readonly #hideKeys = (): void => this.#dialog?.close();

  readonly #switchKeys = ({ target }: Event): void => {
    this.hasKeys = (target as HTMLInputElement).checked;
    try {
      localStorage.setItem(keysKept, this.hasKeys ? 'on' : 'off');
    } catch {
      // Without storage, the choice lasts until the page is closed.
    }
  };

  readonly #selectAll = ({ target }: Event): void => {
    for (const box of this.querySelectorAll<HTMLInputElement>('.item input[type=checkbox]'))
      box.checked = (target as HTMLInputElement).checked;
  };

  #tell(told: string, entries: readonly string[] = []): void {
    this.#told = told;
    this.#entries = entries;
    this.requestUpdate();
  }

  readonly #keep = (): void => {
    if (!this.#isLeaving) keepAnswers(this.#items);
  };

  /** Signing out deletes what this browser has stored. */
  readonly #leave = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || !target.matches('.who')) return;
    this.#isLeaving = true;
    forgetAnswers();
  };

  readonly #submit = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    // `form.action` is the button with that name, so the attribute is read.
    void this.#send(
      form.getAttribute('action') ?? '',
      new URLSearchParams(new FormData(form, event.submitter) as never),
      form,
    );
  };

  readonly #undo = (): void => {
    const token = this.querySelector<HTMLInputElement>('input[name=token]')?.value;
    if (token === undefined) return;
    const fields = new URLSearchParams([['token', token], ...this.#entries.map((entry) => ['entry', entry])]);
    void this.#send('/moderate/undo', fields);
  };

  /**
   * Sends a form.
   * @param form that was sent; without one, comments return to the list, which only the server can write, so the page
   * loads again
   */
  async #send(address: string, fields: URLSearchParams, form?: HTMLFormElement): Promise<void> {
    if (this.#busy) return;
    const words = this.#words;
    this.#busy = true;
    this.#tell(words.working);
    const acted = await sendForm(address, fields);
    this.#busy = false;
    if (acted === 'signed-out')
      location.assign(
        `/moderate/sign-in?${new URLSearchParams({ back: location.pathname + location.search }).toString()}`,
      );
    // The newly loaded page has forms of the present session.
    else if (acted === 'foreign') location.replace(addressAfter([], 'foreign'));
    else if (!acted) this.#tell(words.failed, this.#entries);
    else if (!form && acted.done.length) location.replace(addressAfter());
    else this.#show(acted);
  }

  /** Removes decided comments from the list, and shows those that were changed meanwhile. */
  #show({ done, refused, entries, told, items }: FormResult): void {
    const all = this.#items;
    const at = this.#current;
    const stay = new Set(all.filter((item) => answerIn(item)?.value.trim()).map(({ dataset: { id = '' } }) => id));
    const gone = new Set([
      ...done.map(({ id }) => id),
      // These comments stay on the page, so that text typed below them can be copied.
      ...refused.filter(({ why, id }) => why !== 'changed' && why !== 'full' && !stay.has(id)).map(({ id }) => id),
    ]);
    const next = at && gone.has(at.dataset.id ?? '') ? this.#nextOf(all, at, gone) : at;
    for (const item of all) {
      const { id = '' } = item.dataset;
      const now = refused.some((one) => one.id === id) ? items.find((one) => one.id === id) : undefined;
      if (gone.has(id)) item.remove();
      else if (now) {
        const said = item.querySelector('.text');
        if (said) said.textContent = now.text;
        for (const field of item.querySelectorAll<HTMLInputElement>('input[name=comment]'))
          field.value = `${id}:${String(now.revision)}`;
      }
    }
    this.#tell([told, ...new Set(refused.map((one) => one.told).filter((one) => one !== told))].join(' '), entries);
    if (all.length && !this.#items.length) location.replace(addressAfter(entries, refused[0]?.why));
    else next?.focus();
  }

  /** The next comment that stays, or else the previous one. */
  #nextOf(all: readonly HTMLElement[], at: HTMLElement, gone: ReadonlySet<string>): HTMLElement | undefined {
    const stays = (item: HTMLElement): boolean => !gone.has(item.dataset.id ?? '');
    const place = all.indexOf(at);
    return all.slice(place + 1).find(stays) ?? all.slice(0, place).reverse().find(stays);
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, isComposing, repeat } = event;
    if (!this.hasKeys || ctrlKey || metaKey || altKey || isComposing || this.#dialog?.open) return;
    if (isTyping(event.composedPath()[0]) || !deskKeys.some((one) => one === key)) return;
    // A key that is held down moves through the list, but decides nothing.
    if (repeat && key !== 'j' && key !== 'k') return;
    event.preventDefault();
    this.#acts[key as DeskKey]();
  };

  #step(by: 1 | -1): void {
    const items = this.#items;
    const at = items.findIndex((item) => item === this.#current);
    (items[at < 0 ? 0 : at + by] ?? items[at])?.focus();
  }

  /** Presses the first of these buttons that the comment has. */
  #pressButton(...actions: string[]): void {
    const buttons = actions.map((action) => this.#current?.querySelector<HTMLElement>(`.acts [value=${action}]`));
    buttons.find(Boolean)?.click();
  }

  readonly #acts: Readonly<Record<DeskKey, () => void>> = {
    j: () => {
      this.#step(1);
    },
    k: () => {
      this.#step(-1);
    },
    a: () => {
      this.#pressButton('approve', 'settle', 'restore');
    },
    r: () => {
      this.#pressButton('remove');
    },
    p: () => {
      this.#pressButton('pin', 'unpin');
    },
    e: () => {
      const answer = this.#current?.querySelector<HTMLDetailsElement>('.answer');
      if (!answer) return;
      answer.open = true;
      answer.querySelector('textarea')?.focus();
    },
    x: () => this.#current?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click(),
    u: () =>
      (
        this.renderRoot.querySelector<HTMLElement>('.undo') ?? document.querySelector<HTMLElement>('.told button')
      )?.click(),
    '/': () => document.querySelector<HTMLElement>('.search input[type=search]')?.focus(),
    '?': this.#showKeys,
  };
}
