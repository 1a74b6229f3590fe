/**
 * A cache of pages. A page is built from parts. It is built again when a part has been replaced by another object, or
 * when its time is over.
 */
import { Answer } from '../http/answer.js';

interface KeptPage {
  parts: readonly unknown[];
  until: number;
  made: Promise<Answer>;
  /** Bytes of the page itself; its compressed form takes a fifth of that in addition. */
  bytes: number;
}

/** Made-up addresses must not fill the memory. */
const usualLimits = { pages: 500, bytes: 32 * 1024 * 1024 } as const;

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((part, index) => part === others[index]);

/** A bounded cache of pages. The least recently used one is removed first. */
export class PageCache {
  readonly #limits: Readonly<Record<'pages' | 'bytes', number>>;
  readonly #pages = new Map<string, KeptPage>();
  #bytes = 0;

  constructor(limits: Readonly<Record<'pages' | 'bytes', number>> = usualLimits) {
    this.#limits = limits;
  }

  /**
   * The present page.
   * @param parts what it is built from
   * @param until when it must be built again, in milliseconds
   */
  async find(
    key: string,
    parts: readonly unknown[],
    now: number,
    until: number,
    make: () => string | Promise<string>,
  ): Promise<Answer> {
    const kept = this.#pages.get(key);
    if (kept && now < kept.until && isSame(parts, kept.parts)) {
      // Moves the page to the end, as the most recently used one.
      this.#pages.delete(key);
      this.#pages.set(key, kept);
      return kept.made;
    }
    this.#drop(key);
    const made = (async () => new Answer(Buffer.from(await make()), 'shortly'))();
    const page: KeptPage = { parts, until, made, bytes: 0 };
    this.#pages.set(key, page);
    try {
      const answer = await made;
      if (this.#pages.get(key) === page) {
        page.bytes = answer.length;
        this.#bytes += page.bytes;
      }
      this.#trim();
      return answer;
    } catch (error) {
      if (this.#pages.get(key) === page) this.#drop(key);
      throw error;
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#pages.get(key)?.bytes ?? 0;
    this.#pages.delete(key);
  }

  #trim(): void {
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= this.#limits.pages && this.#bytes <= this.#limits.bytes) return;
      this.#drop(oldest);
    }
  }
}
