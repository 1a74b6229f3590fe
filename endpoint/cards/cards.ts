/**
 * Cards, each drawn when a network asks for it, in a process of its own that ends after it: so the endpoint never holds
 * what draws. One at a time, and the last ones are kept.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Card } from './card.js';

/** A picture of 30 kB each. */
const mostKept = 60;
/** More that wait than a burst of shares brings; who comes then is told to come again. */
const mostWaiting = 12;
/** Of accents there is no end: few pictures with one that is asked for wait and are kept, and none in the place of another. */
const mostAccented = 6;
/** In milliseconds: twenty times what a slow machine takes. */
const longest = 30_000;

/** A drawn card. */
export interface DrawnCard {
  bytes: Buffer;
  etag: string;
}

/** The program stands beside this file, or in a folder of its own where the endpoint is bundled. */
const findProgram = (): string => {
  const ending = extname(import.meta.url);
  const bundled = fileURLToPath(new URL(`./cards/process${ending}`, import.meta.url));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL(`./process${ending}`, import.meta.url));
};

const draw = async (card: Card): Promise<Buffer> => {
  const child = spawn(
    process.execPath,
    [...process.execArgv.filter((one) => !one.startsWith('--inspect')), findProgram()],
    {
      // The endpoint's keys and passwords are none of its business.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: longest,
      killSignal: 'SIGKILL',
    },
  );
  // A process that is gone says so by its end.
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
   * The picture; undefined where too many wait. Rejects where it cannot be drawn, which is tried again.
   * @param isAccented its accent is one that somebody asks for, and not the site's
   */
  find(card: Card, isAccented = false): Promise<DrawnCard> | undefined {
    const key = JSON.stringify(card);
    const [row, most] = isAccented ? ([this.#accented, mostAccented] as const) : ([this.#kept, mostKept] as const);
    const kept = row.get(key);
    if (!kept && this.#waiting >= (isAccented ? mostAccented : mostWaiting)) return undefined;
    const drawn = kept ?? this.#draw(card, key, row);
    // At the end of the row, as the one that was asked for last.
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
