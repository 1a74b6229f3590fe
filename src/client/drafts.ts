/**
 * Unsent text, kept per thread and per reply in this browser. Each element on
 * each page writes under a name of its own, so that two tabs never overwrite
 * each other; what a page has left behind (reload, crash, a closed tab) is taken
 * over by the next one. Who is still there is known by a Web Lock: it ends with
 * its page, also when that is killed.
 */
import { heldLocks, hold } from './locks.js';
import { forget, keep, makeUuid, namesOf, recall, recallJson } from './storage.js';

interface Draft {
  text: string;
  /** When it was last changed, in milliseconds since 1970. */
  time: number;
  /** The names and times of those that it was copied from, where nobody could tell whether their pages are still there. */
  from?: Record<string, number>;
}

const isWhole = ({ text, time }: Partial<Draft>): boolean => typeof text === 'string' && typeof time === 'number';

/** Drafts that nobody has come back to are dropped after this long. */
const maxAge = 90 * 86_400_000;

const lockOf = (owner: string): string => `sprid:draft:${owner}`;

// Names are `draft <thread> <form> <owner>`; none of the parts holds a space.
const nameOf = (...parts: string[]): string => ['draft', ...parts.map(encodeURIComponent)].join(' ');

export class Drafts {
  readonly #thread: string;
  readonly #owner = makeUuid();
  #release: (() => void) | undefined;
  /** What the drafts of forms were copied from. */
  readonly #from = new Map<string, Record<string, number>>();

  /** @param thread address of the thread */
  constructor(thread: string) {
    this.#thread = thread;
  }

  /**
   * Takes over what nobody holds, and answers with the newest text per form. Ours come first.
   * Call it again when the element or the page comes back.
   */
  async open(): Promise<Map<string, string>> {
    // The browser has locks on https and localhost only. Without them a draft is copied and never taken.
    const locks = (navigator as Partial<Navigator>).locks;
    if (!locks) return this.#adopt(undefined);
    this.#release ??= hold(lockOf(this.#owner));
    const takeOver = async (): Promise<Map<string, string>> => this.#adopt(await heldLocks());
    // A sandboxed frame refuses them.
    return locks.request('sprid:drafts', takeOver).catch(() => this.#adopt(undefined));
  }

  /** Lets others take over what is here. */
  close(): void {
    this.#release?.();
    this.#release = undefined;
  }

  /** Keeps the text of a form, or drops it when it is blank. False when this browser keeps nothing. */
  write(form: string, text: string): boolean {
    const name = nameOf(this.#thread, form, this.#owner);
    const from = this.#from.get(form);
    if (text.trim()) {
      // What goes on with others is later than they are, also where a clock stands still or goes back.
      const time = Math.max(Date.now(), ...Object.values(from ?? {}).map((copied) => copied + 1));
      return keep(name, JSON.stringify({ text, time, ...(from && { from }) } satisfies Draft));
    }
    forget(name);
    // What was sent or emptied here must not come back from there, unless somebody has gone on with it.
    for (const [copied, time] of Object.entries(from ?? {}))
      if (recallJson<Draft>(copied, isWhole)?.time === time) forget(copied);
    this.#from.delete(form);
    return true;
  }

  #adopt(held: ReadonlySet<string | undefined> | undefined): Map<string, string> {
    const found = new Map<string, Draft & { owner: string }>();
    for (const name of namesOf(`${nameOf(this.#thread)} `)) {
      const [form = '', owner = ''] = name.split(' ').slice(2).map(decodeURIComponent);
      const draft = recallJson<Draft>(name, isWhole);
      if (!draft || Date.now() - draft.time > maxAge) {
        forget(name);
        continue;
      }
      const ours = owner === this.#owner;
      const best = found.get(form);
      if (!ours && held?.has(lockOf(owner))) continue;
      if (!best || (best.owner !== this.#owner && (ours || draft.time > best.time)))
        found.set(form, { ...draft, owner });
    }
    for (const [form, { text, time, from, owner }] of found) {
      if (owner === this.#owner) continue;
      if (!held) this.#from.set(form, { ...from, [nameOf(this.#thread, form, owner)]: time });
      this.write(form, text);
      if (held && recall(nameOf(this.#thread, form, this.#owner)) !== null) forget(nameOf(this.#thread, form, owner));
    }
    return new Map([...found].map(([form, { text }]) => [form, text]));
  }
}
