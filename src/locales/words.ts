/**
 * The words of one element in one language. Keys name the meaning and not the English words. Words that contain a
 * number or a name are functions, so that each language can use its own order and inflection.
 */
export interface Words {
  /** BCP 47 tag of these words. */
  language: string;
}

/**
 * The same words in the loaded languages, by BCP 47 tag, English first. In the sources these are all languages. A page
 * with the built tag has those of its own language, and loads others when an element needs them.
 */
export type Languages<Spoken extends Words> = Readonly<Record<string, Spoken>>;

/**
 * Finds the language for a tag: the one with the whole tag, else with the tag without its last part, and so on (RFC
 * 4647, lookup). Of an invalid tag, the valid beginning counts: `sv_SE` and `sv-SE.UTF-8` are Swedish.
 * @returns its tag, and the tag for numbers and dates, which is the whole requested one (`en-US`); undefined where none
 * is found
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export const lookUp = (
  asked: string,
  spoken: Readonly<Record<string, unknown>>,
): { tag: string; language: string } | undefined => {
  let language = '';
  for (let range = asked.replaceAll('_', '-'); range; range = range.replace(/-?[^-]*$/, '')) {
    try {
      const [tag = ''] = Intl.getCanonicalLocales(range);
      language ||= tag;
      if (spoken[tag]) return { tag, language };
    } catch {
      // The rest is no valid tag yet.
    }
  }
  return undefined;
};

/** The words for a language tag (see `lookUp`), or else those of the first language. */
export const wordsFor = <Spoken extends Words>(asked: string, languages: Languages<Spoken>): Spoken => {
  const [first = ''] = Object.keys(languages);
  const { tag, language } = lookUp(asked, languages) ?? { tag: first, language: first };
  return { ...languages[tag], language } as Spoken;
};
