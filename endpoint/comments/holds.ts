/**
 * Decides which comments are held whatever the thread's rule is: those with a blocked word, those of a blocked writer,
 * and likely spam. A blocked word is matched as a whole word: "ass" does not hold "Cassandra". Where a script has no
 * spaces between words, the dictionary of `Intl.Segmenter` finds where they begin.
 */
import { isSaidElsewhere } from '../store/alike.js';
import { readBlocks } from '../store/blocks.js';
import type { Hold } from '../store/hold.js';
import type { Store } from '../store/store.js';
import { comparable } from '../text/comparable.js';
import { likenessOf } from '../text/likeness.js';
import { countLinks } from '../text/links.js';
import { looksLike } from '../text/lookalike.js';

/** The most letters of a blocked word. */
export const wordLimit = 60;

/** Other processes block words too, so the list is loaded again after so many milliseconds. */
const fresh = 5000;

/** An apostrophe belongs to a word when it has letters on both sides. */
const joinsBefore = /[\p{L}\p{M}\p{N}][’']?$/u;
const joinsAfter = /^[’']?[\p{L}\p{M}\p{N}]/u;

const wordStarts = (text: string): ReadonlySet<number> =>
  new Set(Array.from(new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text), ({ index }) => index));

/** Scripts that are written without space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether the text contains the word as a whole word. Both must be normalized for comparison. */
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

interface BlockLists {
  words: readonly string[];
  writers: ReadonlySet<string>;
}

/** A comment that is to be published in a thread. */
export interface CommentToCheck {
  thread: string;
  text: string;
  name: string | undefined;
  /** HMAC of its writer. */
  writer: string | null;
  /** The names of publishers. A reader's name with one of them in it is held. */
  publishers?: readonly string[];
  /** Whether a field of its form was filled in that people do not see, so that only a machine fills it in. */
  isOfMachine?: boolean | undefined;
}

/** The blocked words and writers, at most a moment old, and the signs of spam. */
export class Holds {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #linkLimit: number | undefined;
  #known: Promise<BlockLists> | undefined;
  #until = 0;

  /** @param linkLimit how many links a comment may have; when it is missing, no comment is held as likely spam */
  constructor(store: Store, now: () => number, linkLimit?: number) {
    this.#store = store;
    this.#now = now;
    this.#linkLimit = linkLimit;
  }

  /** Makes the next comment load the list again. */
  forget(): void {
    this.#known = undefined;
  }

  /** Why the comment is held; undefined when it is not. */
  async find(wanted: CommentToCheck): Promise<Hold | undefined> {
    const { text, name, writer, publishers = [] } = wanted;
    const { words, writers } = await this.#read();
    if (writer !== null && writers.has(writer)) return { reason: 'writer' };
    const like = name === undefined ? undefined : publishers.find((publisher) => looksLike(name, publisher));
    if (like !== undefined && this.#linkLimit !== undefined) return { reason: 'words', word: like };
    if (!words.length) return this.#findSpam(wanted);
    const said = comparable(`${name ?? ''}\n${text}`);
    const word = words.find((one) => hasWord(said, one));
    return word === undefined ? this.#findSpam(wanted) : { reason: 'words', word };
  }

  /** The cheapest checks come first. */
  async #findSpam({ thread, text, name, isOfMachine }: CommentToCheck): Promise<Hold | undefined> {
    if (this.#linkLimit === undefined) return undefined;
    if (isOfMachine) return { reason: 'machine' };
    // A link in a name is always spam.
    if (countLinks(text) > this.#linkLimit || countLinks(name ?? '')) return { reason: 'links' };
    const likeness = likenessOf(text);
    return likeness !== null && (await isSaidElsewhere(this.#store, likeness, thread, this.#now()))
      ? { reason: 'repeated' }
      : undefined;
  }

  #read(): Promise<BlockLists> {
    const now = this.#now();
    // If the clock was set back, the list must not stay valid for longer.
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
