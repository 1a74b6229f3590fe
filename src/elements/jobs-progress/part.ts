/** A part of an element that not every page needs: its code and its style sheet load beside the content. */
import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { loadCode } from '../../code/load-code.js';

/** What the code of a part exports. */
export interface PartCode {
  styles: CSSResult;
}

export class PartController<Code extends PartCode> implements ReactiveController {
  /** The code, once it is loaded. */
  code: Code | undefined;
  /** Whether loading it has failed. */
  failed = false;
  readonly #host: LitElement;
  readonly #import: () => Promise<Code>;
  readonly #tell: (error: Error) => unknown;
  #loading: Promise<void> | undefined;
  #sheet: CSSStyleSheet | undefined;

  /** @param tell called each time the code could not be loaded; it may be asynchronous */
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

  /** Loads the code at the first call; settles when it is loaded, or has failed. */
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

  /** Tries again after a failure. */
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
    // A style sheet belongs to the document that made it, so an element that moves to another document needs a new one.
    if (!this.code || !view || (this.#sheet && adoptedStyleSheets.includes(this.#sheet))) return;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(this.code.styles.cssText);
    adoptedStyleSheets.push(this.#sheet);
  }
}
