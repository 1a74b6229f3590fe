/** What all elements share: `src` and its states, the language, the frame around the content, and the console. */
import {
  html,
  LitElement,
  nothing,
  render as renderInto,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
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

/** A timer takes no more than this many milliseconds; a longer one fires at once. */
export const longestTimer = 2 ** 31 - 1;

/** What an attribute may be, its default first. */
export type Choices = Readonly<Record<string, readonly (string | number)[]>>;

/** The levels of headings; 2 where a page says nothing, or what is none. */
export const headingLevels = [2, 1, 3, 4, 5, 6] as const;

// What any element may have, and the page's own.
const anyAttribute =
  /^(id|class|style|slot|part|hidden|lang|dir|title|role|tabindex|translate|on|data-|aria-|item)|[:@.]/;

// A page with one fault in fifty places needs to be told once.
const told = new Set<string>();
// The samples that were rendered: one element of each class does that.
const rehearsed = new Set<unknown>();

/** A base for elements that show JSON: `Model` is what travels, `Shown` what the element makes of it. */
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

  /** What its attributes may be, where they are words or few numbers. */
  static readonly choices: Choices = { loading: ['eager', 'lazy'], theme: ['auto', 'light', 'dark'] };

  /** Address of the JSON. */
  declare src: string | null;
  /** How the JSON is written, by the format's name; it is recognized when nothing is said. */
  declare format: string | null;
  /** `lazy` waits until the element is about to be seen; otherwise it loads at once (`eager`). */
  declare loading: 'eager' | 'lazy';
  /** `light` or `dark` paints a surface of its own; otherwise the page's text color decides (`auto`). */
  declare theme: 'auto' | 'light' | 'dark';
  /** `needed` loads nothing before the reader presses a button, or the page says `given` or takes the attribute away. */
  declare consent?: 'needed' | 'given' | null;

  /** Listeners know their event by its name: `e.code` of an error. @internal */
  declare addEventListener: Listens<Events>['addEventListener'];
  /** @internal */
  declare removeEventListener: Listens<Events>['removeEventListener'];

  protected readonly source: SourceController<Shown>;
  readonly #locale: LocaleController<Spoken>;
  readonly #read: Read<Model>;
  #failure: TemplateResult | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What a server has rendered: it stays until the element's own content takes its place. */
  #declared: ChildNode[] = [];
  #takeOver: ((declared: readonly ChildNode[], root: ShadowRoot) => void) | undefined;
  readonly #internals = this.attachInternals();

  /** @param read reads its JSON @param languages where its words are */
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
    // An error in it would come with the real answer too, and is told then.
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
    // Stock Lit renders before the first of them, which goes.
    this.renderOptions.renderBefore = null;
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What depends on the clock has been left alone since the element went.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** A constructed style sheet belongs to the document in which it was made; another document gets its own. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  /** Whether there is nothing under way, as on `<img>`. */
  get complete(): boolean {
    return this.source.status !== 'busy';
  }

  /** What may be asked for: `src`, or nothing while consent is needed. @internal */
  get allowedSrc(): string | null {
    // A word that we do not know is no consent.
    return (this.consent ?? 'given') === 'given' ? this.src : null;
  }

  /** Asks the server again, past every cache. Settles when the answer is shown; a failure is told by `error`. */
  reload(): Promise<void> {
    return this.source.load(0);
  }

  /**
   * Shows JSON that the page has already, as if `src` had answered with it. Settles as `reload()` does.
   * @param base address at which relative addresses in it start
   */
  show(json: unknown, base = this.baseURI): Promise<void> {
    return this.source.show(json, base);
  }

  /**
   * Looks for what is wrong with it on this page: shows it to the developer, in English, and answers with it.
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

  /** Renders again after so many milliseconds, unless the element has gone by then. */
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
   * Makes what is shown of the model; may take its time, the page sees nothing before.
   * @param base where it came from @param asked what was asked, which is another address where that redirects
   */
  protected abstract prepare(model: Model, base: string, asked: string): Shown | Promise<Shown>;

  /** The element's own content. */
  protected abstract renderContent(shown: Shown, words: Spoken): TemplateResult;

  /** What it says while there is nothing to show. */
  protected abstract renderEmpty(words: Spoken): string;

  /** Makes of the JSON what is shown; the controller's way to `prepare`. @internal */
  async parse(json: unknown, base: string, asked = base): Promise<Shown | null> {
    await this.#locale.ready;
    if (this.#declared[0]) this.#takeOver ??= (await loadCode(() => import('./take-over.js'))).takeOver;
    const model = await this.#read(json, this.context(base));
    return model && (await this.prepare(model, base, asked));
  }

  /** Shows what stands at another address than `src`, until `src` changes. Settles as `reload()` does. */
  protected showFrom(address: string): Promise<void> {
    return this.source.showFrom(() => this.#requestOf(address));
  }

  /** Loads more of what `src` names, from another address, past every cache. @throws LoadError */
  protected loadMore<More>(address: string, read: Read<More>, signal: AbortSignal): Promise<More | null> {
    return load(this.#requestOf(address), (json, base) => read(json, this.context(base)), signal, 0);
  }

  /** Tells the page how it went. @internal */
  settled(error: LoadError | undefined): void {
    this.dispatchEvent(error ? new LoadErrorEvent(error) : new Event('load'));
    this.dispatchEvent(new Event('loadend'));
  }

  /** Makes ready what is said when it failed, and tells the developer. @internal */
  async prepareFailure(error: LoadError): Promise<void> {
    if (!error.message) this.tell('error', `could not be loaded (${error.code}).`);
    this.#failure = await this.failureOf(error, () => this.reload());
  }

  /** What is said to the reader when something failed, after the developer was told of it as far as the error has words for that; never rejects. */
  protected async failureOf(error: LoadError, again: () => Promise<void>): Promise<TemplateResult | undefined> {
    const { choices } = (error.cause ?? {}) as { choices?: object };
    // The message names the first dozen; a console can search the object.
    if (error.message) this.tell('error', error.message, ...(choices ? [choices] : []));
    try {
      const { failureTemplate } = await loadCode(() => import('./failure.js'));
      return failureTemplate(error, this.words.language, again);
    } catch {
      // The line is dead for our own files too. What is there stays, which is all that can be said.
      return undefined;
    }
  }

  /**
   * Reads and renders a sample once, out of the page, while the first answer is waited for: the browser then has
   * compiled the code and made its formatters of dates before the answer is there.
   */
  async #rehearse(): Promise<void> {
    const { sample } = this.constructor as typeof SourceElement;
    if (rehearsed.has(sample)) return;
    rehearsed.add(sample);
    await this.#locale.ready;
    // This one would take the sample for its first answer, and tell how the next one differs.
    const other = new (this.constructor as new () => this)();
    const { baseURI: base, words } = this;
    const model = await other.#read(sample, other.context(base));
    const shown = model && (await other.prepare(model, base, base));
    if (!shown || this.complete) return;
    renderInto(other.renderContent(shown, words), document.createDocumentFragment(), { host: other, creationScope });
  }

  /** What its custom states say. */
  protected get state(): SourceStatus {
    return this.source.status;
  }

  /** The words of the language that applies. */
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
        // What stands inside is all that can be shown; the page may still give its consent.
        () => undefined,
      );
    this.#tellMistakes(changed);
    for (const state of ['busy', 'error', 'empty'] as const) {
      try {
        this.#internals.states[this.state === state ? 'add' : 'delete'](state);
      } catch {
        // Browsers before 2024 want dashes in the names of states.
      }
    }
  }

  protected override update(changed: PropertyValues<this>): void {
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

  /** As `request()` would ask for it. */
  #requestOf(address: string): Request {
    const own = this.request();
    // Headers and credentials are for the endpoint that the page has named, and for no other.
    const isOwn = new URL(address).origin === new URL(own.url).origin;
    return new Request(address, isOwn ? own : { credentials: 'omit', referrerPolicy: 'strict-origin' });
  }

  /** What a format needs to know beside the JSON. */
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

  /** What applies of an attribute: its value, or the default where it has none that is among its choices. */
  protected choice<Name extends keyof this & string>(name: Name): this[Name] {
    const choices = this.#choices[name] as readonly this[Name][];
    return choices.includes(this[name]) ? this[name] : (choices[0] as this[Name]);
  }

  get #choices(): Choices {
    return (this.constructor as typeof SourceElement).choices;
  }

  /** Tells the developer of values that cannot be taken, and at first of attributes that are misspelt. */
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

  /** Tells the developer, once. */
  protected tell(level: 'warn' | 'error', message: string, ...more: unknown[]): void {
    const line = `sprid: <${this.localName} src="${this.src ?? ''}"> ${message}`;
    if (!told.has(line)) (level === 'warn' ? console.warn : console.error)(line, ...more);
    told.add(line);
  }
}
