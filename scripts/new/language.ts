import { camel, change, filesIn, firstComment, insertSorted, isThere, read, refuse, write } from './tree.js';

/** A language begins as a copy of the English words, with a line in the registry. */
export const newLanguage = async (given: string): Promise<string> => {
  let tag = '';
  try {
    [tag = ''] = Intl.getCanonicalLocales(given);
  } catch {
    // Said below.
  }
  if (tag !== given) refuse(`"${given}" is no language tag as BCP 47 writes it${tag ? `: write "${tag}"` : ''}.`);
  const at = (path: string): string => `src/locales/${path}`;
  if (isThere(at(`${tag}.ts`))) refuse(`${tag} has its files already.`);

  const name = camel(tag);
  const english = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  const head = `/** ${english}. Not yet reviewed by a native reader. */\n`;
  const folders = filesIn('src/locales').filter((path) => path.endsWith('/en.ts'));
  for (const path of folders) {
    const words = read(at(path)).replace(firstComment, '').replace("language: 'en'", `language: '${tag}'`);
    await write(at(path.replace(/en\.ts$/, `${tag}.ts`)), head + words);
  }
  const gathered = read(at('en.ts'))
    .replace(firstComment, head)
    .replaceAll("/en.js'", `/${tag}.js'`)
    .replace('const en:', `const ${name}:`);
  await write(at(`${tag}.ts`), gathered);

  await change(at('registry.ts'), (registry) =>
    insertSorted(
      registry,
      `export { ${name === tag ? name : `${name} as '${tag}'`} } from './${tag}.js';`,
      (line) => /^export .* from '\.\/(.*)\.js';$/.exec(line)?.[1],
    ),
  );

  return `${String(folders.length + 1)} files of ${tag} say what English says. Translate them, add ${tag} to test/locales/spoken.test.ts, and run npm run types, npm run docs and the tests in test/locales.`;
};
