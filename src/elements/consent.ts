/**
 * Lets an element wait for consent: it shows from which host its content would come, with a button that loads it.
 * Loaded with the first element that waits.
 */
import { css, html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { creationScope, takeTexts } from '../controllers/page-translation.js';
import { languages } from '../locales/consent/languages.js';
import { wordsFor } from '../locales/words.js';

/** The properties of an element that are read here, and set when its reader consents. */
export interface ConsentHost extends ReactiveControllerHost, HTMLElement {
  src: string | null;
  consent?: 'needed' | 'given' | null;
  readonly allowedSrc: string | null;
  readonly complete: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Fired when a reader asks an element for its content. A page that cancels it can show its own dialog; the element goes
 * on waiting.
 */
export class ConsentEvent extends Event {
  /** The host from which the content would be loaded, with its port if it has one. */
  readonly host: string;

  constructor(host: string) {
    super('sprid-consent', { bubbles: true, composed: true, cancelable: true });
    this.host = host;
  }
}

const styles = css`
  .consent {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: 0.75em;
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }

  @media print {
    .consent {
      display: none;
    }
  }
`;

const hostOf = ({ src, baseURI }: ConsentHost): string => {
  try {
    return new URL(src ?? '', baseURI).host;
  } catch {
    // The element reports a faulty address once it may load it.
    return src ?? '';
  }
};

class ConsentController implements ReactiveController {
  readonly #host: ConsentHost;
  readonly #line = document.createElement('div');
  #sheet: CSSStyleSheet | undefined;

  constructor(host: ConsentHost) {
    this.#host = host;
    this.#line.className = 'consent';
    this.#line.setAttribute('part', 'consent');
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { src, allowedSrc, complete } = this.#host;
    const waits = src !== allowedSrc;
    if (waits) this.#show();
    // The button keeps the focus and its place until there is something else to show.
    else if (complete) this.#leave();
  }

  #show(): void {
    const host = this.#host;
    const line = this.#line;
    const root = host.renderRoot.querySelector<HTMLElement>('.root');
    // The language of the element.
    const words = wordsFor(root?.lang ?? '', languages);
    this.#dress();
    takeTexts(line);
    line.lang = words.language;
    render(
      html`<p id="consent">${words.from(hostOf(host))}</p>
        <button type="button" aria-describedby="consent" @click=${this.#ask}>${words.show}</button>`,
      line,
      { creationScope },
    );
    // Inserted outside of the nodes that Lit renders, because Lit would remove it.
    if (!line.isConnected) root?.append(line);
  }

  readonly #ask = (): void => {
    const host = this.#host;
    if (host.src !== host.allowedSrc && host.dispatchEvent(new ConsentEvent(hostOf(host))))
      host.setAttribute('consent', 'given');
  };

  #leave(): void {
    const root = this.#line.closest<HTMLElement>('.root');
    const hadFocus = root && this.#line.contains((this.#host.renderRoot as ShadowRoot).activeElement);
    this.#line.remove();
    if (!hadFocus) return;
    root.tabIndex = -1;
    root.focus({ preventScroll: true });
  }

  /** Adds the style sheet, for every document that the element moves to. */
  #dress(): void {
    const { adoptedStyleSheets } = this.#host.renderRoot as ShadowRoot;
    const view = this.#host.ownerDocument.defaultView;
    if (!view || (this.#sheet && adoptedStyleSheets.includes(this.#sheet))) return;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(styles.cssText);
    adoptedStyleSheets.push(this.#sheet);
  }
}

const waiting = new WeakSet<ConsentHost>();

/** Shows what the element waits for, until it has consent. */
export const askForConsent = (host: ConsentHost): void => {
  if (waiting.has(host)) return;
  waiting.add(host);
  const word = String(host.consent);
  if (word !== 'needed')
    console.warn(`sprid: <${host.localName} consent="${word}"> must be one of needed, given. It is taken as needed.`);
  new ConsentController(host);
};
