/** A modal dialog with its own shadow root, so that its styles load with it and affect nothing else. */
import { adoptStyles, render, type CSSResult, type TemplateResult } from 'lit';
import { creationScope, takeTexts } from '../../../controllers/page-translation.js';
import { styles } from './dialog.styles.js';

/** An open dialog. */
export interface Dialog {
  element: HTMLDialogElement;
  /** Renders its content again. */
  show: (content: TemplateResult) => void;
}

/**
 * Opens a dialog in `root`; the focus returns to `opener` when it closes.
 * @param label its name for assistive technology
 */
export const openDialog = (root: Element, opener: HTMLElement, label: string, ...more: CSSResult[]): Dialog => {
  // A second press opens only one dialog.
  root.querySelector('.dialog')?.remove();
  const holder = document.createElement('div');
  holder.className = 'dialog';
  const shadow = holder.attachShadow({ mode: 'open' });
  adoptStyles(shadow, [styles, ...more]);
  const element = document.createElement('dialog');
  element.setAttribute('aria-label', label);
  shadow.append(element);
  root.append(holder);
  element.addEventListener('close', () => {
    holder.remove();
    opener.focus();
  });
  element.addEventListener('click', ({ target, clientX, clientY }) => {
    // A click outside, and not the end of a drag from inside.
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (target === element && (clientX < left || clientX > right || clientY < top || clientY > bottom)) element.close();
  });
  return {
    element,
    show: (content) => {
      takeTexts(element);
      render(content, element, { creationScope });
      if (!element.open) element.showModal();
    },
  };
};
