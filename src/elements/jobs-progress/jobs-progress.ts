import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LoadError } from '../../client/load-error.js';
import { loadStated, readProgress } from '../../formats/jobs-progress/formats.js';
import type { ParseContext } from '../../formats/context.js';
import { isOwn } from '../../formats/jobs-progress/own.js';
import { isObject } from '../../formats/toolkit/json.js';
import { languages } from '../../locales/jobs-progress/languages.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { closed } from '../../derived/jobs-progress/closed.js';
import type { DeadlineState } from '../../derived/jobs-progress/deadline.js';
import { hasParticulars } from '../../derived/jobs-progress/has-particulars.js';
import type { Particulars } from '../../derived/jobs-progress/particulars.js';
import { sentence } from '../../derived/jobs-progress/sentence.js';
import { placeBefore, plainBar } from '../../pictures/jobs-progress/bar.js';
import { tokens } from '../../theme/tokens.js';
import { SourceElement } from '../source-element.js';
import type { OptionalTemplate } from '../optional-template.js';
import { styles } from './jobs-progress.styles.js';
import { clock, cross, drawing, shape, type Variant } from './jobs-progress.templates.js';
import type { LiveController } from './live/live.js';
import { PartController, type PartCode } from './part.js';

// For readers who do not see the color: a flag for a running goal, a cross for a missed one, a clock for a stale
// figure.
const shapes: Readonly<Partial<Record<DeadlineState, string>>> = {
  running: 'M4 14V2h8l-2 3 2 3H4',
  missed: cross,
  unknown: clock,
};

/** Attributes that select another figure from the same JSON, or complete it. */
const stated = [
  'fields',
  'goal',
  'start',
  'deadline',
  'label',
  'unit',
  'milestones',
  'sourceName',
  'override',
] as const;

/** Variants whose code loads on demand. */
const lazyVariants: readonly Variant[] = ['ring', 'thermometer', 'compact'];

/** The most characters of a figure inside its ring; a longer one is placed beside it. */
const mostInRing = 9;

/** The local calendar date, `2026-11-23`. */
const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/**
 * How far a goal has come, as one sentence with a bar.
 *
 * The sentence is real text and never shows another value than the published one; the bar is decoration. The content
 * inside the tag is shown until the figure is loaded, and when it cannot be loaded.
 *
 * @tag jobs-progress
 * @slot - The content that is shown before the figure is loaded, without JavaScript, and when it cannot be loaded.
 * @fires loadstart - The figure is being loaded.
 * @fires load - The figure is on screen.
 * @fires {LoadErrorEvent} error - It could not be shown; `code` says why.
 * @fires loadend - Follows `load` and `error`.
 * @fires {ConsentEvent} sprid-consent - The reader asks for the content of an element that waits for consent; cancel it, and it goes on waiting. It bubbles.
 * @csspart root - Everything that the element renders.
 * @csspart label - What is counted.
 * @csspart sentence - The sentence.
 * @csspart value - The figure within the sentence.
 * @csspart bar - The bar.
 * @csspart milestones - The figures on the way.
 * @csspart state - The state of the goal at its deadline.
 * @csspart status - The marks of the figure: provisional, not comparable, a forecast.
 * @csspart stale - The mark of an old figure.
 * @csspart facts - Date, source and notes.
 * @csspart live - The button that pauses loading newer figures.
 * @csspart history - The history of the figure.
 * @csspart chart - The chart of the history.
 * @csspart point - The selected figure of the history.
 * @csspart regions - The regions of the figure.
 * @csspart own - The sentence about the page's own region.
 * @csspart consent - Where the content comes from, with a button that loads it, while consent is needed.
 * @csspart failure - The message when it could not be loaded.
 * @csspart empty - The message when there is no figure yet.
 * @cssprop [--jobs-progress-fill=--sprid-accent] - Color of the reached part of the bar.
 * @cssprop [--jobs-progress-bar-size=1.25em] - Height of the bar with its ticks.
 * @cssprop [--jobs-progress-value-size=clamp(2.6em, 1.6em + 7cqi, 3.9em)] - Size of the figure.
 * @cssprop [--jobs-progress-ring-size=8.5em] - Size of the ring.
 * @cssprop [--jobs-progress-thermometer-size=10em] - Height of the thermometer.
 * @cssprop [--jobs-progress-chart-size=9em] - Height of the chart.
 * @cssstate busy - The figure is being loaded.
 * @cssstate error - The last load failed.
 * @cssstate empty - There is no figure yet.
 */
