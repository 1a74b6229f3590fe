/** Reports a comment to the moderators. Loaded when a reader presses the button, because few do. */
import { html, nothing, type TemplateResult } from 'lit';
import { languages } from '../../../locales/comment-box/reporting/languages.js';
import type { ReportingWords } from '../../../locales/comment-box/reporting/words.js';
import { wordsFor } from '../../../locales/words.js';
import type { Comment, ReportReason } from '../../../model/comment-box.js';
import type { OptionalTemplate } from '../../optional-template.js';
import type { WritingState } from './desk.js';

const reasons: readonly ReportReason[] = ['spam', 'abuse', 'illegal', 'private', 'other'];

export class Reporting {
  readonly #desk: WritingState;
  /** The comment that is being reported. */
  #open = '';
  #reason: ReportReason = 'spam';
  #note = '';
  #busy = false;
  readonly #sent = new Set<string>();

  constructor(desk: WritingState) {
    this.#desk = desk;
  }

  get #words(): ReportingWords {
    return wordsFor(this.#desk.host.words().language, languages);
  }

  /** Opens the form below a comment. */
  async begin({ id }: Comment): Promise<void> {
    this.#open = id;
    this.#reason = 'spam';
    this.#note = '';
    await this.#focus(id, 'input');
  }

  /** The form below a comment, or the result. */
  render(comment: Comment): OptionalTemplate {
    const { id } = comment;
    const words = this.#words;
    if (this.#sent.has(id)) return html`<p class="note">${words.sent}</p>`;
    if (this.#open !== id) return nothing;
    return html`<div
      class="form report"
      part="form"
      role="group"
      aria-label=${words.why}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || this.#note) return;
        event.stopPropagation();
        void this.#close(id);
      }}
    >
      <p>${words.why}</p>
      ${reasons.map((reason) => this.#renderReason(id, reason, words))}
      <label for="report-note">${words.note}</label>
      <textarea
        id="report-note"
        rows="2"
        maxlength="500"
        dir="auto"
        @input=${(event: Event) => (this.#note = (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="row">
        <button
          class="send"
          type="button"
          aria-disabled=${this.#busy ? 'true' : nothing}
          @click=${() => void this.#send(comment)}
        >
          <span>${words.send}</span></button
        ><button class="quiet" type="button" @click=${() => void this.#close(id)}>
          ${this.#desk.host.words().cancel}
        </button>
      </p>
    </div>`;
  }

  #renderReason(id: string, reason: ReportReason, words: ReportingWords): TemplateResult {
    return html`<label class="row"
      ><input
        type="radio"
        name="report-${id}"
        .checked=${this.#reason === reason}
        @change=${() => (this.#reason = reason)}
      />
      ${words.reasons[reason]}</label
    >`;
  }

  async #focus(id: string, selector: string): Promise<void> {
    this.#desk.update();
    await this.#desk.host.element.updateComplete;
    this.#desk.host.element.shadowRoot
      ?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .report ${selector}`)
      ?.focus();
  }

  async #close(id: string): Promise<void> {
    this.#open = '';
    await this.#desk.updateAndFocus('comment', id);
  }

  async #send({ id, links }: Comment): Promise<void> {
    if (this.#busy || !links?.report) return;
    this.#busy = true;
    this.#desk.host.noteAt(id, '');
    const note = this.#note.trim();
    const body = { writer: this.#desk.writer(), reason: this.#reason, ...(note && { note }) };
    const answer = await this.#desk.send('POST', links.report, body).catch(() => undefined);
    this.#busy = false;
    if (answer?.status === 204) {
      this.#sent.add(id);
      this.#desk.host.announce(this.#words.sent);
      await this.#close(id);
    } else this.#desk.host.noteAt(id, this.#desk.whyNot(answer));
  }
}
