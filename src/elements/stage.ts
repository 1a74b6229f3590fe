import { adoptStyles, html, render, type CSSResultOrNative, type TemplateResult } from 'lit';
import { creationScope } from '../controllers/page-translation.js';

/**
 * Makes a node with the content of an element, to be laid out where nobody sees it.
 * @param host gets the events of the content
 */
export const makeStage = (styles: readonly CSSResultOrNative[], content: TemplateResult, host: object): HTMLElement => {
  const stage = document.createElement('div');
  stage.style.cssText = 'position:fixed;inset:0 0 auto;block-size:0;contain:strict;visibility:hidden';
  const root = stage.attachShadow({ mode: 'open' });
  adoptStyles(root, [...styles]);
  render(html`<div class="root">${content}</div>`, root, { host, creationScope });
  return stage;
};
