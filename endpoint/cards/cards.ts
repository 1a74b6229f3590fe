/**
 * Draws cards on demand, each in a process of its own that ends after it, so the endpoint never holds the drawing
 * library in memory. It draws one card at a time, and keeps the last ones.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { bareEnvironment, findProgram, nodeArguments } from '../disk/program.js';
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

const draw = async (card: Card): Promise<Buffer> => {
  const program = findProgram('cards', import.meta.url);
  const child = spawn(process.execPath, [...nodeArguments(program), program], {
    env: bareEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: longest,
    killSignal: 'SIGKILL',
  });
  // A process that has died reports that by its exit.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(card));
  const [bytes, code] = await Promise.all([
    buffer(child.stdout),
    new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)),
  ]);
  if (code !== 0 || !bytes.length) throw new Error(`The process that draws cards ended with ${String(code)}.`);
  return bytes;
};

/** Draws cards and keeps the last ones. */
export class Cards {
  readonly #kept = new Map<string, Promise<DrawnCard>>();
  readonly #accented = new Map<string, Promise<DrawnCard>>();
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
    const drawn = before.then(() => draw(card));
    this.#last = drawn.catch(() => undefined);
    try {
      const bytes = await drawn;
      return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"` };
    } catch (error) {
      row.delete(key);
      throw error;
    } finally {
      this.#waiting -= 1;
    }
  }
}
