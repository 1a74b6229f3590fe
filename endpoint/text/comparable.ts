/** What can stand in a word and is not seen. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/** What Arabic and Hebrew are written with or without: vowels, and a line that makes a word longer. */
const optional = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** A text as it is seen: without what is invisible, and with one letter for all that look the same. */
export const visible = (text: string): string => text.replace(ignorable, '').normalize('NFKC');

/** A text as it is compared: other letters that look the same, invisible ones, vowel points and capitals make no other word. */
export const comparable = (text: string): string =>
  visible(text)
    .replace(optional, '')
    // By way of capitals, which some letters share: "Straße" is "STRASSE". The dot of a Turkish "İ" is none of its own.
    .toUpperCase()
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replace(/\s+/g, ' ')
    .trim();
