/**
 * Loads the words of a language that is not in the build. The built tag has a file for each; with npm and the bundle,
 * the page's developer adds them. See scripts/rollup/narrow-words.ts.
 */
import type { Catalog } from '../locales/catalog.js';

/** Undefined in the npm package and the bundle, which load no words by themselves. */
export const loadLanguage: ((tag: string) => Promise<Partial<Catalog>>) | undefined = async (tag) => {
  const registry: Readonly<Record<string, Catalog | undefined>> = await import('../locales/registry.js');
  const catalog = registry[tag];
  if (!catalog) throw new Error(`There are no words of the language "${tag}".`);
  return catalog;
};

/** The hint to the developer where no words load by themselves. */
export const howToAdd = (tag: string): string => `Add the words of "${tag}".`;
