/**
 * The base of all elements: `src` and its states, the language, the markup around the content, and console messages.
 */
import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { load } from '../client/load.js';
import type { LoadError } from '../client/load-error.js';
import { LocaleController } from '../controllers/locale.js';
import { creationScope, takeTexts } from '../controllers/page-translation.js';
import { SourceController, type SourceHost, type SourceStatus } from '../controllers/source.js';
import type { DiagnosisOptions } from '../diagnosis/diagnosis.js';
import type { Finding } from '../diagnosis/finding.js';
import { loadDiagnosis } from '../diagnosis/load.js';
import type { ParseContext } from '../formats/context.js';
import type { Read } from '../formats/contract.js';
import { loadCode } from '../code/load-code.js';
import type { Languages, Words } from '../locales/words.js';
import { LoadErrorEvent, type Listens, type SourceEventMap } from './source-events.js';
import { makeStage } from './stage.js';
import { whenIdle } from './when-idle.js';

/** The longest delay of a timer, in milliseconds; a timer with a longer one fires at once. */
export const longestTimer = 2 ** 31 - 1;

/** The allowed values of an attribute, the default first. */
export type Choices = Readonly<Record<string, readonly (string | number)[]>>;

/** The levels of headings; 2 is the default. */
export const headingLevels = [2, 1, 3, 4, 5, 6] as const;

// Names of attributes that any element may have, and of those that belong to a page or a framework.
const anyAttribute =
  /^(id|class|style|slot|part|hidden|lang|dir|title|role|tabindex|translate|on|data-|aria-|item)|[:@.]/;

// Messages that were logged: a page with the same fault in fifty places gets it once.
const told = new Set<string>();
// The samples that were rendered: only the first element of each class does that.
const rehearsed = new Set<unknown>();

