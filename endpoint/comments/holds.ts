/**
 * What holds a comment whatever the rule for all is: a blocked word, or a blocked writer. A word is held as a whole one:
 * "ass" does not hold "Cassandra". Where a script has no space between words, the dictionary of `Intl.Segmenter` says
 * where they begin.
 */
import { readBlocks } from '../store/blocks.js';
import type { Hold } from '../store/hold.js';
import type { Store } from '../store/store.js';

/** The most letters of a blocked word. */
export const wordLimit = 60;

/** Other processes block words too, so the list is read again after so many milliseconds. */
const fresh = 5000;

/** What can stand in a word and is not seen. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/** A text as it is compared: other letters that look the same, invisible ones and capitals make no other word. */
export const comparable = (text: string): string =>
  text.replace(ignorable, '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** An apostrophe belongs to a word when it has letters on both sides. */
const joinsBefore = /[\p{L}\p{M}\p{N}][’']?$/u;
const joinsAfter = /^[’']?[\p{L}\p{M}\p{N}]/u;

const wordStarts = (text: string): ReadonlySet<number> =>
  new Set(Array.from(new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text), ({ index }) => index));

/** Scripts that are written without space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether the text has the word, and not only as a part of another one. Both are as they are compared. */
export const hasWord = (text: string, word: string): boolean => {
  let starts: ReadonlySet<number> | undefined;
  const isEdge = (at: number): boolean => {
    const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at, at + 3)];
    if (!joinsBefore.test(before) || !joinsAfter.test(after)) return true;
    return unspaced.test(before + after) && (starts ??= wordStarts(text)).has(at);
  };
  for (let at = text.indexOf(word); at >= 0 && word; at = text.indexOf(word, at + 1))
    if (isEdge(at) && isEdge(at + word.length)) return true;
  return false;
};

interface Known {
  words: readonly string[];
  writers: ReadonlySet<string>;
}

/** The blocked words and writers, as they are now or were a moment ago. */
export class Holds {
  readonly #store: Store;
  readonly #now: () => number;
  #known: Promise<Known> | undefined;
  #until = 0;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** Reads the list again at the next comment. */
  forget(): void {
    this.#known = undefined;
  }

  /** Why the comment is held; undefined when nothing of this holds it. @param writer his HMAC */
  async find(text: string, name: string | undefined, writer: string | null): Promise<Hold | undefined> {
    const { words, writers } = await this.#read();
    if (writer !== null && writers.has(writer)) return { reason: 'writer' };
    if (!words.length) return undefined;
    const said = comparable(`${name ?? ''}\n${text}`);
    const word = words.find((one) => hasWord(said, one));
    return word === undefined ? undefined : { reason: 'words', word };
  }

  #read(): Promise<Known> {
    const now = this.#now();
    // A clock that was set back must not keep it for long.
    if (this.#known && now < this.#until && this.#until - now <= fresh) return this.#known;
    this.#until = now + fresh;
    const known = readBlocks(this.#store).then((rows) => ({
      words: rows.filter(({ kind }) => kind === 'word').map(({ value }) => value),
      writers: new Set(rows.filter(({ kind }) => kind === 'writer').map(({ value }) => value)),
    }));
    known.catch(() => {
      if (this.#known === known) this.#known = undefined;
    });
    this.#known = known;
    return known;
  }
}
