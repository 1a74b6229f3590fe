/**
 * Stores unsent text per thread and form in this browser. Each element on each page writes under its own name, so that
 * two tabs never overwrite each other. The next page takes over the drafts of a page that is gone (reload, crash, a
 * closed tab). A Web Lock tells whether that page still exists: it ends with its page, also after a crash.
 */
import { heldLocks, hold } from './locks.js';
import { forget, keep, makeUuid, namesOf, recall, recallJson } from './storage.js';

interface Draft {
  text: string;
  /** Time of the last change, in milliseconds since 1970. */
  time: number;
  /** Names and times of the drafts that it was copied from, where it is unknown whether their pages still exist. */
  from?: Record<string, number>;
}

const isWhole = ({ text, time }: Partial<Draft>): boolean => typeof text === 'string' && typeof time === 'number';

/** Drafts that nobody has come back to are deleted after this time. */
const maxAge = 90 * 86_400_000;

const lockOf = (owner: string): string => `sprid:draft:${owner}`;

// Names are `draft <thread> <form> <owner>`; none of the parts contains a space.
const nameOf = (...parts: string[]): string => ['draft', ...parts.map(encodeURIComponent)].join(' ');

export class Drafts {
  readonly #thread: string;
  readonly #owner = makeUuid();
  #release: (() => void) | undefined;
  /** The originals of copied drafts, by form. */
  readonly #from = new Map<string, Record<string, number>>();

  /** @param thread address of the thread */
  constructor(thread: string) {
    this.#thread = thread;
  }

  /**
   * Takes over drafts that no page holds, and returns the newest text of each form. This page's own drafts come first.
   * Call it again when the element or the page comes back.
   */
  async open(): Promise<Map<string, string>> {
    // Browsers have locks only on https and localhost. Without them a draft is copied and never moved.
    const locks = (navigator as Partial<Navigator>).locks;
    if (!locks) return this.#adopt(undefined);
    this.#release ??= hold(lockOf(this.#owner));
    const takeOver = async (): Promise<Map<string, string>> => this.#adopt(await heldLocks());
    // A sandboxed frame refuses locks.
    return locks.request('sprid:drafts', takeOver).catch(() => this.#adopt(undefined));
  }

  /** Lets other pages take over these drafts. */
  close(): void {
    this.#release?.();
    this.#release = undefined;
  }

  /**
   * Stores the text of a form, or deletes it when it is blank.
   * @returns false when this browser stores nothing
   */
  write(form: string, text: string): boolean {
    const name = nameOf(this.#thread, form, this.#owner);
    const from = this.#from.get(form);
    if (text.trim()) {
      // A continued draft must be newer than its originals, also when the clock stands still or was set back.
      const time = Math.max(Date.now(), ...Object.values(from ?? {}).map((copied) => copied + 1));
      return keep(name, JSON.stringify({ text, time, ...(from && { from }) } satisfies Draft));
    }
    forget(name);
    // A text that was sent or emptied here must not come back from its original, unless another page has changed the
    // original.
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
