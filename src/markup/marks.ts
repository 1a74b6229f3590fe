/**
 * How many marks may stand above and below a letter. Scripts need many: Burmese
 * five, Hebrew that is sung six, Tibetan ten for Sanskrit. Text that is made to run
 * over its neighbours ("zalgo") needs more of them, or more of the same kind. It is
 * refused and never cut, because who cuts marks changes words.
 *
 * Marks are counted from letter to letter and not within what Unicode calls a
 * grapheme: what belongs to one differs from engine to engine, and browser and
 * endpoint must agree. Marks that take space of their own (`\p{Mc}`) do not pile
 * up, so they are not counted; they begin no new letter either, and neither does
 * what cannot be seen (`\p{Cf}`).
 */

/** More marks that take no space than any script puts on one letter. */
const piled = /[\p{Mn}\p{Me}](?:[\p{Mc}\p{Cf}]*[\p{Mn}\p{Me}]){10}/u;

/** The same mark five times: no script says anything by it. */
const repeated = /([\p{Mn}\p{Me}])(?:[\p{Mc}\p{Cf}]*\1){4}/u;

/** Five of those that go with any script and therefore pile up without an end; four are for phonetics. */
const general = /(?:[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f][\p{Mc}\p{Cf}]*){5}/u;

/** Whether a letter of the text has more marks than writing needs. */
export const hasTooManyMarks = (text: string): boolean => {
  // One letter and its mark are two characters on some keyboards, and one on others.
  const composed = text.normalize('NFC');
  return piled.test(composed) || repeated.test(composed) || general.test(composed);
};
