/**
 * Finds words for a language that is not loaded: loads them if they exist, or else those of a near language (see
 * locales/near.ts). Loaded with the first such language.
 */
import { nearest } from '../locales/near.js';
import { spoken } from '../locales/spoken.js';
import type { Languages, Words } from '../locales/words.js';
import { addWords, instead } from './at-hand.js';
import { howToAdd, loadLanguage } from './load-language.js';

const told = new Set<string>();

const tell = (line: string): void => {
  if (!told.has(line)) console.warn(`sprid: ${line}`);
  told.add(line);
};

/** The page's own preference instead of our near languages: `<meta name="sprid-languages" content="da sv">`. */
const preferredByPage = (): string[] =>
  document.querySelector<HTMLMetaElement>('meta[name="sprid-languages"]')?.content.match(/[^\s,]+/g) ?? [];

/** @param isNamed whether the page names the language by a tag, and not only the browser */
const tellOther = (asked: string, used: string, isNamed: boolean): void => {
  const { tag, isAsked } = nearest(asked, spoken);
  if (isAsked) tell(`the words of "${tag}" are not here, so "${used}" is spoken. ${howToAdd(tag)}`);
  else if (isNamed && asked !== 'und')
    tell(
      `"${asked}" is not spoken yet, so "${used}" is. <meta name="sprid-languages" content="…"> names another; docs/contributing.md says how to add a language.`,
    );
};

/**
 * Settles when there are words for the requested language, loaded under its own tag or named in `instead`.
 * @param asked as the page or the browser writes it
 * @param here the loaded languages
 */
export const addOther = async (asked: string, here: Languages<Words>, isNamed: boolean): Promise<void> => {
  const { tag, language, isAsked } = nearest(asked, loadLanguage ? spoken : here, preferredByPage());
  if (!isAsked) tellOther(asked, tag, isNamed);
  if (!here[tag] && loadLanguage) addWords(tag, await loadLanguage(tag));
  if (!isAsked) instead.set(asked, language);
};
