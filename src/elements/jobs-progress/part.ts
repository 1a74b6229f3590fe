/** A part of the counter whose code is loaded when a page asks for it, with styles of its own. */
import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';

/** What a part's module holds, whatever else it does. */
export interface PartCode {
  styles: CSSResult;
}

/** An element that has parts. */
export interface PartHost extends ReactiveControllerHost {
  renderRoot: HTMLElement | DocumentFragment;
  ownerDocument: Document;
}

/** Loads the code once, and has its styles in whichever document the element is in. */
export class PartController<Code extends PartCode> implements ReactiveController {
  /** The code, once it is there. */
  code: Code | undefined;

  readonly #host: PartHost;
  readonly #import: () => Promise<Code>;
  readonly #report: (message: string) => void;
  #loading: Promise<void> | undefined;
  #sheet: CSSStyleSheet | undefined;

  /** @param load imports the module @param report tells the developer that it could not be loaded */
  constructor(host: PartHost, load: () => Promise<Code>, report: (message: string) => void) {
    this.#host = host;
    this.#import = load;
    this.#report = report;
    host.addController(this);
  }

  /** Settles when the code is there, or will not come; it is loaded the first time. */
  load(): Promise<void> {
    return (this.#loading ??= this.#import().then(
      (code) => {
        this.code = code;
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        this.#report(`could not load its code: ${(error as Error).message}`);
      },
    ));
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const view = this.#host.ownerDocument.defaultView;
    // A move to another document has put the element's own styles in the place of all that there were.
    if (!this.code || !view || (this.#sheet && root.adoptedStyleSheets.includes(this.#sheet))) return;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(this.code.styles.cssText);
    root.adoptedStyleSheets.push(this.#sheet);
  }
}
