/**
 * The served counters, with a cache of their forms. The text of a form depends on the date, so each is valid until the
 * day on which it changes.
 */
import { languages } from '../../src/locales/jobs-progress/languages.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { stateChangesOn } from '../../src/derived/jobs-progress/deadline.js';
import { Answer } from '../http/answer.js';
import type { Calendar } from './calendar.js';
import { mergePoints } from './merge-points.js';
import { type CounterForm, type FormChoice } from './counter-forms.js';
import { freshRead } from '../store/fresh-read.js';
import { countingPoints, countPoints, readPoints } from '../store/points.js';
import type { Store } from '../store/store.js';
import type { PointRow } from '../store/tables.js';
import { UnavailableError } from '../store/unavailable-error.js';

/** An answer, and for how many milliseconds it is current. */
export interface MadeAnswer {
  answer: Answer;
  trueFor: number;
}

interface Kept {
  /** Undefined where the figure has no value. */
  answer: Promise<Answer | undefined>;
  from: string;
  /** The first day on which it is not current any more. */
  until: string | undefined;
  ends: number;
}

/** How many accents are cached for a counter; the least recently used one is removed first. */
const mostAccented = 24;

/** One counter in its present state. */
export class Counter {
  readonly progress: JobsProgress;
  /** Our own JSON. */
  readonly answer: Answer;
  readonly #calendar: Calendar;
  /** Bounded by the number of forms, languages and themes. */
  readonly #made = new Map<string, Kept>();
  /** The number of accents is unlimited, so only some are cached. */
  readonly #accented = new Map<string, Kept>();

  constructor(progress: JobsProgress, calendar: Calendar, lives: 'long' | 'shortly') {
    this.progress = progress;
    this.answer = new Answer(progress, lives);
    this.#calendar = calendar;
  }

  /** Writes the counter in another form; undefined where the figure has no value. */
  async write(form: CounterForm, choice: FormChoice, now: number): Promise<MadeAnswer | undefined> {
    const today = this.#calendar.dayOf(now);
    const { lang, theme } = choice;
    const accent = form.isThemed && choice.accent;
    const made = accent ? this.#accented : this.#made;
    const key = [form.path, lang, ...(form.isThemed ? [theme, accent] : [])].join(' ');
    let kept = made.get(key);
    if (!kept || today < kept.from || (kept.until !== undefined && today >= kept.until)) {
      const until = form.tellsDeadline ? stateChangesOn(this.progress, today) : undefined;
      kept = {
        // Requests that come meanwhile wait for the same answer.
        answer: this.#make(form, choice, today, accent || undefined),
        from: today,
        until,
        ends: until === undefined ? Infinity : this.#calendar.startOf(until),
      };
    }
    // Moves the answer to the end, as the most recently used one.
    made.delete(key);
    made.set(key, kept);
    if (this.#accented.size > mostAccented) this.#accented.delete(this.#accented.keys().next().value ?? '');
    try {
      const answer = await kept.answer;
      return answer && { answer, trueFor: kept.ends - now };
    } catch (error) {
      // A failure is not cached.
      if (made.get(key) === kept) made.delete(key);
      throw error;
    }
  }

  async #make(
    form: CounterForm,
    { lang, theme }: FormChoice,
    today: string,
    accent?: string,
  ): Promise<Answer | undefined> {
    const text = await form.write(this.progress, today, nearestWordsFor(lang, languages), theme, accent);
    return text === undefined ? undefined : new Answer(Buffer.from(text), 'shortly');
  }
}

interface Entry {
  file: JobsProgress;
  rows: readonly PointRow[];
  counter: Counter;
}

/** All counters by id, from files and from what publishers have added. */
export class Counters {
  readonly #calendar: Calendar;
  readonly #store: Store | undefined;
  readonly #count: (id: string) => Promise<number>;
  #byId: ReadonlyMap<string, Entry> = new Map();
  #isLeftOut = (_id: string): boolean => false;

  /** @param store without it, counters come from files only */
  constructor(files: ReadonlyMap<string, JobsProgress>, calendar: Calendar, store?: Store) {
    this.#calendar = calendar;
    this.#store = store;
    this.#count = freshRead((ids) => Promise.all(ids.map(async (id) => (store ? countPoints(store, id) : 0))));
    this.#byId = new Map(Array.from(files, ([id, file]) => [id, this.#enter(file, [], 'long')]));
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Ids of all counters. */
  get ids(): string[] {
    return [...this.#byId.keys()];
  }

  /** The file of a counter. */
  fileOf(id: string): JobsProgress | undefined {
    return this.#byId.get(id)?.file;
  }

  /**
   * The counter with everything that was published, also by other processes. While the database is unavailable, it is
   * the last known state.
   */
  async find(id: string): Promise<Counter | undefined> {
    const entry = this.#byId.get(id);
    if (entry && this.#store) {
      try {
        if ((await this.#count(id)) !== entry.rows.length) this.#update(entry, await readPoints(this.#store, id));
      } catch (error) {
        if (!(error instanceof UnavailableError)) throw error;
      }
    }
    return entry?.counter;
  }

  /** Replaces all files in one step; published figures stay. */
  replace(files: ReadonlyMap<string, JobsProgress>): void {
    const before = this.#byId;
    this.#byId = new Map(
      [...files]
        .filter(([id]) => !this.#isLeftOut(id))
        .map(([id, file]) => {
          const known = before.get(id);
          // An unchanged counter keeps its answers.
          return [id, known?.file === file ? known : this.#enter(file, known?.rows ?? [], 'shortly')];
        }),
    );
  }

  /** Leaves out some counters, now and whenever they are replaced. */
  leaveOut(isLeftOut: (id: string) => boolean): void {
    this.#isLeftOut = isLeftOut;
    this.#byId = new Map([...this.#byId].filter(([id]) => !isLeftOut(id)));
  }

  /** Reads the published figures at the start, so that they are served even if the database fails later. */
  async readAll(): Promise<void> {
    for (const id of this.#byId.keys()) await this.find(id);
  }

  #enter(file: JobsProgress, rows: readonly PointRow[], lives: 'long' | 'shortly'): Entry {
    const progress = mergePoints(file, countingPoints(rows));
    return { file, rows, counter: new Counter(progress, this.#calendar, lives) };
  }

  #update(entry: Entry, rows: readonly PointRow[]): void {
    // When two requests read at once, the one with more rows is newer, because rows are never deleted.
    if (rows.length > entry.rows.length) Object.assign(entry, this.#enter(entry.file, rows, 'shortly'));
  }
}
