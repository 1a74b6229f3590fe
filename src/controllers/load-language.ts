/**
 * Where the words of a language come from that are not at hand. The built tag has a file for each; in npm's package and
 * beside the bundle, whoever makes the page adds them. See scripts/rollup/narrow-words.ts.
 */
import type { Catalog } from '../locales/catalog.js';

/** Undefined where nothing loads by itself. */
export const loadLanguage: ((tag: string) => Promise<Partial<Catalog>>) | undefined = async (tag) => {
  const registry: Readonly<Record<string, Catalog | undefined>> = await import('../locales/registry.js');
  const catalog = registry[tag];
  if (!catalog) throw new Error(`There are no words of the language "${tag}".`);
  return catalog;
};

/** What a page's developer does where nothing loads by itself. */
export const howToAdd = (tag: string): string => `Add the words of "${tag}".`;
