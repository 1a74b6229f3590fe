const readsFromRight = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;
/**
 * Matches a text whose first letter is from a script that is written from right to left, such as Hebrew or Arabic, also
 * in the presentation forms of old systems.
 */
export const beginsFromRight = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** The direction of a text: by its language (BCP 47), or by its first letter where the language is unknown (`und`). */
export const directionOf = (language: string, text: string): 'ltr' | 'rtl' =>
  (language === 'und' ? beginsFromRight.test(text) : readsFromRight.test(language)) ? 'rtl' : 'ltr';
