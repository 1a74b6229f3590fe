/**
 * Words of one element in one language. Named by meaning and not by the English
 * sentence, and functions where a number decides the form, so that a language
 * can order and inflect as it must.
 */
export interface Words {
  /** BCP 47 tag of these words. */
  language: string;
}

/**
 * The same words in the languages at hand, by BCP 47 tag, English first. In the sources these are all that we speak; a page of the
 * built tag has those of its own language, and others when an element needs them.
 */
export type Languages<Spoken extends Words> = Readonly<Record<string, Spoken>>;

/**
 * Which of some languages a tag asks for: the one with the whole tag, else with the tag without its last part, and so
 * on (RFC 4647, lookup). What is no tag is read as far as it is one: `sv_SE` and `sv-SE.UTF-8` are Swedish.
 * @returns its tag, and the language in which numbers and dates are written: the whole tag that was asked for (`en-US`);
 *   undefined where there is none
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
      // It is no tag yet.
    }
  }
  return undefined;
};

/** The words for a language tag, among those at hand (see `lookUp`); else the first of them, which is English among all. */
export const wordsFor = <Spoken extends Words>(asked: string, languages: Languages<Spoken>): Spoken => {
  const [first = ''] = Object.keys(languages);
  const { tag, language } = lookUp(asked, languages) ?? { tag: first, language: first };
  return { ...languages[tag], language } as Spoken;
};
