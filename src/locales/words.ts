/**
 * Words of one element in one language. Named by meaning and not by the English
 * sentence, and functions where a number decides the form, so that a language
 * can order and inflect as it must.
 */
export interface Words {
  /** BCP 47 tag of these words. */
  language: string;
}

/** The same words in every language, by BCP 47 tag; English is there for all who speak none of the others. */
export type Languages<Spoken extends Words> = Readonly<Record<string, Spoken>> & { readonly en: Spoken };

/**
 * The words for a language tag: those of the whole tag, else of the tag without its last part, and so on (RFC 4647,
 * lookup); English where we speak none. Numbers and dates follow the whole tag (`en-US`). What is no tag is read as far
 * as it is one: `sv_SE` and `sv-SE.UTF-8` are Swedish.
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export const wordsFor = <Spoken extends Words>(asked: string, languages: Languages<Spoken>): Spoken => {
  let language = '';
  for (let range = asked.replaceAll('_', '-'); range; range = range.replace(/-?[^-]*$/, '')) {
    try {
      const [tag = ''] = Intl.getCanonicalLocales(range);
      language ||= tag;
      const words = languages[tag];
      if (words) return { ...words, language };
    } catch {
      // It is no tag yet.
    }
  }
  return languages.en;
};
