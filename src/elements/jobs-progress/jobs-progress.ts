import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LoadError } from '../../client/load-error.js';
import { loadStated, readProgress } from '../../formats/jobs-progress/formats.js';
import type { ParseContext } from '../../formats/context.js';
import { formatDay, formatNumber } from '../../locales/format.js';
import { languages } from '../../locales/jobs-progress/languages.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { FigureStatus, JobsProgress } from '../../model/jobs-progress.js';
import { daysBetween, type DeadlineState } from '../../derived/jobs-progress/deadline.js';
import { sentence } from '../../derived/jobs-progress/sentence.js';
import { tokens } from '../../theme/tokens.js';
import { SourceElement } from '../source-element.js';
import { styles } from './jobs-progress.styles.js';
import { drawing, shape, type Variant } from './jobs-progress.templates.js';
import type { LiveController } from './live/live.js';
import { PartController, type PartCode } from './part.js';

// What the state is, for eyes that do not tell its color: a flag is ahead, a check is reached, a cross is missed, a clock asks for news.
const shapes: Readonly<Record<Exclude<DeadlineState, 'none'>, string>> = {
  running: 'M4 14V2h8l-2 3 2 3H4',
  'last-days': 'M8 4v4l3 2M8 1.5a6.5 6.5 0 1 0 .01 0',
  reached: 'M2.5 8.5l3.5 4 7.5-9',
  'reached-early': 'M2.5 8.5l3.5 4 7.5-9',
  'reached-passed': 'M2.5 8.5l3.5 4 7.5-9',
  missed: 'M3.5 3.5l9 9m0-9l-9 9',
  unknown: 'M8 4v4l3 2M8 1.5a6.5 6.5 0 1 0 .01 0',
};

const unsettled = 'M1.5 9.5c2.2-5 4.3-5 6.5-1.5s4.3 3.5 6.5-1.5';

// The same of the figure itself: a wave is not settled yet, an arrow has been gone over again, a lock is kept back.
const statusShapes: Readonly<Record<FigureStatus, string>> = {
  provisional: unsettled,
  estimated: unsettled,
  forecast: unsettled,
  unreliable: unsettled,
  revised: 'M13.5 8A5.5 5.5 0 1 1 11 3.4M13 1.5v3.5H9.5',
  confidential: 'M3.5 7.5h9v6.5h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  missing: 'M3 8h10',
};

/** What says another figure of the same JSON, or more of it. */
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

/** How it is drawn by code that a bar does without. */
const lazyVariants: readonly Variant[] = ['ring', 'thermometer', 'compact'];

