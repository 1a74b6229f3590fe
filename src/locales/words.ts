/**
 * Words of one element in one language. Named by meaning and not by the English
 * sentence, and functions where a number decides the form, so that a language
 * can order and inflect as it must. The build puts the words of one language into
 * one chunk.
 */
export interface Words {
  /** BCP 47 tag of these words. */
  language: string;
}

/** Where the words of an element are, by primary language subtag. */
export type Languages<Spoken extends Words> = Readonly<Record<'en' | 'sv', () => Promise<{ words: Spoken }>>>;
