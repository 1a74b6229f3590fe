/**
 * The counters that are served, and all that was made of them. What is made
 * speaks of a day, so it is kept until the day on which something else is said.
 */
import type { JobsProgress } from '../src/model/jobs-progress.js';
import { stateChangesOn } from '../src/pictures/jobs-progress/deadline.js';
import { Answer } from './answer.js';
import type { Calendar } from './calendar.js';
import { languages, type CounterForm, type FormChoice } from './counter-forms.js';

/** An answer, and for how many milliseconds it is true. */
export interface MadeAnswer {
  answer: Answer;
  trueFor: number;
}

interface Kept {
  /** Undefined where there is nothing to tell. */
  answer: Answer | undefined;
  from: string;
  /** The first day of which it is not true. */
  until: string | undefined;
  ends: number;
}

/** One counter. */
export class Counter {
  readonly progress: JobsProgress;
  /** Our own JSON. */
  readonly answer: Answer;
  readonly #calendar: Calendar;
  /** As many as there are forms, languages and themes. */
  readonly #made = new Map<string, Kept>();

  constructor(progress: JobsProgress, calendar: Calendar, lives: 'long' | 'shortly') {
    this.progress = progress;
    this.answer = new Answer(progress, lives);
    this.#calendar = calendar;
  }

  /** The counter in another form; undefined where that has nothing to tell. */
  write(form: CounterForm, { lang, theme }: FormChoice, now: number): MadeAnswer | undefined {
    const today = this.#calendar.dayOf(now);
    const key = `${form.path} ${lang} ${form.isThemed ? theme : ''}`;
    let kept = this.#made.get(key);
    if (!kept || today < kept.from || (kept.until !== undefined && today >= kept.until)) {
      const until = form.tellsDeadline ? stateChangesOn(this.progress, today) : undefined;
      const text = form.write(this.progress, today, languages[lang], theme);
      kept = {
        answer: text === undefined ? undefined : new Answer(Buffer.from(text), 'shortly'),
        from: today,
        until,
        ends: until === undefined ? Infinity : this.#calendar.startOf(until),
      };
      this.#made.set(key, kept);
    }
    return kept.answer && { answer: kept.answer, trueFor: kept.ends - now };
  }
}

/** All counters, by id. */
export class Counters {
  readonly #byId: ReadonlyMap<string, Counter>;

  constructor(models: ReadonlyMap<string, JobsProgress>, calendar: Calendar) {
    this.#byId = new Map(Array.from(models, ([id, model]) => [id, new Counter(model, calendar, 'long')]));
  }

  get size(): number {
    return this.#byId.size;
  }

  find(id: string): Counter | undefined {
    return this.#byId.get(id);
  }
}
