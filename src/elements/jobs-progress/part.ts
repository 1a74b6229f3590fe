/** A part of an element that not every page asks for: its code and its style sheet load beside what is shown. */
import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { loadCode } from '../../code/load-code.js';

/** What the code of a part brings along. */
export interface PartCode {
  styles: CSSResult;
}

export class PartController<Code extends PartCode> implements ReactiveController {
  /** The code, once it is there. */
  code: Code | undefined;
  /** Whether it was asked for and did not come. */
  failed = false;
  readonly #host: LitElement;
  readonly #import: () => Promise<Code>;
  readonly #tell: (error: Error) => unknown;
  #loading: Promise<void> | undefined;
  #sheet: CSSStyleSheet | undefined;

  /** @param tell is told each time that the code could not be loaded, and may take its time */
  constructor(host: LitElement, load: () => Promise<Code>, tell: (error: Error) => unknown) {
    this.#host = host;
    this.#import = load;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#tryAgain);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#tryAgain);
  }

  /** Loads the code, the first time; settles when it is there, or when it is known not to come. */
  load(): Promise<void> {
    return (this.#loading ??= loadCode(this.#import).then(
      (code) => {
        this.code = code;
        this.failed = false;
        this.#host.requestUpdate();
      },
      async (error: unknown) => {
        await this.#tell(error as Error);
        this.failed = true;
        this.#host.requestUpdate();
      },
    ));
  }

  /** Asks for code that did not come once more. */
  async again(): Promise<void> {
    if (this.failed) this.#loading = undefined;
    await this.load();
  }

  readonly #tryAgain = (): void => {
    if (this.failed) void this.again();
  };

  hostUpdated(): void {
    const view = this.#host.ownerDocument.defaultView;
    const { adoptedStyleSheets } = this.#host.renderRoot as ShadowRoot;
    // An element that comes into another document has lost its sheets, which belong to the one that made them.
    if (!this.code || !view || (this.#sheet && adoptedStyleSheets.includes(this.#sheet))) return;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(this.code.styles.cssText);
    adoptedStyleSheets.push(this.#sheet);
  }
}
