/**
 * The counters that are served, and all that was made of them. What is made
 * speaks of a day, so it is kept until the day on which something else is said.
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

/** An answer, and for how many milliseconds it is true. */
export interface MadeAnswer {
  answer: Answer;
  trueFor: number;
}

interface Kept {
  /** Undefined where there is nothing to tell. */
  answer: Promise<Answer | undefined>;
  from: string;
  /** The first day of which it is not true. */
  until: string | undefined;
  ends: number;
}

/** So many pictures with accents are kept of a counter; the one that was asked for longest ago goes first. */
const mostAccented = 24;

/** One counter as it is now. */
export class Counter {
  readonly progress: JobsProgress;
  /** Our own JSON. */
  readonly answer: Answer;
  readonly #calendar: Calendar;
  /** As many as there are forms, languages and themes. */
  readonly #made = new Map<string, Kept>();
  /** Of accents there is no end: only so many are kept. */
  readonly #accented = new Map<string, Kept>();

  constructor(progress: JobsProgress, calendar: Calendar, lives: 'long' | 'shortly') {
    this.progress = progress;
    this.answer = new Answer(progress, lives);
    this.#calendar = calendar;
  }

  /** The counter in another form; undefined where that has nothing to tell. */
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
        // Whoever asks while it is made waits for the same.
        answer: this.#make(form, choice, today, accent || undefined),
        from: today,
        until,
        ends: until === undefined ? Infinity : this.#calendar.startOf(until),
      };
    }
    // At the end of the row, as the one that was asked for last.
    made.delete(key);
    made.set(key, kept);
    if (this.#accented.size > mostAccented) this.#accented.delete(this.#accented.keys().next().value ?? '');
    try {
      const answer = await kept.answer;
      return answer && { answer, trueFor: kept.ends - now };
    } catch (error) {
      // What failed is not kept.
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

/** All counters, by id: what files say, and what publishers have added. */
export class Counters {
  readonly #calendar: Calendar;
  readonly #store: Store | undefined;
  readonly #count: (id: string) => Promise<number>;
  #byId: ReadonlyMap<string, Entry> = new Map();

  /** @param store without it there is nothing but the files */
  constructor(files: ReadonlyMap<string, JobsProgress>, calendar: Calendar, store?: Store) {
    this.#calendar = calendar;
    this.#store = store;
    this.#count = freshRead((ids) => Promise.all(ids.map(async (id) => (store ? countPoints(store, id) : 0))));
    this.#byId = new Map(Array.from(files, ([id, file]) => [id, this.#enter(file, [], 'long')]));
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Identifiers of all counters. */
  get ids(): string[] {
    return [...this.#byId.keys()];
  }

  /** What the file of a counter says. */
  fileOf(id: string): JobsProgress | undefined {
    return this.#byId.get(id)?.file;
  }

  /**
   * The counter with all that was published, by other processes too. While the
   * database does not answer, it is the one that was known last.
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

  /** Puts other files in the place of all, in one step; what was published stays. */
  replace(files: ReadonlyMap<string, JobsProgress>): void {
    const before = this.#byId;
    this.#byId = new Map(
      Array.from(files, ([id, file]) => {
        const known = before.get(id);
        // What has not changed keeps its bytes.
        return [id, known?.file === file ? known : this.#enter(file, known?.rows ?? [], 'shortly')];
      }),
    );
  }

  /** Knows what was published before, so that it is served also when the database goes. */
  async readAll(): Promise<void> {
    for (const id of this.#byId.keys()) await this.find(id);
  }

  #enter(file: JobsProgress, rows: readonly PointRow[], lives: 'long' | 'shortly'): Entry {
    const progress = mergePoints(file, countingPoints(rows));
    return { file, rows, counter: new Counter(progress, this.#calendar, lives) };
  }

  #update(entry: Entry, rows: readonly PointRow[]): void {
    // Of two that read at once, the one that read more is right: no row ever goes.
    if (rows.length > entry.rows.length) Object.assign(entry, this.#enter(entry.file, rows, 'shortly'));
  }
}
