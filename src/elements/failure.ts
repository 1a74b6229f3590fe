/** What an element says when it has failed, to the reader and to the developer. Loaded when something has. */
import { html, type TemplateResult } from 'lit';
import type { LoadError } from '../client/load-error.js';
import { languages } from '../locales/failure/languages.js';
import { wordsFor } from '../locales/words.js';

const failureOf = ({
  code,
  status,
}: LoadError): 'network' | 'offline' | 'status' | 'missing' | 'timeout' | 'format' => {
  if (code === 'network') return navigator.onLine ? 'network' : 'offline';
  if (code === 'status') return status === 404 || status === 410 ? 'missing' : 'status';
  return code === 'timeout' ? 'timeout' : 'format';
};

/** The reader's message, in the language that applies to the element, with a way to try again. */
export const failureTemplate = (error: LoadError, language: string, reload: () => Promise<void>): TemplateResult => {
  const words = wordsFor(language, languages);
  const tryAgain = async ({ currentTarget }: Event): Promise<void> => {
    const root = (currentTarget as Element).closest<HTMLElement>('.root');
    await reload();
    // The button has done its work and gone; who pressed it is led to what came instead, unless that has led them.
    if (!root || root.querySelector('.failure') || (root.getRootNode() as ShadowRoot).activeElement) return;
    root.tabIndex = -1;
    root.focus();
  };
  return html`<div class="failure" part="failure" lang=${words.language}>
    <p role="status">${words[failureOf(error)]}</p>
    <button type="button" @click=${tryAgain}>${words.retry}</button>
  </div>`;
};
