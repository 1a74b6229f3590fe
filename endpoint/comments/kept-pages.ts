import type { Answer } from '../http/answer.js';

interface Kept {
  version: number;
  answer: Promise<Answer | undefined>;
  length: number;
}

/** Pages that were made, as long as their thread is as it was; those that were asked for last. */
export class KeptPages {
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();
  #length = 0;

  /** @param most in bytes before compression */
  constructor(most: number) {
    this.#most = most;
  }

  /** The page by its key, or what `make` makes of it when the thread has another version now. */
  find(key: string, version: number, make: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const kept = this.#kept.get(key);
    if (kept?.version !== version) return this.#keep(key, version, make());
    // The last that was asked for stands last, and goes last.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.answer;
  }

  #keep(key: string, version: number, answer: Promise<Answer | undefined>): Promise<Answer | undefined> {
    const entry: Kept = { version, answer, length: 0 };
    this.#forget(key);
    this.#kept.set(key, entry);
    answer.then(
      (made) => {
        if (this.#kept.get(key) !== entry) return;
        // A page that is not there was asked for by mistake, and takes no room.
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
