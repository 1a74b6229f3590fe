/** Where a language comes from that is not at hand. The built tag has a file for each, see scripts/rollup/narrow-words.ts. */
import type { Catalog } from '../locales/catalog.js';

export const loadLanguage = async (tag: string): Promise<Catalog> => {
  const registry: Readonly<Record<string, Catalog | undefined>> = await import('../locales/registry.js');
  const catalog = registry[tag];
  if (!catalog) throw new Error(`There are no words of the language "${tag}".`);
  return catalog;
};
