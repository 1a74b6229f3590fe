/** The reader's rights: to get a copy of the own data, or to have it erased. Loaded on demand. */
import { html, nothing, type TemplateResult } from 'lit';
import { languages } from '../../../locales/comment-box/rights/languages.js';
import type { RightsWords } from '../../../locales/comment-box/rights/words.js';
import { wordsFor } from '../../../locales/words.js';
import type { OptionalTemplate } from '../../optional-template.js';
import type { WritingState } from './desk.js';

/** Limits for an answer with all comments of a writer, which is longer and slower than others: in characters and milliseconds. */
const patience = { length: 100_000_000, timeout: 120_000 };

/** Names in the browser's storage that are removed with the writer's data. */
const names = ['name', 'writer', 'own ', 'like '];

export class Rights {
  readonly #desk: WritingState;
  /** Whether the reader is asked to confirm the erasure. */
  #asks = false;
  #busy = false;
  #note = '';
  /** Address of the file with the data, once it is loaded. */
  #file = '';

  constructor(desk: WritingState) {
    this.#desk = desk;
  }

  get #words(): RightsWords {
    return wordsFor(this.#desk.host.words().language, languages);
  }

  /**
   * The section below the comments.
   * @param close hides it
   */
  render(close: () => void): OptionalTemplate {
    const words = this.#words;
    const cancel = (act: () => void): TemplateResult =>
      html`<button class="quiet" type="button" @click=${act}>${this.#desk.host.words().cancel}</button>`;
    const button = (label: string, act: () => void, kind = 'quiet'): TemplateResult =>
      html`<button class=${kind} type="button" aria-disabled=${this.#busy ? 'true' : nothing} @click=${act}>
        ${kind === 'send' ? html`<span>${label}</span>` : label}
      </button>`;
    return html`<div
      class="form rights"
      part="form"
      role="group"
      tabindex="-1"
      aria-label=${this.#desk.words.yourData}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') close();
      }}
    >
      <p>${this.#asks ? words.sure : words.kept}</p>
      ${
        this.#asks
          ? html`<p class="row">
              ${button(words.yes, () => void this.#erase(close), 'send')}${cancel(() => {
                this.#ask(false);
              })}
            </p>`
          : html`<p class=${this.#file ? 'row' : 'row sort'}>
              ${
                this.#file
                  ? html`<a href=${this.#file} download="comments.json">${words.file}</a>`
                  : button(words.download, () => void this.#download())
              }${button(words.erase, () => {
                this.#ask(true);
              })}${cancel(close)}
            </p>`
      }
      <p class="note wrong" part="note">${this.#note}</p>
    </div>`;
  }

  /**
   * Moves the focus to the section.
   * @param selector the part of it
   */
  async focus(selector = '.rights'): Promise<void> {
    this.#desk.update();
    await this.#desk.host.element.updateComplete;
    this.#desk.host.element.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #ask(asks: boolean): void {
    this.#asks = asks;
    this.#note = '';
    void this.focus();
  }

  /** Sends the writer's UUID to the endpoint; shows a message when that fails. */
  async #send(url: string | undefined): Promise<unknown> {
    if (this.#busy || !url) return undefined;
    this.#busy = true;
    this.#note = '';
    this.#desk.update();
    const answer = await this.#desk
      .send('POST', url, { writer: this.#desk.writer() }, undefined, patience)
      .catch(() => undefined);
    this.#busy = false;
    if (answer?.status === 200) return answer.json;
    this.#note = this.#desk.words.failed;
    this.#desk.host.announce(this.#note);
    this.#desk.update();
    return undefined;
  }

  async #download(): Promise<void> {
    const data = await this.#send(this.#desk.thread?.links?.export);
    if (!data) return;
    this.#file = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
    // A link and not an automatic download: the reader decides when, and no frame blocks it.
    await this.focus('.rights a');
  }

  async #erase(close: () => void): Promise<void> {
    if (!(await this.#send(this.#desk.thread?.links?.erase))) return;
    for (const beginning of names) for (const name of this.#desk.namesOf(beginning)) this.#desk.forget(name);
    this.#desk.renumber();
    close();
    this.#desk.host.announce(this.#words.erased);
    await this.#desk.host.element.reload();
    this.#desk.host.element.focusOn('heading');
  }

  /** Releases the file. */
  close(): void {
    if (this.#file) URL.revokeObjectURL(this.#file);
    this.#file = '';
    this.#asks = false;
  }
}
