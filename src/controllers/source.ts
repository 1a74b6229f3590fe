/**
 * Loads the JSON at `src` and keeps the last good answer: a failed refresh adds a message and removes nothing. The
 * newest request wins, whatever the order of the answers. Removing the element for good aborts the load; moving it does
 * not.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadError } from '../client/load-error.js';
import { load } from '../client/load.js';

/** What the controller needs from its element. */
export interface SourceHost<Shown> extends ReactiveControllerHost, HTMLElement {
  /** The address to load from; null where there is none, or loading is not allowed. */
  readonly allowedSrc: string | null;
  loading: 'eager' | 'lazy';
  request(): Request;
  /**
   * Converts the JSON to what is shown; null when there is nothing yet.
   * @param asked the requested address, before redirects
   */
  parse(json: unknown, url: string, asked?: string): Promise<Shown | null>;
  /** Settles when the message for a failure is ready; never rejects. */
  prepareFailure(error: LoadError): Promise<void>;
  /** Called one task after the result of a load is on screen. */
  settled(error: LoadError | undefined): void;
}

export type SourceStatus = 'idle' | 'busy' | 'filled' | 'empty' | 'error';

export class SourceController<Shown> implements ReactiveController {
  status: SourceStatus = 'idle';
  /** The last good answer, also while a newer one is loading or has failed. */
  value: Shown | undefined;
  error: LoadError | undefined;
  readonly #host: SourceHost<Shown>;
  /** The `src` that was last requested. */
  #asked: string | null = null;
  /** The `src` whose answer is on screen. */
  #shown: string | null | undefined = null;
  #load = new AbortController();
  #near = false;
  /** Shows again the JSON that did not come from `src`. */
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
    // A move removes the element and inserts it again before anything else runs.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#cancel();
    });
  }

  /** Loads `src` if it has changed and the element may load. */
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
        // Far enough ahead that a reader who scrolls sees no gap.
        { rootMargin: '600px' },
      );
      this.#observer.observe(this.#host);
    }
  }

  /**
   * Loads again; settles when the answer is shown, or the load has failed.
   * @param age how many milliseconds old an answer may be; when it is set, only our own cache is used
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

  /**
   * Reads the answer again in another way, for example another figure of it. When that fails, the old content is
   * removed.
   */
  async readAnew(): Promise<void> {
    if (this.status === 'idle') return;
    this.#shown = undefined;
    await this.load();
  }

  /**
   * Loads again without showing that: the content stays until there is newer content.
   * @returns the error, if it failed
   */
  async refresh(age: number): Promise<LoadError | undefined> {
    return this.#given || this.#host.allowedSrc === null ? undefined : this.#show(this.#readSource(age), true);
  }

  /** Shows JSON that did not come from `src`, until `src` changes. */
  async show(json: unknown, base: string): Promise<void> {
    this.#given = () => this.#show(() => this.#host.parse(json, base));
    await this.#given();
  }

  /** Shows the JSON at another address, until `src` changes. */
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
    // A newer load has taken over, or the element has left.
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

  // The page came back from the back/forward cache, or the connection is back: a failed load is tried again.
  readonly #return = (): void => {
    if (this.error && this.error.code !== 'format') void this.load();
  };

  #cancel(): void {
    // JSON that was passed in does not depend on the connection, and cannot be loaded again.
    if (this.#given) return;
    this.#load.abort();
    if (this.status !== 'busy') return;
    // The same `src` is loaded again when the element comes back.
    this.#asked = null;
    this.#become(this.value ? 'filled' : 'idle');
  }

  #become(status: SourceStatus): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
