/** Whether a text says its lead once more: many systems cut the lead from the beginning of the text. */

/** In letters: before the lead there may be a heading, a place and a day, or what a picture shows. */
const beginning = 200;

// What is seen of the words: neither spaces nor places where a line may end.
const letters = (words: string): string => words.replace(/[\s\u00ad\u200b]+/g, '');

/** Whether the lead is found where the text begins, cut off or whole. */
export const repeatsLead = (lead = '', text = ''): boolean => {
  // The signs of what was cut off; without a limit many of them would take time squared.
  const start = letters(lead).replace(/[[\].…]{1,9}$/, '');
  // A text is looked at only as far as spaces may have made it longer.
  return start !== '' && letters(text.slice(0, 2 * start.length + 2000)).lastIndexOf(start, beginning) >= 0;
};
