import type { Answer } from '../http/answer.js';

interface CachedPage {
  version: number;
  answer: Promise<Answer | undefined>;
  length: number;
}

/** A cache of pages, each valid as long as its thread does not change. It keeps the most recently used ones. */
export class ThreadPageCache {
  readonly #most: number;
  readonly #kept = new Map<string, CachedPage>();
  #length = 0;

  /** @param most in bytes before compression */
  constructor(most: number) {
    this.#most = most;
  }

  /** The cached page, or a new one from `make` when the thread's version has changed. */
  find(key: string, version: number, make: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const kept = this.#kept.get(key);
    if (kept?.version !== version) return this.#keep(key, version, make());
    // Moves the page to the end, as the most recently used one.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.answer;
  }

  #keep(key: string, version: number, answer: Promise<Answer | undefined>): Promise<Answer | undefined> {
    const entry: CachedPage = { version, answer, length: 0 };
    this.#forget(key);
    this.#kept.set(key, entry);
    answer.then(
      (made) => {
        if (this.#kept.get(key) !== entry) return;
        // A missing page takes no room in the cache.
        if (!made) this.#forget(key);
        entry.length = made?.length ?? 0;
        this.#length += entry.length;
        for (const oldest of this.#kept.keys()) {
          if (this.#length <= this.#most || oldest === key) break;
          this.#forget(oldest);
        }
      },
      () => {
        if (this.#kept.get(key) === entry) this.#forget(key);
      },
    );
    return answer;
  }

  #forget(key: string): void {
    this.#length -= this.#kept.get(key)?.length ?? 0;
    this.#kept.delete(key);
  }
}
