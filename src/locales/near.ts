/**
 * What is spoken instead of a language that we do not speak: one that its readers know, and English for all others. A
 * small table on purpose; a page can say better which languages its readers know (`<meta name="sprid-languages">`).
 */
import { lookUp, wordsFor, type Languages, type Words } from './words.js';

const near: Readonly<Record<string, string>> = {
  af: 'nl',
  ast: 'es',
  be: 'uk',
  bs: 'hr',
  ca: 'es',
  cnr: 'hr',
  dsb: 'de',
  eu: 'es',
  fit: 'fi sv',
  fkv: 'fi nb',
  fo: 'da',
  fy: 'nl',
  gl: 'pt es',
  gsw: 'de',
  hsb: 'de',
  kl: 'da',
  lb: 'de',
  mk: 'bg',
  nb: 'nn',
  nds: 'de',
  nn: 'nb',
  no: 'nb nn',
  rm: 'de',
  se: 'nb',
  sma: 'se nb sv',
  smj: 'se nb sv',
  smn: 'fi',
  sms: 'fi',
  sr: 'hr',
  vro: 'et',
};

/** What was chosen: the tag of its words, and the language in which numbers and dates are written. */
export interface Choice {
  tag: string;
  language: string;
  /** It is what was asked for, and not one that is near or English. */
  isAsked: boolean;
}

const chainOf = (asked: string): string[] => {
  const [, primary = ''] = /^([a-z]+)(?![a-z])/.exec(asked.toLowerCase()) ?? [];
  return (Object.hasOwn(near, primary) && near[primary]?.split(' ')) || [];
};

/**
 * @param spoken by tag, English among them or the one that is spoken for want of all others first
 * @param preferred what the page would rather have than what the table says
 */
export const nearest = (
  asked: string,
  spoken: Readonly<Record<string, unknown>>,
  preferred: readonly string[] = [],
): Choice => {
  const own = lookUp(asked, spoken);
  if (own) return { ...own, isAsked: true };
  const [first = ''] = Object.keys(spoken);
  for (const other of [...preferred, ...chainOf(asked), 'en', first]) {
    const found = lookUp(other, spoken);
    if (found) return { ...found, isAsked: false };
  }
  return { tag: first, language: first, isAsked: false };
};

/** The words for a language tag where all languages are at hand, as on a server: of a near one where we do not speak it. */
export const nearestWordsFor = <Spoken extends Words>(asked: string, languages: Languages<Spoken>): Spoken =>
  wordsFor(nearest(asked, languages).language, languages);
