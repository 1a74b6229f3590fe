/**
 * The calendar date in the publisher's time zone. What is said about a deadline depends on it, and a machine in another
 * zone would say it hours too early or too late.
 */
const hour = 3_600_000;

/** The calendar of one time zone, by its IANA name. */
export class Calendar {
  readonly #days: Intl.DateTimeFormat;

  /** @throws RangeError when there is no such zone */
  constructor(timeZone: string) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    this.#days = new Intl.DateTimeFormat('sv', { ...parts, calendar: 'iso8601', numberingSystem: 'latn', timeZone });
  }

  /** The calendar date at a time, `2026-11-23`. */
  dayOf(time: number): string {
    return this.#days.format(time);
  }

  /**
   * The first moment of a calendar date, in milliseconds. It is not always midnight, because some zones change their
   * clocks at that hour.
   */
  startOf(day: string): number {
    // The offset of any zone is less than this.
    let [before, after] = [Date.parse(day) - 30 * hour, Date.parse(day) + 30 * hour];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (this.dayOf(middle) < day) before = middle;
      else after = middle;
    }
    return after;
  }
}
