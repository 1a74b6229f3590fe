/**
 * Words of one element in one language. Named by meaning and not by the English
 * sentence, and functions where a number decides the form, so that a language
 * can order and inflect as it must. Both languages come with the code that says
 * them: a file of their own would weigh as much in its request as it saves.
 */
export interface Words {
  /** BCP 47 tag of these words. */
  language: string;
}

/** The words of an element, by primary language subtag. */
export type Languages<Spoken extends Words> = Readonly<Record<'en' | 'sv', Spoken>>;

/**
 * The words for a language tag: English where we do not speak it. Numbers and
 * dates follow its region (`en-US`) where we do.
 */
export const wordsFor = <Spoken extends Words>(language: string, { en, sv }: Languages<Spoken>): Spoken => {
  const words = /^sv\b/i.test(language) ? sv : en;
  return language.toLowerCase().startsWith(words.language) ? { ...words, language } : words;
};
