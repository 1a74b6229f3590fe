/** Renders a thread in its tag on the server. */
import { html, type TemplateResult } from 'lit';
import { CommentBoxElement } from '../../src/elements/comment-box/comment-box.js';
import type { OptionalTemplate } from '../../src/elements/optional-template.js';
import { languages } from '../../src/locales/comment-box/languages.js';
import type { CommentBoxWords } from '../../src/locales/comment-box/words.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import type { Thread } from '../../src/model/comment-box.js';
import { mostNamed, mostWritten } from '../html/form-limits.js';
import { setAttributes, writeElement, type ElementPlacement } from './write.js';

const tag = 'comment-box';

/**
 * The form for readers without scripts. It has the layout of the element's own form, so nothing moves when a script
 * replaces it.
 */
const plainForm = (thread: Thread, words: CommentBoxWords, action: string): TemplateResult => {
  const { moderation, names, limits } = thread;
  return html`<form class="form" part="form" method="post" action=${action}>
      <label for="form-">${words.text}</label>
      <textarea
        id="form-"
        part="text"
        name="text"
        rows="3"
        dir="auto"
        maxlength=${mostWritten(limits.text)}
        required
      ></textarea>
      <label for="form--name">${words.name[names]}</label>
      <input
        id="form--name"
        part="name"
        name="name"
        autocomplete="nickname"
        dir="auto"
        maxlength=${mostNamed}
        ?required=${names === 'required'}
      />
      <p class="note" part="note"></p>
      <p class="row">
        <button class="send" part="send" type="submit"><span>${words.send}</span></button>
      </p>
    </form>
    ${moderation === 'none' ? '' : html`<p class="hint">${words.moderation[moderation]}</p>`}`;
};

class RenderedThread extends CommentBoxElement {
  language = '';
  action = '';
  /**
   * There is no document on the server, so forms are stored under an address that nobody sees. `.invalid` belongs to
   * nobody (RFC 2606).
   */
  override readonly baseURI = 'https://endpoint.invalid/';

  protected override get words(): CommentBoxWords {
    return nearestWordsFor(this.language, languages);
  }

  protected override willUpdate(): void {
    // There is no page to check on the server.
  }

  protected override renderForm(thread: Thread, words: CommentBoxWords): OptionalTemplate {
    return this.action && thread.open && thread.links?.post
      ? plainForm(thread, words, this.action)
      : super.renderForm(thread, words);
  }

  fill(thread: Thread): void {
    this.source.value = thread;
    this.source.status = 'filled';
  }
}

customElements.define(tag, RenderedThread);

/**
 * The HTML of `<comment-box>` with its content.
 * @param thread with absolute addresses
 * @param action the address to which the form is sent without scripts; empty where nobody can write without one
 */
export const threadHtml = (thread: Thread, action: string, placed: ElementPlacement): string => {
  const element = new RenderedThread();
  element.language = placed.language;
  element.action = action;
  setAttributes(element, placed);
  element.fill(thread);
  return writeElement(tag, element, placed);
};
