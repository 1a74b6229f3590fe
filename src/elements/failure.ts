/** Shows a failure to the reader, and explains it to the developer. Loaded after a failure. */
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

/** The message for the reader, in the element's language, with a button to try again. */
export const failureTemplate = (error: LoadError, language: string, reload: () => Promise<void>): TemplateResult => {
  const words = wordsFor(language, languages);
  const tryAgain = async ({ currentTarget }: Event): Promise<void> => {
    const root = (currentTarget as Element).closest<HTMLElement>('.root');
    await reload();
    // The button disappears after its work, so the focus moves to the new content, unless it was moved already.
    if (!root || root.querySelector('.failure') || (root.getRootNode() as ShadowRoot).activeElement) return;
    root.tabIndex = -1;
    root.focus();
  };
  return html`<div class="failure" part="failure" lang=${words.language}>
    <p role="status">${words[failureOf(error)]}</p>
    <button type="button" @click=${tryAgain}>${words.retry}</button>
  </div>`;
};
