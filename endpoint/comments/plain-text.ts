/**
 * Cleans what readers write. It removes every character that could change how the text around it looks. It never cuts
 * anything off, because half a comment can say the opposite.
 */

/** With more lines, a comment would push all others off the screen. */
export const maxLines = 200;

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Overrides and isolates change the direction of the text and of what follows it. The marks U+200E and U+200F do not.
 */
const directions = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Unpaired surrogates. UTF-8 cannot encode them, and not every database stores them. */
const halves = /\p{Surrogate}/gu;

const tooManyBlankLines = /\n(?:[^\S\n]*\n){3,}/g;

const blankLinesFirst = /^(?:[^\S\n]*\n)+/;

const isBlank = (text: string): boolean => !/[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u.test(text);

/** Cleans a text of several lines. The result is empty when nothing of it is visible. */
export const cleanText = (text: string): string => {
  const clean = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(halves, '')
    .replace(controls, '')
    .replace(directions, '')
    .normalize('NFC')
    .replace(tooManyBlankLines, '\n\n\n')
    // Spaces before the first line stay: it may be indented.
    .replace(blankLinesFirst, '')
    .trimEnd();
  return isBlank(clean) ? '' : clean;
};

/** Cleans a text on one line. The result is empty when nothing of it is visible. */
export const cleanName = (name: string): string => cleanText(name).replace(/\s+/g, ' ').trim();

/** The length of a text in code points, which is close to how people count. */
export const lengthOf = (text: string): number => Array.from(text).length;