export class JobsProgressElement extends SourceElement<JobsProgress, JobsProgressWords> {
  static override properties = {
    ...SourceElement.properties,
    variant: {},
    staleAfter: { attribute: 'stale-after', type: Number },
    history: { type: Boolean },
    region: {},
    regionSet: { attribute: 'region-set' },
    select: {},
    fields: {},
    goal: {},
    start: {},
    deadline: {},
    label: {},
    unit: {},
    milestones: {},
    sourceName: { attribute: 'source' },
    override: {},
    refresh: { type: Number },
    announce: { type: Boolean },
  };
  static override readonly choices = {
    ...SourceElement.choices,
    variant: ['bar', 'ring', 'thermometer', 'compact', 'number'],
  };
  static override styles = [tokens, styles];
  protected static override readonly sample = {
    value: 1,
    goal: 2,
    asOf: '2017-10-10',
    deadline: '2999-12-31',
    label: '-',
    source: { name: '-', url: '-' },
  };

  /** How it is drawn: `bar`, `ring`, `thermometer`, a small bar (`compact`), or not at all (`number`). The sentence is text in each. */
  declare variant: Variant;
  /** After how many days the figure is marked as old; never by default. */
  declare staleAfter: number | null;
  /** Shows the history of the figure too: a chart, its trend and pace in words, a table, a file. */
  declare history: boolean;
  /**
   * Code of the page's own region, such as `1481`: it comes first among the regions, and is compared with the whole.
   */
  declare region: string | null;
  /**
   * The shown regions: `GR` is the thirteen municipalities of Göteborgsregionen. When only `region` is set, all regions
   * of the figure are shown.
   */
  declare regionSet: string | null;
  /** The selected figure of statistics, `Kon=TotSa;Alder=tot`: the code of a category for each dimension. */
  declare select: string | null;
  /** The places of a figure's fields in JSON of any shape, by JSON Pointers: `value=/data/count; asOf=/data/date`. */
  declare fields: string | null;
  /** The goal, where the JSON has none: `1000`. */
  declare goal: string | null;
  /** The figure at the start of the count, where the JSON has none: `300`, or `300@2014-12-31`. */
  declare start: string | null;
  /** The last day for the goal, where the JSON has none: `2020-12-31`. */
  declare deadline: string | null;
  /** What is counted, where the JSON has no label. */
  declare label: string | null;
  /** The counted thing, where the JSON has none: `jobb`, `job|jobs` for one and for others, or more forms by name, `one=…|few=…|other=…`. */
  declare unit: string | null;
  /** Figures on the way, where the JSON has none: `500; 750@2018-03-01=three quarters`. */
  declare milestones: string | null;
  /** The publisher of the figure, where the JSON has none: `SCB`, or `SCB|https://www.scb.se/|CC0`. */
  declare sourceName: string | null;
  /** Which of these attributes replace the fields of the JSON, `goal label`; an empty value means all. */
  declare override: string | null;
  /**
   * Loads a newer figure every so many seconds, at least 60; never while the page is hidden. Readers can pause this.
   */
  declare refresh: number | null;
  /** Announces to screen readers, once and politely, that the figure has changed while the page is open. */
  declare announce: boolean;

