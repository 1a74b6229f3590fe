/**
 * A clock that a test moves: it controls timers of a tenth of a second and more, `performance.now()`, and whether the
 * page is hidden.
 */
export class Clock {
  readonly #real = { setTimeout, clearTimeout, now: performance.now.bind(performance) };
  readonly #timers = new Map<number, [act: () => void, at: number]>();
  #ahead = 0;
  #next = 1e9;
  #hidden = false;

  constructor() {
    performance.now = () => this.#real.now() + this.#ahead;
    Object.assign(window, {
      setTimeout: (act: () => void, time = 0): number => {
        if (time < 100) return Number(this.#real.setTimeout.call(window, act, time));
        this.#timers.set(++this.#next, [act, performance.now() + time]);
        return this.#next;
      },
      clearTimeout: (id: number): void => {
        if (!this.#timers.delete(id)) this.#real.clearTimeout.call(window, id);
      },
    });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => this.#hidden });
  }

  /** Lets so many seconds pass, and waits for their effects. */
  async pass(seconds: number): Promise<void> {
    this.#ahead += seconds * 1000;
    for (const [id, [act, at]] of [...this.#timers]) if (at <= performance.now() && this.#timers.delete(id)) act();
    await this.settle();
  }

  /** Hides the page, or shows it again. */
  async hide(hidden: boolean): Promise<void> {
    this.#hidden = hidden;
    document.dispatchEvent(new Event('visibilitychange'));
    await this.settle();
  }

  /** Settles after the running tasks; Firefox needs some to read an answer. */
  async settle(): Promise<void> {
    for (let task = 0; task < 12; task++) await new Promise((resolve) => this.#real.setTimeout.call(window, resolve));
  }

  /** Restores the page's own clock. */
  end(): void {
    performance.now = this.#real.now;
    Object.assign(window, { setTimeout: this.#real.setTimeout, clearTimeout: this.#real.clearTimeout });
    delete (document as unknown as Record<string, unknown>).hidden;
  }
}
