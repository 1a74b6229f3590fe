/**
 * Decides which words come with which code. In the sources `languagesOf('jobs-progress')` takes the words from the
 * registry, and so would load the words of every element in every language. The build replaces the call by the files of
 * that one folder, in the built-in languages only: all of them in the package and the bundle, one of them in each file
 * that the tag loads. Every other language is one file with all words of all elements.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';
import ts from 'typescript';
import { minifyCode } from './minify-code.js';

const locales = new URL('../../src/locales/', import.meta.url);

/** A line of the registry: the file of a language, the name of its words there, and the tags of that language. */
interface Line {
  file: string;
  name: string;
  tags: string[];
}

const linesOf = (code: string): Line[] =>
  Array.from(code.matchAll(/^export \{([^}]*)\} from '(\.\/[\w-]+\.js)';$/gm), ([, names = '', file = '']) => ({
    file,
    name: names.trim().replace(/\W.*$/, ''),
    tags: names.split(',').map((name) =>
      name
        .trim()
        .replace(/^.* as /, '')
        .replaceAll("'", ''),
    ),
  }));

const readRegistry = (): string => readFileSync(new URL('registry.ts', locales), 'utf8');

/** The source of a module that is imported as `file`. */
export const sourceOf = (file: string): string => file.replace(/\.js$/, '.ts');

/** The lines of the registry of this repository. */
export const registryLines = (): Line[] => linesOf(readRegistry());

/** The languages that are built in, English first. Each of them makes one more copy of every file of elements. */
export const woven = ['en', 'sv'];

/** The tags of all languages. */
export const spokenTags = (registry = readRegistry()): string[] => linesOf(registry).flatMap(({ tags }) => tags);

/** The tags of the languages that have a file of their own. */
export const addedTags = (): string[] => spokenTags().filter((tag) => !woven.includes(tag));