  // Parts that not every page needs, each in a file of its own.
  readonly #history = this.#part('history', () => import('./history/history.js'));
  readonly #live = this.#part('refresh', () => import('./live/live.js'));
  readonly #variants = this.#part('variant', () => import('./variants/variants.js'));
  readonly #regions = this.#part('regions', () => import('./regions/regions.js'));
  readonly #particulars = this.#part('particulars', () => import('./particulars/particulars.js'));
  /** The message about a part that could not load. */
  #missing: TemplateResult | undefined;
  #liveness: LiveController | undefined;
  /** The selected point of the history. */
  #at: number | undefined;

  constructor() {
    super(readProgress, languages);
    this.variant = 'bar';
    this.staleAfter = null;
    this.history = false;
    this.region = null;
    this.regionSet = null;
    this.select = null;
    for (const name of stated) this[name] = null;
    this.refresh = null;
    this.announce = false;
  }

  protected override context(base: string): ParseContext {
    return {
      ...super.context(base),
      select: this.select,
      stated: this.#isStated ? this : undefined,
      regions: this.#regions.code?.codesOf(this),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src')) this.#at = undefined;
    else if (this.hasUpdated && (changed.has('select') || stated.some((name) => changed.has(name))))
      void this.source.readAnew();
    // Loads beside the JSON. A failure is reported when the code is needed.
    if (this.#isStated) loadStated().catch(() => undefined);
    void this.#loadParts();
    this.#liveness ??=
      this.#live.code &&
      new this.#live.code.LiveController(this, { look: (age) => this.source.refresh(age), warn: this.#warn });
  }

  /**
   * Loads beside the figure, so that everything is shown at once and nothing moves; a format may need to know the
   * regions. @internal
   */
  override async parse(json: unknown, base: string): Promise<JobsProgress | null> {
    // Statistics nearly always need particulars, so their code loads beside that of the format.
    if (isObject(json) && !isOwn(json)) void this.#particulars.load();
    await Promise.all([this.#loadParts(), this.#askAgain()]);
    return super.parse(json, base);
  }

  protected override async prepare(model: JobsProgress): Promise<JobsProgress> {
    await this.#loadParts(model);
    // The plain sentence could be wrong for such a figure.
    if (this.#particulars.failed && hasParticulars(model, this.today)) throw new LoadError('network', '');
    return model;
  }

  #part<Code extends PartCode>(name: string, load: () => Promise<Code>): PartController<Code> {
    return new PartController(this, load, async ({ message }) => {
      this.tell('error', `could not load the code of its ${name}: ${message}`);
      this.#missing = await this.failureOf(new LoadError('network', ''), () => this.#askAgain());
    });
  }

  /** Loads the failed parts again. */
  async #askAgain(): Promise<void> {
    await Promise.all(this.#parts.filter(({ failed }) => failed).map((part) => part.again()));
  }

  /** The reader's calendar date; on a server, the publisher's. */
  protected get today(): string {
    return dayOf(new Date());
  }

  get #parts(): PartController<PartCode>[] {
    return [this.#history, this.#live, this.#variants, this.#regions, this.#particulars];
  }

  get #isStated(): boolean {
    return stated.some((name) => this[name] !== null);
  }

  get #hasRegions(): boolean {
    return [this.region, this.regionSet].some(Boolean);
  }

  /** Loads the parts that the page and the figure need. */
  async #loadParts(progress = this.source.value): Promise<void> {
    const asked = [
      this.history && this.#history,
      (this.refresh !== null || this.announce) && this.#live,
      (lazyVariants.includes(this.variant) || progress?.milestones?.length) && this.#variants,
      this.#hasRegions && this.#regions,
      (this.history || this.staleAfter !== null || (progress && hasParticulars(progress, this.today))) &&
        this.#particulars,
    ];
    await Promise.all(asked.map(async (part) => part && part.load()));
  }

  readonly #warn = (message: string): void => {
    this.tell('warn', message);
  };

