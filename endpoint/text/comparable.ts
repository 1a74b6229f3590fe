/** Characters that can be in a word and are invisible. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/** Optional characters of Arabic and Hebrew: vowels, and a line that makes a word longer. */
const optional = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** Normalizes a text to what a reader sees: without invisible characters, and with one letter for all that look the same. */
export const visible = (text: string): string => text.replace(ignorable, '').normalize('NFKC');

/**
 * Normalizes a text for comparison: letters that look the same, invisible characters, vowel points and capitals make no
 * difference.
 */
export const comparable = (text: string): string =>
  visible(text)
    .replace(optional, '')
    // Converted to capitals first, because different small letters have the same capitals: "Straße" is "STRASSE". The
    // dot of a Turkish "İ" is dropped.
    .toUpperCase()
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replace(/\s+/g, ' ')
    .trim();
