/**
 * Shows the findings in a dialog with its own shadow root. It is built without HTML, inline styles or scripts, so that
 * no policy of a page refuses it.
 */
import type { Finding } from '../finding.js';
import { styles } from './overlay.styles.js';
import { nameOf, summaryOf, textOf } from './report.js';

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
};

const button = (label: string, act: () => void, description?: string): HTMLButtonElement => {
  const element = make('button', { type: 'button', ...(description && { 'aria-label': description }) }, label);
  element.addEventListener('click', act);
  return element;
};

const levels = { fault: 'Fault', advice: 'Advice', good: 'Good' } as const;

class Overlay {
  readonly #run: () => Promise<Finding[]>;
  readonly #host = document.createElement('sprid-diagnosis');
  readonly #dialog = make('dialog', { 'aria-labelledby': 'title', lang: 'en', dir: 'ltr' });
  readonly #said = make('p', { role: 'status' });
  readonly #found = make('div');
  readonly #byHand = make('div');
  #findings: Finding[] = [];

  constructor(run: () => Promise<Finding[]>) {
    this.#run = run;
    const shadow = this.#host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    this.#dialog.append(
      make(
        'header',
        {},
        make('h2', { id: 'title' }, 'sprid on this page'),
        button('Copy as text', () => void this.#copy(textOf(this.#findings))),
        button('Look again', () => void this.look()),
        button('Close', () => {
          this.#dialog.close();
        }),
      ),
      this.#said,
      this.#byHand,
      this.#found,
    );
    shadow.append(this.#dialog);
    // Keeps the page's own keyboard shortcuts from running.
    for (const name of ['keydown', 'keyup', 'keypress'])
      this.#host.addEventListener(name, (event) => {
        event.stopPropagation();
      });
    this.#dialog.addEventListener('close', () => {
      this.#host.remove();
    });
  }

  open(): void {
    // A new dialog replaces an open one.
    const former = document.querySelector<HTMLElement>(this.#host.localName);
    former?.shadowRoot?.querySelector('dialog')?.close();
    // The close event of the dialog fires later.
    former?.remove();
    document.documentElement.append(this.#host);
    this.#dialog.showModal();
  }

  /** Runs the checks, and shows the findings. */
  async look(): Promise<Finding[]> {
    this.#said.textContent = 'Looking at the page …';
    this.#byHand.replaceChildren();
    try {
      this.#findings = await this.#run();
    } catch (error) {
      this.#said.textContent = `The diagnosis has failed: ${String(error)}`;
      throw error;
    }
    this.#said.textContent = summaryOf(this.#findings);
    this.#draw();
    return this.#findings;
  }

  #draw(): void {
    const tasks = this.#findings.filter(({ level }) => level !== 'good');
    const right = this.#findings.filter(({ level }) => level === 'good');
    const groups = new Map<Element | undefined, Finding[]>();
    for (const finding of tasks) groups.set(finding.element, [...(groups.get(finding.element) ?? []), finding]);
    const good = make(
      'details',
      tasks.length ? {} : { open: '' },
      make('summary', {}, `What is right (${String(right.length)})`),
      make(
        'ul',
        {},
        ...right.map(({ what, element }) => make('li', {}, element ? `<${element.localName}> ${what}` : what)),
      ),
    );
    this.#found.replaceChildren(
      ...[...groups].flatMap(([element, findings]) => [
        make('h3', {}, element ? nameOf(element) : 'The page'),
        ...findings
          .sort((one, other) => Number(other.level === 'fault') - Number(one.level === 'fault'))
          .map((finding) => this.#item(finding)),
      ]),
      ...(right.length ? [good] : []),
    );
  }

  #item({ level, what, why = '', how = '', code }: Finding): HTMLElement {
    return make(
      'article',
      { class: level },
      make('p', { class: 'level' }, levels[level]),
      make('h4', {}, what),
      make('p', {}, why),
      make('p', {}, how),
      ...(code
        ? [make('pre', {}, make('code', {}, code)), button('Copy', () => void this.#copy(code), `Copy: ${what}`)]
        : []),
    );
  }

  async #copy(text: string): Promise<void> {
    this.#said.textContent = '';
    this.#byHand.replaceChildren();
    try {
      await navigator.clipboard.writeText(text);
      this.#said.textContent = 'Copied.';
    } catch {
      // The clipboard is not available on an unencrypted page, and in a frame without permission.
      this.#said.textContent = 'The browser does not let us copy. Copy the text here:';
      const field = make('textarea', { readonly: '', rows: '8', 'aria-label': 'Text to copy' });
      field.value = text;
      this.#byHand.append(field);
      field.select();
      field.focus();
    }
  }
}

/** Opens the overlay, and returns its first findings. */
export const openOverlay = (run: () => Promise<Finding[]>): Promise<Finding[]> => {
  const overlay = new Overlay(run);
  overlay.open();
  return overlay.look();
};
