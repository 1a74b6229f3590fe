/** What can stand in a word and is not seen. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/** A text as it is compared: other letters that look the same, invisible ones and capitals make no other word. */
export const comparable = (text: string): string =>
  text.replace(ignorable, '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
