/** Characters that can be in a word and are invisible. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Normalizes a text for comparison: letters that look the same, invisible characters and capitals make no difference.
 */
export const comparable = (text: string): string =>
  text.replace(ignorable, '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
