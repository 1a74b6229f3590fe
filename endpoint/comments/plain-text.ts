/**
 * What readers write, as it is kept. Everything that could change how the text
 * around it looks is taken out; nothing is ever cut off, because half a
 * comment can say the opposite.
 */

/** More lines push everybody else's words off the screen. */
export const maxLines = 200;

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Overrides and isolates turn the text around, and what comes after it too. The marks U+200E and U+200F do not. */
const directions = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Halves of characters, which not every database and no UTF-8 can hold. */
const halves = /\p{Surrogate}/gu;

const tooManyBlankLines = /\n(?:[^\S\n]*\n){3,}/g;

const blankLinesFirst = /^(?:[^\S\n]*\n)+/;

const isBlank = (text: string): boolean => !/[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u.test(text);

/** A text of several lines. Empty when nothing of it can be seen. */
export const cleanText = (text: string): string => {
  const clean = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(halves, '')
    .replace(controls, '')
    .replace(directions, '')
    .normalize('NFC')
    .replace(tooManyBlankLines, '\n\n\n')
    // Not the space before the first line, which may be set in.
    .replace(blankLinesFirst, '')
    .trimEnd();
  return isBlank(clean) ? '' : clean;
};

/** A text on one line. Empty when nothing of it can be seen. */
export const cleanName = (name: string): string => cleanText(name).replace(/\s+/g, ' ').trim();

/** The length of a text as people count it who do not look inside: in code points. */
export const lengthOf = (text: string): number => Array.from(text).length;
