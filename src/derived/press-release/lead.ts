/** Finds out whether a text repeats its lead: many systems cut the lead from the beginning of the text. */

/** In characters: before the lead there may be a heading, a place and date, or a caption. */
const beginning = 200;

// Removes white space and soft hyphens, which differ between two copies of a text.
const letters = (words: string): string => words.replace(/[\s\u00ad\u200b]+/g, '');

/** Whether the text begins with the lead, cut off or whole. */
export const repeatsLead = (lead = '', text = ''): boolean => {
  // Removes the sign of an omission. The limit keeps the time linear.
  const start = letters(lead).replace(/[[\].…]{1,9}$/, '');
  // Only the beginning of the text is searched, with some room for white space.
  return start !== '' && letters(text.slice(0, 2 * start.length + 2000)).lastIndexOf(start, beginning) >= 0;
};
