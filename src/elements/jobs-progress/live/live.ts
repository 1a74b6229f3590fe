/**
 * Loads a newer figure at the interval that the page has set: never while the page is hidden, and not after the reader
 * has paused it. Loading is not shown. A changed figure is announced only where the page asks for that.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatDate } from '../../../locales/format.js';
import { languages } from '../../../locales/jobs-progress/live/languages.js';
import { wordsFor } from '../../../locales/words.js';
import type { JobsProgress } from '../../../model/jobs-progress.js';
import { longestTimer } from '../../source-element.js';

export { styles } from './live.styles.js';

/** The properties of the element that are read here. */
export interface LiveHost extends ReactiveControllerHost, HTMLElement {
  src: string | null;
  /** Seconds between two loads. */
  refresh: number | null;
  announce: boolean;
  readonly complete: boolean;
}

/** The functions of the element that are called here. */
export interface LiveActions {
  /**
   * Loads once, which is not shown; returns the error, if it failed.
   * @param age how many milliseconds old an answer may be
   */
  look: (age: number) => Promise<unknown>;
  /** Warns the developer, once. */
  warn: (message: string) => void;
}

/**
 * The shortest interval, in seconds. Figures change more rarely, and the endpoint lets caches keep them for this time.
 */
const shortest = 60;

/** In milliseconds: the longest pause, however often it has failed. */
const longestRest = 3_600_000;

const all = new Set<LiveController>();

// One button pauses every counter of a page.
let isPaused = false;

/** The last announcement for an address, and its time: ten counters with one address announce a new figure once. */
const said = new Map<string, { text: string; at: number }>();

export class LiveController implements ReactiveController {
  readonly #host: LiveHost;
  readonly #actions: LiveActions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds between two loads, 0 for none. */
  #interval = 0;
  /** When the next load is due, in milliseconds of `performance.now()`. */
  #due = 0;
  #failures = 0;
  #shown: JobsProgress | undefined;
  #src: string | null = null;
  #loaded = new Date();
  #news = '';

  constructor(host: LiveHost, actions: LiveActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    all.add(this);
    document.addEventListener('visibilitychange', this.#wake);
    window.addEventListener('online', this.#retry);
  }

  hostDisconnected(): void {
    all.delete(this);
    document.removeEventListener('visibilitychange', this.#wake);
    window.removeEventListener('online', this.#retry);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const interval = this.#read(this.#host.refresh);
    if (interval !== this.#interval) {
      this.#interval = interval;
      this.#rest();
    }
    this.#wake();
  }

  /**
   * The pause button, the message about a failure, and the live region.
   * @param text the sentence
   */
  template(progress: JobsProgress, text: string, language: string): TemplateResult {
    if (progress !== this.#shown) this.#take(progress, text);
    const { announce } = this.#host;
    const words = wordsFor(language, languages);
    const time = (): string =>
      formatDate(words.language, this.#loaded, new Intl.DateTimeFormat().resolvedOptions().timeZone, {
        dateStyle: 'long',
        timeStyle: 'short',
      });
    return html`${
      this.#read(this.#host.refresh)
        ? html`<div class="live" part="live">
            <button type="button" @click=${this.#toggle}>${isPaused ? words.resume : words.pause}</button>
            ${this.#failures ? html`<span>${words.failed(time())}</span>` : nothing}
          </div>`
        : nothing
    }${announce ? html`<p class="news" role="status">${this.#news === text ? text : ''}</p>` : nothing}`;
  }

  /** Called for every new figure, however it was loaded. */
  #take(progress: JobsProgress, text: string): void {
    const before = this.#src === this.#host.src ? this.#shown : undefined;
    this.#shown = progress;
    this.#src = this.#host.src;
    this.#loaded = new Date();
    this.#failures = 0;
    this.#rest();
    if (!this.#host.announce || !before || before.value === progress.value) return;
    const now = performance.now();
    const { text: last, at } = said.get(this.#src ?? '') ?? { text: '', at: 0 };
    this.#news = last === text && now - at < Math.max(this.#interval, shortest * 1000) ? '' : text;
    said.set(this.#src ?? '', { text, at: now });
  }

  /** Converts seconds to milliseconds, at least the shortest interval. */
  #read(seconds: number | null): number {
    if (seconds === null) return 0;
    if (Number.isNaN(seconds)) this.#actions.warn('has a refresh that is no number of seconds: it is not refreshed.');
    if (seconds < shortest)
      this.#actions.warn(
        `has refresh="${String(seconds)}", and is refreshed every ${String(shortest)} seconds, no faster.`,
      );
    return Math.max(seconds, shortest) * 1000 || 0;
  }

  /** Sets when the next load is due: later after each failure. */
  #rest(): void {
    const time = this.#interval * 2 ** this.#failures;
    this.#due = performance.now() + Math.min(time, Math.max(this.#interval, longestRest));
  }

  /** Starts or stops the timer. */
  readonly #wake = (): void => {
    clearTimeout(this.#timer);
    if (!this.#interval || isPaused || document.hidden || !this.#host.isConnected || !this.#host.complete) return;
    const left = Math.max(0, this.#due - performance.now());
    this.#timer = setTimeout(() => void this.#look(), Math.min(left, longestTimer));
  };

  async #look(): Promise<void> {
    if (performance.now() < this.#due) {
      this.#wake();
      return;
    }
    // Prevents two loads at a time.
    this.#due = Infinity;
    // Counters with one address share an answer, even if their timers differ.
    const error = await this.#actions.look(this.#interval / 2);
    if (error) this.#failures++;
    if (this.#due === Infinity) this.#rest();
    this.#host.requestUpdate();
  }

  readonly #retry = (): void => {
    if (!this.#failures || this.#due === Infinity) return;
    this.#due = 0;
    this.#wake();
  };

  readonly #toggle = (): void => {
    isPaused = !isPaused;
    for (const live of all) live.#host.requestUpdate();
  };
}
