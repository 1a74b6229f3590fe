const day = 86_400_000;

/** Whole days from one calendar date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

/** When so many days or fewer remain until the deadline, their number is shown. */
export const lastDays = 14;

/** The date so many days later; undefined past the year 9999. */
export const daysAfter = (date: string, days: number): string | undefined => {
  const after = new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
  return after.startsWith('+') ? undefined : after;
};
