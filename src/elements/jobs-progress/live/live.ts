/**
 * Looks for a newer figure at the pace that the page has set: never while nobody
 * can see it, and not once the reader has said stop. It shows nothing while it
 * looks, and says aloud only that a figure has changed, where the page asks for that.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatDate } from '../../../locales/format.js';
import { languages } from '../../../locales/jobs-progress/live/languages.js';
import { wordsFor } from '../../../locales/words.js';
import type { JobsProgress } from '../../../model/jobs-progress.js';
import { longestTimer } from '../../source-element.js';

export { styles } from './live.styles.js';

/** What is read of the element. */
export interface LiveHost extends ReactiveControllerHost, HTMLElement {
  src: string | null;
  /** Seconds between two looks. */
  refresh: number | null;
  announce: boolean;
  readonly complete: boolean;
}

/** What the element does for it. */
export interface LiveActions {
  /** Looks once, quietly; tells why it failed. @param age how many milliseconds old an answer may be */
  look: (age: number) => Promise<unknown>;
  /** Tells the developer, once. */
  warn: (message: string) => void;
}

/** Seconds. A figure that people count changes more rarely, and the endpoint lets caches keep it this long. */
const shortest = 60;

/** Milliseconds. However often it has failed, it is tried again after this. */
const longestRest = 3_600_000;

const all = new Set<LiveController>();

// One button is enough for a page: who wants calm wants it of every counter.
let isPaused = false;

/** What was last said of an address, and when: ten counters of one address say a new figure once. */
const said = new Map<string, { text: string; at: number }>();

export class LiveController implements ReactiveController {
  readonly #host: LiveHost;
  readonly #actions: LiveActions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds between two looks, 0 for none. */
  #interval = 0;
  /** When the next look is due, in milliseconds of `performance.now()`. */
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

  /** The pause button, what is said of a look that failed, and the place where news is said. @param text the sentence */
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

  /** A figure has come, in whatever way. */
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

  /** Milliseconds from seconds, of which the page may have asked for too few. */
  #read(seconds: number | null): number {
    if (seconds === null) return 0;
    if (Number.isNaN(seconds)) this.#actions.warn('has a refresh that is no number of seconds: it is not refreshed.');
    if (seconds < shortest)
      this.#actions.warn(
        `has refresh="${String(seconds)}", and is refreshed every ${String(shortest)} seconds, no faster.`,
      );
    return Math.max(seconds, shortest) * 1000 || 0;
  }

  /** Sets when the next look is due: later each time that it fails. */
  #rest(): void {
    const time = this.#interval * 2 ** this.#failures;
    this.#due = performance.now() + Math.min(time, Math.max(this.#interval, longestRest));
  }

  /** Sets the clock, or stops it. */
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
    // Not twice at a time.
    this.#due = Infinity;
    // Counters of one address that do not tick together share what one of them has got.
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