/** A call in the place of words that are put in later, by a name that no module of ours has. */
const placeholder = '$words';
const placeholders = /\$words\(["'`]([\w/-]+)["'`]\)/g;

/** The folder of words that the module at a path reads. */
const folderAt = (path: string, code: string): string | undefined => {
  const [, folder] = /\/locales\/(.+)\/languages\.ts$/.exec(path) ?? [];
  if (folder && !code.includes(`languages = languagesOf('${folder}')`))
    throw new Error(`${path} takes its words in another way.`);
  return folder;
};

const tagsAlone = (registry: string): string =>
  `export const spoken = { ${spokenTags(registry)
    .map((tag) => `'${tag}': 1`)
    .join(', ')} };\n`;

/** The hint to developers how to add a language where none loads by itself, as code. */
const adding = {
  npm: '`Write: import "sprid/languages/${tag}"`',
  bundle: '`Put sprid.bundle.${tag}.js beside sprid.bundle.js.`',
};

/** Whether the words belong to the elements, and not to the endpoint's pages. */
const isOfElements = (folder: string): boolean => !/^pages\b/.test(folder);

/**
 * Replaces the registry in a module by the words of its own folder, in the built-in languages.
 * @param path of the module, with slashes
 * @param registry the code of the registry
 * @returns undefined for a module that reads no words
 */
export const narrowWords = (
  path: string,
  code: string,
  where: keyof typeof adding,
  registry = readRegistry(),
): string | undefined => {
  if (path.endsWith('/src/locales/spoken.ts')) return tagsAlone(registry);
  if (path.endsWith('/src/controllers/load-language.ts'))
    return [
      "import type { Catalog } from '../locales/catalog.js';",
      'export const loadLanguage: ((tag: string) => Promise<Partial<Catalog>>) | undefined = undefined;',
      `export const howToAdd = (tag: string): string => ${adding[where]};`,
      '',
    ].join('\n');
  const folder = folderAt(path, code);
  if (!folder) return undefined;
  const lines = linesOf(registry).filter(({ tags }) => tags.some((tag) => woven.includes(tag)));
  const entries = lines.flatMap(({ tags }, at) => tags.map((tag) => `'${tag}': words${String(at)}`));
  const up = '../'.repeat(folder.split('/').length + 1);
  return [
    `import { atHand } from '${up}controllers/at-hand.js';`,
    `import type { Catalog } from '${up}locales/catalog.js';`,
    `import type { Languages } from '${up}locales/words.js';`,
    ...lines.map(({ file }, at) => `import { words as words${String(at)} } from '${file}';`),
    `export const languages = atHand('${folder}', { ${entries.join(', ')} }) as Languages<Catalog['${folder}']>;`,
    '',
  ].join('\n');
};

/**
 * Leaves a placeholder for the words, which `putWords` fills.
 * @param load the function that loads a file of the tag
 */
const leavePlace = (path: string, code: string, load: string): string | undefined => {
  if (path.endsWith('/src/locales/spoken.ts')) return tagsAlone(readRegistry());
  if (path.endsWith('/src/controllers/load-language.ts'))
    return [
      `export const loadLanguage = (tag) => ${load}('words.' + tag).then((file) => file.default);`,
      "export const howToAdd = () => '';",
      '',
    ].join('\n');
  const folder = folderAt(path, code);
  if (!folder) return undefined;
  const up = '../'.repeat(folder.split('/').length + 1);
  return [
    `import { atHand } from '${up}controllers/at-hand.js';`,
    `export const languages = atHand('${folder}', ${placeholder}('${folder}'));`,
    '',
  ].join('\n');
};

/** Whether code has a place for words. */
export const needsWords = (code: string): boolean => code.search(placeholders) >= 0;

const expressions = new Map<string, string>();

const transpile = (path: string): string =>
  ts.transpileModule(readFileSync(new URL(path, locales), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  }).outputText;

/**
 * Copies the plural forms into the words that use them. As a shared file they would also cost languages without them.
 */
const formsAmong = (code: string): string =>
  code.replace(/^import \{ \w+ \} from '[./]+\/(forms|plural-rules)\.js';$/gm, (_import, file: string) =>
    transpile(`${file}.ts`).replaceAll('export ', ''),
  );

/** The words of a folder in one language, as an expression. */
const expressionOf = async (folder: string, tag: string): Promise<string> => {
  const { file = '' } = registryLines().find(({ tags }) => tags.includes(tag)) ?? {};
  const path = `${folder}/${sourceOf(file)}`;
  const known = expressions.get(path);
  if (known) return known;
  const small = await minifyCode(formsAmong(transpile(path)));
  if (/\bimport\b/.test(small.replace(/(["'`]).*?\1/g, '')))
    throw new Error(`${path} imports more than formsOf and a rule.`);
  const [, whole] = /^export const words=(\{.*\});$/s.exec(small) ?? [];
  const expression = whole ?? `(()=>{${small.replace(/export (?=const words\b)/, '')}return words})()`;
  expressions.set(path, expression);
  return expression;
};

/** Puts the words of one language into their placeholders. */
export const putWords = async (code: string, tag: string): Promise<string> => {
  const words = new Map<string, string>();
  for (const [, folder = ''] of code.matchAll(placeholders)) words.set(folder, await expressionOf(folder, tag));
  return code.replace(placeholders, (_call, folder: string) => `{${JSON.stringify(tag)}:${words.get(folder) ?? ''}}`);
};

/** All words of all elements in one language, by folder, as an expression. */
export const wordsOfLanguage = async (tag: string): Promise<string> => {
  const catalog = readFileSync(new URL('catalog.ts', locales), 'utf8');
  const folders = Array.from(catalog.matchAll(/^  '?([\w/-]+)'?: \w+Words;$/gm), ([, folder = '']) => folder);
  const entries = folders
    .filter(isOfElements)
    .map(async (folder) => `${JSON.stringify(folder)}:${await expressionOf(folder, tag)}`);
  return `{${(await Promise.all(entries)).join()}}`;
};

/** @param where which build it is for */
export const narrowedWords = (where: keyof typeof adding): Plugin => ({
  name: 'narrowed-words',
  transform(code, id) {
    const narrow = narrowWords(id, code, where);
    if (narrow === undefined) return null;
    const { outputText } = ts.transpileModule(narrow, {
      compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
    });
    return { code: outputText, map: null };
  },
});

/** @param load the function that loads a file of the tag */
export const wordsLeftOut = (load: string): Plugin => ({
  name: 'words-left-out',
  transform(code, id) {
    const left = leavePlace(id, code, load);
    return left === undefined ? null : { code: left, map: null };
  },
});