/** The reader's calendar date, `2026-11-23`. */
const today = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/**
 * How far a goal has come, as one sentence with a bar.
 *
 * The sentence is real text and never shows another value than the published
 * one; the bar is decoration. What stands inside the tag is shown until the
 * figure is there, and again when it cannot be loaded.
 *
 * @tag jobs-progress
 * @slot - What is shown before the figure is there, without JavaScript, and when it cannot be loaded.
 * @fires loadstart - The figure is being loaded.
 * @fires load - The figure is on screen.
 * @fires {LoadErrorEvent} error - It could not be shown; `code` says why.
 * @fires loadend - Follows `load` and `error`.
 * @csspart root - Everything that the element renders.
 * @csspart label - What is counted.
 * @csspart sentence - The sentence.
 * @csspart value - The figure within the sentence.
 * @csspart bar - The bar.
 * @csspart milestones - The figures on the way.
 * @csspart state - What the deadline says.
 * @csspart status - That the figure is provisional or revised.
 * @csspart stale - That the figure is old.
 * @csspart facts - Date, source and notes.
 * @csspart live - The way to pause looking for newer figures.
 * @csspart history - The way to the figure.
 * @csspart chart - Its picture.
 * @csspart point - The figure of the history that is looked at.
 * @csspart regions - The parts of the figure.
 * @csspart own - The page's own part in a sentence.
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
    deadline: '2017-10-10',
    label: '-',
    source: { name: '-', url: '-' },
  };

  /** How it is drawn: `bar`, `ring`, `thermometer`, a small bar (`compact`), or not at all (`number`). The sentence is text in each. */
  declare variant: Variant;
  /** After how many days the figure is said to be old; it is never said when nothing is set. */
  declare staleAfter: number | null;
  /** Shows the way to the figure too: a chart, its trend and pace in words, a table, a file. */
  declare history: boolean;
  /** Code of the page's own region, such as `1481`: it comes first among the regions, and is told beside the whole. */
  declare region: string | null;
  /** Which regions are shown: `GR` is the thirteen of Göteborgsregionen; all that the figure has where only `region` is set. */
  declare regionSet: string | null;
  /** Which figure of statistics is meant, `Kon=TotSa;Alder=tot`: the code of a category for each dimension. */
  declare select: string | null;
  /** Where the fields of a figure stand in any JSON, by JSON Pointers: `value=/data/count; asOf=/data/date`. */
  declare fields: string | null;
  /** The goal, where the JSON has none: `1000`. */
  declare goal: string | null;
  /** Where the count began, where the JSON does not say it: `300`, or `300@2014-12-31`. */
  declare start: string | null;
  /** The last day for the goal, where the JSON has none: `2020-12-31`. */
  declare deadline: string | null;
  /** What is counted, where the JSON does not say it. */
  declare label: string | null;
  /** The counted thing, where the JSON has none: `jobb`, or `job|jobs` for one and for others. */
  declare unit: string | null;
  /** Figures on the way, where the JSON has none: `500; 750@2018-03-01=three quarters`. */
  declare milestones: string | null;
  /** Who publishes the figure, where the JSON does not say it: `SCB`, or `SCB|https://www.scb.se/|CC0`. */
  declare sourceName: string | null;
  /** Which of these attributes go before the JSON's own fields, `goal label`; all where it is empty. */
  declare override: string | null;
  /** Looks for a newer figure every so many seconds, 60 at least; never while the page is hidden. The reader can pause it. */
  declare refresh: number | null;
  /** Tells screen readers, once and politely, when the figure has changed while the page is open. */
  declare announce: boolean;

  // What not every page asks for, each in a chunk of its own.
  readonly #history = this.#part('history', () => import('./history/history.js'));
  readonly #live = this.#part('refresh', () => import('./live/live.js'));
  readonly #variants = this.#part('variant', () => import('./variants/variants.js'));
  readonly #regions = this.#part('regions', () => import('./regions/regions.js'));
  /** What is said where a part did not come. */
  #missing: TemplateResult | undefined;
  #liveness: LiveController | undefined;
  /** The point of the history that is looked at. */
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
    // Beside the JSON. What does not come is told when it is needed.
    if (this.#isStated) loadStated().catch(() => undefined);
    void this.#loadParts();
    this.#liveness ??=
      this.#live.code &&
      new this.#live.code.LiveController(this, { look: (age) => this.source.refresh(age), warn: this.#warn });
  }

  /** Beside the figure, so that all comes at once and nothing moves; a format may have to know the regions. @internal */
  override async parse(json: unknown, base: string): Promise<JobsProgress | null> {
    await this.#loadParts();
    return super.parse(json, base);
  }

  protected override async prepare(model: JobsProgress): Promise<JobsProgress> {
    await this.#loadParts(model);
    return model;
  }

  #part<Code extends PartCode>(name: string, load: () => Promise<Code>): PartController<Code> {
    return new PartController(this, load, async ({ message }) => {
      this.tell('error', `could not load the code of its ${name}: ${message}`);
      this.#missing = await this.failureOf(new LoadError('network', ''), () => this.#askAgain());
    });
  }

  /** Asks once more for the parts that did not come. */
  async #askAgain(): Promise<void> {
    await Promise.all(this.#parts.filter(({ failed }) => failed).map((part) => part.again()));
  }

  get #parts(): PartController<PartCode>[] {
    return [this.#history, this.#live, this.#variants, this.#regions];
  }

  get #isStated(): boolean {
    return stated.some((name) => this[name] !== null);
  }

  get #hasRegions(): boolean {
    return [this.region, this.regionSet].some(Boolean);
  }

  /** What the page and the figure ask for. */
  async #loadParts(progress = this.source.value): Promise<void> {
    const asked = [
      this.history && this.#history,
      (this.refresh !== null || this.announce) && this.#live,
      (lazyVariants.includes(this.variant) || progress?.milestones?.length) && this.#variants,
      this.#hasRegions && this.#regions,
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
    // Days are counted by the reader's calendar, which turns while the page is open.
    this.renderAgainIn(new Date(now).setHours(24, 0, 1, 0) - now.getTime());
    const day = today(now);
    const { before, value, after, state, stateText } = sentence(progress, day, words);
    const variants = this.#variants.code;
    const known: readonly Variant[] = ['number', ...(variants ? lazyVariants : [])];
    const variant = known.find((name) => name === this.variant) ?? 'bar';
    return html`<div class="counter as-${variant}">
      ${progress.label ? html`<p class="label" part="label">${progress.label}</p>` : nothing}
      <p class="sentence" part="sentence">
        ${before ? html`<span class="beside">${before}</span>` : nothing}<span
          class=${progress.value === null ? 'beside' : 'value'}
          part="value"
          translate=${progress.value === null ? nothing : 'no'}
          >${progress.value === null ? shape(statusShapes[progress.status ?? 'missing']) : nothing}${value}</span
        ><span class="beside">${after}</span>
      </p>
      ${variant === 'number' ? nothing : drawing(progress, words, variant, variants)}
      ${variant === 'compact' ? nothing : variants?.milestones(progress, words)}
      ${
        state === 'none'
          ? nothing
          : html`<p class="state" part="state" data-state=${state}>${shape(shapes[state])}<span>${stateText}</span></p>`
      }
      ${this.#renderStatus(progress, words)}${this.#renderAge(progress, day, words)}${this.#renderFacts(progress, words)}
      ${this.#liveness?.template(progress, [progress.label, before + value + after].filter(Boolean).join(': '), words.language)}
      ${(this.history && this.#history.code?.historyTemplate(progress, day, words.language, { at: this.#at, choose: this.#choose })) || nothing}
      ${(this.#hasRegions && this.#regions.code?.regionsTemplate(progress, this, words, this.#warn)) || nothing}
      ${this.#parts.some(({ failed }) => failed) ? this.#missing : nothing}
    </div>`;
  }

  /** Says that the figure may change yet, or has been changed. */
  #renderStatus({ status }: JobsProgress, words: JobsProgressWords): TemplateResult | typeof nothing {
    if (!status || status === 'confidential' || status === 'missing') return nothing;
    return html`<p class="state" part="status" data-status=${status}>
      ${shape(statusShapes[status])}<span>${words.status[status]}.</span>
    </p>`;
  }

  /** Says that the figure is old, or that nobody can tell. */
  #renderAge({ asOf }: JobsProgress, day: string, words: JobsProgressWords): TemplateResult | typeof nothing {
    const age = asOf === undefined ? undefined : daysBetween(asOf, day);
    if (this.staleAfter === null || (age !== undefined && age <= this.staleAfter)) return nothing;
    return html`<p class="state" part="stale">
      ${shape('M8 2l6.5 12h-13zM8 6.5V10m0 2v.1')}<span
        >${words.stale(age === undefined ? undefined : formatNumber(words.language, age))}</span
      >
    </p>`;
  }

  #renderFacts({ asOf, source, notes = [] }: JobsProgress, words: JobsProgressWords): TemplateResult {
    return html`<div class="facts" part="facts">
      <p>
        ${asOf ? `${words.asOf(formatDay(words.language, asOf))}. ` : nothing}${
          source
            ? html`${words.source}
              ${source.url ? html`<a href=${source.url}>${source.name}</a>` : source.name}${source.license ? ` (${source.license})` : nothing}.`
            : nothing
        }
      </p>
      ${notes.map((note) => html`<p>${note}</p>`)}
    </div>`;
  }
}
