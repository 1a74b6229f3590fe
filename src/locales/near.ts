/**
 * The languages used instead of ones that we lack: one that its readers know, or else English. The table is small on
 * purpose, because a page knows better which languages its readers know (`<meta name="sprid-languages">`).
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

/** The chosen language: the tag of its words, and the tag for numbers and dates. */
export interface ChosenLanguage {
  tag: string;
  language: string;
  /** Whether it is the requested language, and not a near one or English. */
  isAsked: boolean;
}

const chainOf = (asked: string): string[] => {
  const [, primary = ''] = /^([a-z]+)(?![a-z])/.exec(asked.toLowerCase()) ?? [];
  return (Object.hasOwn(near, primary) && near[primary]?.split(' ')) || [];
};

/**
 * @param spoken the available languages by tag, with English, or else with the default first
 * @param preferred languages that the page prefers to those of the table
 */
export const nearest = (
  asked: string,
  spoken: Readonly<Record<string, unknown>>,
  preferred: readonly string[] = [],
): ChosenLanguage => {
  const own = lookUp(asked, spoken);
  if (own) return { ...own, isAsked: true };
  const [first = ''] = Object.keys(spoken);
  for (const other of [...preferred, ...chainOf(asked), 'en', first]) {
    const found = lookUp(other, spoken);
    if (found) return { ...found, isAsked: false };
  }
  return { tag: first, language: first, isAsked: false };
};

/**
 * The words for a language tag where all languages are loaded, as on a server: those of a near language if we lack it.
 */
export const nearestWordsFor = <Spoken extends Words>(asked: string, languages: Languages<Spoken>): Spoken =>
  wordsFor(nearest(asked, languages).language, languages);