/** A base for elements that show JSON: `Model` is the JSON's type, `Shown` what the element makes of it. */
export abstract class SourceElement<Model, Spoken extends Words, Shown = Model, Events = SourceEventMap>
  extends LitElement
  implements SourceHost<Shown>
{
  static override properties = {
    src: { reflect: true },
    format: {},
    loading: {},
    theme: {},
    consent: {},
  };

  /** Example JSON with the fields that most answers have. @internal */
  protected static readonly sample: unknown;

  /** The allowed values of attributes with a fixed set of them. */
  static readonly choices: Choices = { loading: ['eager', 'lazy'], theme: ['auto', 'light', 'dark'] };

  /** Address of the JSON. */
  declare src: string | null;
  /** Name of the JSON's format; it is recognized when this is missing. */
  declare format: string | null;
  /** `lazy` waits until the element is about to be visible; by default it loads at once (`eager`). */
  declare loading: 'eager' | 'lazy';
  /** `light` or `dark` gives the element a background of its own; by default the page's text color decides (`auto`). */
  declare theme: 'auto' | 'light' | 'dark';
  /** `needed` loads nothing before the reader presses a button, or the page sets `given` or removes the attribute. */
  declare consent?: 'needed' | 'given' | null;

  /** Typed, so that a listener knows the fields of its event, such as `e.code` of an error. @internal */
  declare addEventListener: Listens<Events>['addEventListener'];
  /** @internal */
  declare removeEventListener: Listens<Events>['removeEventListener'];

  protected readonly source: SourceController<Shown>;
  readonly #locale: LocaleController<Spoken>;
  readonly #read: Read<Model>;
  #failure: TemplateResult | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the sample is laid out, until that is done or the element's own content is there. */
  #stage: HTMLElement | undefined;
  /** The nodes that a server has rendered. They stay until the element's own content replaces them. */
  #declared: ChildNode[] = [];
  #takeOver: ((declared: readonly ChildNode[], root: ShadowRoot) => void) | undefined;
  readonly #internals = this.attachInternals();

  /**
   * @param read reads its JSON
   * @param languages its words
   */
  constructor(read: Read<Model>, languages: Languages<Spoken>) {
    super();
    this.#read = read;
    this.#locale = new LocaleController(this, languages);
    this.source = new SourceController<Shown>(this);
    this.src = null;
    this.format = null;
    this.loading = 'eager';
    this.theme = 'auto';
    this.renderOptions.creationScope = creationScope;
    // An error in the sample would also come with the real answer, and is reported then.
    this.addEventListener(
      'loadstart',
      () => {
        if (!this.complete) this.#rehearse().catch(() => undefined);
      },
      { once: true },
    );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#declared = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    // Unchanged Lit renders before the first of these nodes, which will be removed.
    this.renderOptions.renderBefore = null;
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Content that depends on the clock was not updated while the element was away.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** A constructed style sheet belongs to its document; another document gets its own. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  /** Whether nothing is loading, as on `<img>`. */
  get complete(): boolean {
    return this.source.status !== 'busy';
  }

  /** Whether the element is on the page and has shown no content yet. */
  protected get isFirst(): boolean {
    return this.isConnected && !this.source.value && !this.#declared[0];
  }

  /** The address that may be loaded: `src`, or null while consent is needed. @internal */
  get allowedSrc(): string | null {
    // An unknown value is no consent.
    return (this.consent ?? 'given') === 'given' ? this.src : null;
  }

  /** Loads `src` again, past every cache. Settles when the answer is shown; a failure fires `error`. */
  reload(): Promise<void> {
    return this.source.load(0);
  }

  /**
   * Shows JSON that the page already has, as if `src` had answered with it. Settles as `reload()` does.
   * @param base the base of its relative addresses
   */
  show(json: unknown, base = this.baseURI): Promise<void> {
    return this.source.show(json, base);
  }

  /**
   * Checks the element on this page: shows the findings to the developer, in English, and returns them.
   * @param options `{ overlay: false }` shows nothing
   */
  async diagnose(options?: DiagnosisOptions): Promise<Finding[]> {
    const { diagnose } = await loadDiagnosis();
    return diagnose([this], options);
  }

  /** The request for `src`: override it to add headers or credentials. */
  request(): Request {
    return new Request(new URL(this.src ?? '', this.baseURI), { credentials: 'omit', referrerPolicy: 'strict-origin' });
  }

  /** Renders again after so many milliseconds, unless the element is removed by then. */
  protected renderAgainIn(time: number): void {
    clearTimeout(this.#timer);
    if (this.isConnected)
      this.#timer = setTimeout(
        () => {
          this.requestUpdate();
        },
        Math.min(time, longestTimer),
      );
  }

  /**
   * Converts the model to the shown content. It may be asynchronous; nothing is shown before it has settled.
   * @param base the address that the JSON came from
   * @param asked the requested address, which differs from `base` after a redirect
   */
  protected abstract prepare(model: Model, base: string, asked: string): Shown | Promise<Shown>;

  /** The element's own content. */
  protected abstract renderContent(shown: Shown, words: Spoken): TemplateResult;

  /** The text when there is nothing to show. */
  protected abstract renderEmpty(words: Spoken): string;

  /** Converts JSON to the shown content. The controller calls it, and it calls `prepare`. @internal */
  async parse(json: unknown, base: string, asked = base): Promise<Shown | null> {
    await this.#locale.ready;
    if (this.#declared[0]) this.#takeOver ??= (await loadCode(() => import('./take-over.js'))).takeOver;
    const model = await this.#read(json, this.context(base));
    return model && (await this.prepare(model, base, asked));
  }

  /** Shows the JSON at another address than `src`, until `src` changes. Settles as `reload()` does. */
  protected showFrom(address: string): Promise<void> {
    return this.source.showFrom(() => this.#requestOf(address));
  }

  /**
   * Loads more of the content of `src` from another address, past every cache.
   * @throws LoadError
   */
  protected loadMore<More>(address: string, read: Read<More>, signal: AbortSignal): Promise<More | null> {
    return load(this.#requestOf(address), (json, base) => read(json, this.context(base)), signal, 0);
  }

  /** Fires the events after a load. @internal */
  settled(error: LoadError | undefined): void {
    this.dispatchEvent(error ? new LoadErrorEvent(error) : new Event('load'));
    this.dispatchEvent(new Event('loadend'));
  }

  /** Prepares the message for the reader, and logs the failure for the developer. @internal */
  async prepareFailure(error: LoadError): Promise<void> {
    if (!error.message) this.tell('error', `could not be loaded (${error.code}).`);
    this.#failure = await this.failureOf(error, () => this.reload());
  }

  /**
   * The message for the reader after a failure. Logs the error for the developer first, if it has a message; never
   * rejects.
   */
  protected async failureOf(error: LoadError, again: () => Promise<void>): Promise<TemplateResult | undefined> {
    const { choices } = (error.cause ?? {}) as { choices?: object };
    // The message names the first dozen choices. The console shows all of them in the object.
    if (error.message) this.tell('error', error.message, ...(choices ? [choices] : []));
    try {
      const { failureTemplate } = await loadCode(() => import('./failure.js'));
      return failureTemplate(error, this.words.language, again);
    } catch {
      // Our own files cannot be loaded either. The present content stays, without a message.
      return undefined;
    }
  }

  /**
   * Reads, renders and lays out a sample once, where nobody sees it, while the first answer is loading. When the answer
   * arrives, the browser has compiled the code, created its date formatters and opened its fonts.
   */
  async #rehearse(): Promise<void> {
    const { sample, elementStyles } = this.constructor as typeof SourceElement;
    if (rehearsed.has(sample)) return;
    rehearsed.add(sample);
    await this.#locale.ready;
    // In another element, because the element itself would treat the sample as its first answer, and announce the
    // difference to the next one.
    const other = new (this.constructor as new () => this)();
    const { baseURI: base, words } = this;
    const model = await other.#read(sample, other.context(base));
    const shown = model && (await other.prepare(model, base, base));
    if (!shown || this.complete) return;
    const stage = makeStage(elementStyles, other.renderContent(shown, words), other);
    this.renderRoot.append(stage);
    this.#stage = stage;
    await whenIdle();
    stage.remove();
  }

  /** The source of its custom states. */
  protected get state(): SourceStatus {
    return this.source.status;
  }

  /** The words in the element's language. */
  protected get words(): Spoken {
    return this.#locale.words;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    void this.source.follow();
    if (this.allowedSrc !== this.src)
      loadCode(() => import('./consent.js')).then(
        ({ askForConsent }) => {
          askForConsent(this);
        },
        // The present content stays; the page may still give its consent.
        () => undefined,
      );
    this.#tellMistakes(changed);
    for (const state of ['busy', 'error', 'empty'] as const) {
      try {
        this.#internals.states[this.state === state ? 'add' : 'delete'](state);
      } catch {
        // Browsers before 2024 require dashes in the names of states.
      }
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.complete) this.#stage?.remove();
    takeTexts(this.renderRoot);
    super.update(changed);
    if (!this.#declared[0] || !this.complete || this.source.error) return;
    // In the same frame, so that nobody sees both or neither.
    this.#takeOver?.(this.#declared, this.renderRoot as ShadowRoot);
    this.#declared = [];
  }

  protected override render(): TemplateResult {
    const { status, value, error } = this.source;
    const { words } = this;
    const content = value
      ? this.renderContent(value, words)
      : status === 'empty'
        ? html`<p part="empty">${this.renderEmpty(words)}</p>`
        : nothing;
    return html`<slot ?hidden=${value ?? this.#declared[0]}></slot>
      <div class="root" part="root" lang=${words.language} aria-busy=${status === 'busy'}>
        <div class="content">${content}${error ? this.#failure : nothing}</div>
      </div>`;
  }

  /** A request for another address, with the headers of `request()`. */
  #requestOf(address: string): Request {
    const own = this.request();
    // Headers and credentials are only for the origin that the page has named.
    const isOwn = new URL(address).origin === new URL(own.url).origin;
    return new Request(address, isOwn ? own : { credentials: 'omit', referrerPolicy: 'strict-origin' });
  }

  /** What a format needs to know in addition to the JSON. */
  protected context(base: string): ParseContext {
    return {
      base,
      format: this.format,
      language: this.words.language,
      report: (message) => {
        this.tell('warn', message);
      },
    };
  }

  /** The effective value of an attribute: its own, or the default where that is not allowed. */
  protected choice<Name extends keyof this & string>(name: Name): this[Name] {
    const choices = this.#choices[name] as readonly this[Name][];
    return choices.includes(this[name]) ? this[name] : (choices[0] as this[Name]);
  }

  get #choices(): Choices {
    return (this.constructor as typeof SourceElement).choices;
  }

  /** Logs values that are not allowed, and on the first call misspelt attributes. */
  #tellMistakes(changed: PropertyValues<this>): void {
    const { observedAttributes } = this.constructor as typeof LitElement;
    const isWrong = ([...changed.keys()] as (keyof this & string)[]).some((name) => {
      const value: unknown = this[name];
      return value != null && (this.#choices[name] ? this.choice(name) !== value : Number.isNaN(value));
    });
    const isUnknown =
      !this.hasUpdated &&
      this.getAttributeNames().some((name) => !observedAttributes.includes(name) && !anyAttribute.test(name));
    if (isWrong || isUnknown)
      import('../page/mistakes.js').then(
        ({ tellAttributes }) => {
          tellAttributes(this);
        },
        () => undefined,
      );
  }

  /** Logs a message for the developer, once. */
  protected tell(level: 'warn' | 'error', message: string, ...more: unknown[]): void {
    const line = `sprid: <${this.localName} src="${this.src ?? ''}"> ${message}`;
    if (!told.has(line)) (level === 'warn' ? console.warn : console.error)(line, ...more);
    told.add(line);
  }
}
