/**
 * Limits how many marks a letter may have above and below it. Some scripts need many: Burmese five, Hebrew with
 * cantillation six, Tibetan ten for Sanskrit. Text that is made to cover its neighbors ("zalgo") has more marks, or
 * more of the same kind. It is refused and never cut, because cutting marks changes words.
 *
 * Marks are counted from letter to letter and not within Unicode's graphemes, because engines have different versions
 * of these, and browser and endpoint must agree. Marks with a width of their own (`\p{Mc}`) do not pile up, so they are
 * not counted; they begin no new letter either, and neither do invisible characters (`\p{Cf}`).
 */

/** More marks without a width than any script puts on one letter. */
const piled = /[\p{Mn}\p{Me}](?:[\p{Mc}\p{Cf}]*[\p{Mn}\p{Me}]){10}/u;

/** The same mark five times, which means nothing in any script. */
const repeated = /([\p{Mn}\p{Me}])(?:[\p{Mc}\p{Cf}]*\1){4}/u;

/** Five of the marks that combine with any script; phonetics uses four. */
const general = /(?:[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f][\p{Mc}\p{Cf}]*){5}/u;

/** Whether a letter of the text has more marks than writing needs. */
export const hasTooManyMarks = (text: string): boolean => {
  // A letter with its mark can be one character or two, depending on the keyboard.
  const composed = text.normalize('NFC');
  return piled.test(composed) || repeated.test(composed) || general.test(composed);
};
