/**
 * Draws cards on demand, one at a time, and keeps the last ones. The process that draws ends when no card waits, so the
 * drawing library is in memory for a moment only.
 */
import { createHash } from 'node:crypto';
import { DrawingProcess, findProgram } from '../disk/drawing-process.js';
import type { Card } from './card.js';

/** A picture has about 30 kB. */
const mostKept = 60;
/** More than a burst of shares brings. Further requests are asked to come again. */
const mostWaiting = 12;
/** Anybody can ask for any accent. So few pictures with one wait and are kept, apart from those in the site's accent. */
const mostAccented = 6;
/** In milliseconds: twenty times what a slow machine takes. */
const longest = 30_000;

/** A drawn card. */
export interface DrawnCard {
  bytes: Buffer;
  etag: string;
}

/** Draws cards and keeps the last ones. */
export class Cards {
  readonly #kept = new Map<string, Promise<DrawnCard>>();
  readonly #accented = new Map<string, Promise<DrawnCard>>();
  readonly #process = new DrawingProcess<Card, Buffer>(findProgram('cards', import.meta.url), longest);
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /**
   * Finds or draws the picture; undefined where too many wait. Rejects where drawing fails; the next call tries again.
   * @param isAccented whether its accent comes from the request, and not from the site
   */
  find(card: Card, isAccented = false): Promise<DrawnCard> | undefined {
    const key = JSON.stringify(card);
    const [row, most] = isAccented ? ([this.#accented, mostAccented] as const) : ([this.#kept, mostKept] as const);
    const kept = row.get(key);
    if (!kept && this.#waiting >= (isAccented ? mostAccented : mostWaiting)) return undefined;
    const drawn = kept ?? this.#draw(card, key, row);
    // Moves the picture to the end, as the most recently used one.
    row.delete(key);
    row.set(key, drawn);
    if (row.size > most) row.delete(row.keys().next().value ?? '');
    return drawn;
  }

  async #draw(card: Card, key: string, row: Map<string, Promise<DrawnCard>>): Promise<DrawnCard> {
    this.#waiting += 1;
    const before = this.#last;
    const drawn = before.then(() => this.#process.ask(card));
    this.#last = drawn.catch(() => undefined);
    try {
      const bytes = await drawn;
      return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"` };
    } catch (error) {
      row.delete(key);
      throw new Error(`A card was not drawn: ${(error as Error).message}`);
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#process.close();
    }
  }
}