  readonly #choose = (at: number): void => {
    this.#at = at;
    this.requestUpdate();
  };

  protected override renderEmpty({ empty }: JobsProgressWords): string {
    return empty;
  }

  protected override renderContent(progress: JobsProgress, words: JobsProgressWords): TemplateResult {
    const now = new Date();
    // Days are counted by the reader's calendar, so the element renders again at midnight.
    this.renderAgainIn(new Date(now).setHours(24, 0, 1, 0) - now.getTime());
    const day = this.today;
    const code = this.#particulars.code;
    const particulars = code?.particularsIn(progress, day, words);
    const { before, value, after, state, stateText, asOf, expected } = particulars ?? sentence(progress, day, words);
    const bar = particulars ? code?.scaledBar(progress) : plainBar(progress);
    const due = expected && {
      ...expected,
      at:
        (particulars ? code?.placeOn(progress)(expected.value) : placeBefore(progress.goal ?? 0, expected.value)) ?? 0,
    };
    const variants = this.#variants.code;
    const known: readonly Variant[] = ['number', ...(variants ? lazyVariants : [])];
    const variant = known.find((name) => name === this.variant) ?? 'bar';
    const isAround = variant === 'ring' && bar && value.length <= mostInRing;
    return html`<div class="counter as-${variant} ${isAround ? 'around' : ''}">
      ${progress.label ? html`<p class="label" part="label" dir="auto">${progress.label}</p>` : nothing}
      <p class="sentence" part="sentence" dir="auto">
        ${before ? html`<span class="beside">${before}</span>` : nothing}<bdi
          class=${progress.value === null ? 'beside' : 'value'}
          part="value"
          translate=${progress.value === null ? nothing : 'no'}
          .style=${`--_signs:${String(value.length)}`}
          >${progress.value === null ? code?.withheldShape(progress) : nothing}${value}</bdi
        >${
          // A full stop alone is not shown.
          after.length > 1 ? html`<span class="beside">${after}</span>` : nothing
        }
      </p>
      ${variant === 'number' ? nothing : drawing(progress, words, bar, due, variant, variants)}
      ${variant === 'compact' ? nothing : variants?.milestones(progress, words.language)}
      ${
        state === 'none'
          ? nothing
          : html`<p class="state" part="state" data-state=${state} dir="auto">
              ${shape(shapes[state] ?? code?.stateShape(state) ?? '')}<span>${stateText}</span>
            </p>`
      }
      ${particulars && code?.marksTemplate(progress, this, words, this.#warn, particulars, day)}
      ${this.#renderFacts(progress, asOf, particulars, words)}
      ${this.#liveness?.template(progress, [progress.label, before + value + after].filter(Boolean).join(': '), words.language)}
      ${(this.history && code && this.#history.code?.historyTemplate(progress, day, words, { at: this.#at, choose: this.#choose }, code.pointWordsIn(words.language))) || nothing}
      ${(this.#hasRegions && this.#regions.code?.regionsTemplate(progress, this, words, this.#warn)) || nothing}
      ${this.#parts.some(({ failed }) => failed) ? this.#missing : nothing}
    </div>`;
  }

  #renderFacts(
    { source, notes = [] }: JobsProgress,
    asOf: string,
    particulars: Particulars | undefined,
    words: JobsProgressWords,
  ): OptionalTemplate {
    const { name = '', url, license } = source ?? {};
    if (!asOf && !source && !notes.length) return nothing;
    const rest = license ? ` (${license}).` : closed(name).slice(name.length);
    return html`<div class="facts" part="facts">
      ${
        asOf || source
          ? html`<p dir="auto">
              ${asOf ? `${closed(asOf)} ` : nothing}${
                source
                  ? html`${words.source}
                    ${url ? html`<a href=${url}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}${rest}`
                  : nothing
              }
            </p>`
          : nothing
      }
      ${(particulars?.notes ?? notes).map((note) => html`<p class="lines" dir="auto">${note}</p>`)}
    </div>`;
  }
}
