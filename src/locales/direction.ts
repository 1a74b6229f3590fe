const readsFromRight = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;
/** Matches a text whose first letter is Hebrew, Arabic or of their kin, also in the forms in which old systems write them. */
export const beginsFromRight = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Which way a text is read: by its language (BCP 47), or by its first letter where that is not known (`und`). */
export const directionOf = (language: string, text: string): 'ltr' | 'rtl' =>
  (language === 'und' ? beginsFromRight.test(text) : readsFromRight.test(language)) ? 'rtl' : 'ltr';
