const readsFromRight = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;

/** Which way a language is written. @param language BCP 47 */
export const directionOf = (language: string): 'ltr' | 'rtl' => (readsFromRight.test(language) ? 'rtl' : 'ltr');
