/**
 * Pages that were made, kept as long as they are true. A page is made of parts: it is made anew when one of them is
 * another object than before, or its time is over.
 */
import { Answer } from '../http/answer.js';

interface KeptPage {
  parts: readonly unknown[];
  until: number;
  made: Promise<Answer>;
}

/** Made-up addresses must not fill the memory; who was asked for longest ago goes first. */
const maxPages = 500;

/** A bounded memory of pages. */
export class KeptPages {
  readonly #pages = new Map<string, KeptPage>();

  /**
   * The page as it is now.
   * @param parts what it is made of @param until when it must be made anew, in milliseconds
   */
  async find(
    key: string,
    parts: readonly unknown[],
    now: number,
    until: number,
    make: () => string | Promise<string>,
  ): Promise<Answer> {
    const kept = this.#pages.get(key);
    this.#pages.delete(key);
    const isTrue = kept && now < kept.until && parts.every((part, index) => part === kept.parts[index]);
    const page = isTrue ? kept : { parts, until, made: this.#make(key, make) };
    this.#pages.set(key, page);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= maxPages) break;
      this.#pages.delete(oldest);
    }
    return page.made;
  }

  async #make(key: string, make: () => string | Promise<string>): Promise<Answer> {
    try {
      return new Answer(Buffer.from(await make()), 'shortly');
    } catch (error) {
      this.#pages.delete(key);
      throw error;
    }
  }
}
