/** A part of an element that not every page asks for: its code and its style sheet load beside what is shown. */
import type { CSSResult, LitElement, ReactiveController } from 'lit';

/** What the code of a part brings along. */
export interface PartCode {
  styles: CSSResult;
}

export class PartController<Code extends PartCode> implements ReactiveController {
  /** The code, once it is there. */
  code: Code | undefined;
  readonly #host: LitElement;
  readonly #import: () => Promise<Code>;
  readonly #tell: (error: Error) => void;
  #loading: Promise<void> | undefined;
  #sheet: CSSStyleSheet | undefined;

  /** @param tell is told, once, that the code could not be loaded */
  constructor(host: LitElement, load: () => Promise<Code>, tell: (error: Error) => void) {
    this.#host = host;
    this.#import = load;
    this.#tell = tell;
    host.addController(this);
  }

  /** Loads the code, the first time; settles when it is there, or when it is known not to come. */
  load(): Promise<void> {
    return (this.#loading ??= this.#import().then((code) => {
      this.code = code;
      this.#host.requestUpdate();
    }, this.#tell));
  }

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
