/**
 * What an element speaks when the words that it asks for are not at hand: they are loaded, if we speak the language, and
 * else those of one that is near (see locales/near.ts). Loads when it happens.
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

/** The languages that the page would rather have than what we take to be near: `<meta name="sprid-languages" content="da sv">`. */
const preferredByPage = (): string[] =>
  document.querySelector<HTMLMetaElement>('meta[name="sprid-languages"]')?.content.match(/[^\s,]+/g) ?? [];

/** @param isNamed the page has said so by a tag, and not the browser */
const tellOther = (asked: string, used: string, isNamed: boolean): void => {
  const { tag, isAsked } = nearest(asked, spoken);
  if (isAsked) tell(`the words of "${tag}" are not here, so "${used}" is spoken. ${howToAdd(tag)}`);
  else if (isNamed && asked !== 'und')
    tell(
      `"${asked}" is not spoken yet, so "${used}" is. <meta name="sprid-languages" content="…"> names another; docs/contributing.md says how to add a language.`,
    );
};

/**
 * Settles when there are words for what was asked, at hand under its own tag or told by `instead`.
 * @param asked as the page writes it, or the browser's own @param here the languages that are at hand
 */
export const addOther = async (asked: string, here: Languages<Words>, isNamed: boolean): Promise<void> => {
  const { tag, language, isAsked } = nearest(asked, loadLanguage ? spoken : here, preferredByPage());
  if (!isAsked) tellOther(asked, tag, isNamed);
  if (!here[tag] && loadLanguage) addWords(tag, await loadLanguage(tag));
  if (!isAsked) instead.set(asked, language);
};
