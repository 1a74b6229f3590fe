/**
 * Loads what `src` names and keeps the last good answer: a refresh that fails
 * adds a message and takes nothing away. The newest request wins, whatever order
 * the answers come in; leaving the page for good aborts, moving within it does not.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadError } from '../client/load-error.js';
import { load } from '../client/load.js';

/** What the controller needs from its element. */
export interface SourceHost<Shown> extends ReactiveControllerHost, HTMLElement {
  /** The address to load from; null where there is none, or none that may be asked. */
  readonly allowedSrc: string | null;
  loading: 'eager' | 'lazy';
  request(): Request;
  /** Makes of the JSON what can be shown; null when there is nothing yet. @param asked the address that was asked, before redirects */
  parse(json: unknown, url: string, asked?: string): Promise<Shown | null>;
  /** Settles when it can say that it failed; never rejects. */
  prepareFailure(error: LoadError): Promise<void>;
  /** Called one task after the outcome of a load is on screen. */
  settled(error: LoadError | undefined): void;
}

export type SourceStatus = 'idle' | 'busy' | 'filled' | 'empty' | 'error';

export class SourceController<Shown> implements ReactiveController {
  status: SourceStatus = 'idle';
  /** The last good answer, also while a newer one is under way or has failed. */
  value: Shown | undefined;
  error: LoadError | undefined;
  readonly #host: SourceHost<Shown>;
  /** The `src` that was last asked for. */
  #asked: string | null = null;
  /** The `src` whose answer is on screen. */
  #shown: string | null | undefined = null;
  #load = new AbortController();
  #near = false;
  /** Shows what came without `src`, once more. */
  #given: (() => Promise<unknown>) | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: SourceHost<Shown>) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pageshow', this.#return);
    window.addEventListener('online', this.#return);
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.#return);
    window.removeEventListener('online', this.#return);
    this.#observer?.disconnect();
    this.#observer = undefined;
    // A move takes an element out and puts it in again before anything else runs.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#cancel();
    });
  }

  /** Loads `src` if it is another one than before and its time has come. */
  async follow(): Promise<void> {
    const { allowedSrc: src, loading, isConnected } = this.#host;
    if (!isConnected || src === this.#asked) return;
    this.#given = undefined;
    if (src === null) {
      this.#cancel();
      this.#asked = null;
      this.value = this.error = undefined;
      this.#become('idle');
    } else if (loading !== 'lazy' || this.#near) {
      await this.load();
    } else {
      this.#observer ??= new IntersectionObserver(
        (entries) => {
          this.#near = entries.some(({ isIntersecting }) => isIntersecting);
          void this.follow();
        },
        // Far enough ahead that a reader who scrolls does not meet a gap.
        { rootMargin: '600px' },
      );
      this.#observer.observe(this.#host);
    }
  }

  /**
   * Loads what is shown once more; settles when it is there, or when it has failed.
   * @param age how many milliseconds old an answer may be; past every cache but ours where it is set
   */
  async load(age?: number): Promise<void> {
    const { allowedSrc } = this.#host;
    if (this.#given && (age === undefined || allowedSrc === null)) {
      await this.#given();
      return;
    }
    this.#given = undefined;
    if (allowedSrc !== null) await this.#show(this.#readSource(age));
  }

  /** Reads what was asked for as something else, such as another figure of it: when that fails, nothing of before is kept. */
  async readAnew(): Promise<void> {
    if (this.status === 'idle') return;
    this.#shown = undefined;
    await this.load();
  }

  /**
   * Looks once more at what `src` names, and says nothing while it does: what is shown stays
   * as it is until there is something newer. Answers why there is not.
   */
  async refresh(age: number): Promise<LoadError | undefined> {
    return this.#given || this.#host.allowedSrc === null ? undefined : this.#show(this.#readSource(age), true);
  }

  /** Shows JSON that did not come from `src`, until `src` changes. */
  async show(json: unknown, base: string): Promise<void> {
    this.#given = () => this.#show(() => this.#host.parse(json, base));
    await this.#given();
  }

  /** Shows what stands at another address, until `src` changes. */
  async showFrom(request: () => Request): Promise<void> {
    this.#given = () => this.#show(this.#reading(request, undefined));
    await this.#given();
  }

  #readSource(age: number | undefined): (signal: AbortSignal) => Promise<Shown | null> {
    return this.#reading(() => this.#host.request(), age);
  }

  #reading(make: () => Request, age: number | undefined): (signal: AbortSignal) => Promise<Shown | null> {
    return (signal) => {
      const request = make();
      return load(request, (json, url) => this.#host.parse(json, url, request.url), signal, age);
    };
  }

  async #show(read: (signal: AbortSignal) => Promise<Shown | null>, quietly = false): Promise<LoadError | undefined> {
    const host = this.#host;
    this.#load.abort();
    const { signal } = (this.#load = new AbortController());
    this.#asked = host.allowedSrc;
    if (!quietly) this.#become('busy');
    setTimeout(() => host.dispatchEvent(new Event('loadstart')));
    let value: Shown | null | undefined;
    let error: LoadError | undefined;
    try {
      value = await read(signal);
    } catch (thrown) {
      error =
        thrown instanceof LoadError
          ? thrown
          : new LoadError('format', (thrown as Error).message, undefined, { cause: thrown });
      if (!signal.aborted && !quietly) await host.prepareFailure(error);
    }
    // A newer load, or a farewell, has taken over: it speaks from here on.
    if (signal.aborted) return undefined;
    if (!error || !quietly) {
      if (!error || this.#shown !== this.#asked) this.value = value ?? undefined;
      this.error = error;
      this.#shown = this.#asked;
      this.#become(error ? 'error' : value ? 'filled' : 'empty');
    }
    await host.updateComplete;
    setTimeout(() => {
      if (!signal.aborted) host.settled(error);
    });
    return error;
  }

  // Back from the back/forward cache or from a tunnel: what failed then is worth another try.
  readonly #return = (): void => {
    if (this.error && this.error.code !== 'format') void this.load();
  };

  #cancel(): void {
    // What was given needs no line, and would not come a second time.
    if (this.#given) return;
    this.#load.abort();
    if (this.status !== 'busy') return;
    // So that the same `src` is loaded when the element comes back.
    this.#asked = null;
    this.#become(this.value ? 'filled' : 'idle');
  }

  #become(status: SourceStatus): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
