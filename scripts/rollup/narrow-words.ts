/**
 * Which words come with which code. In the sources `languagesOf('jobs-progress')` takes them from the registry, and so
 * would load the words of every element. What is built has the files of that one folder in the place of the call: those
 * of all languages in the package and the bundle, those of one language in each file that the tag loads.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';
import ts from 'typescript';
import { minifyCode } from './minify-code.js';

const locales = new URL('../../src/locales/', import.meta.url);

/** A line of the registry: the file of a language, and the tags by which it is found. */
interface Line {
  file: string;
  tags: string[];
}

const linesOf = (code: string): Line[] =>
  Array.from(code.matchAll(/^export \{([^}]*)\} from '(\.\/[\w-]+\.js)';$/gm), ([, names = '', file = '']) => ({
    file,
    tags: names.split(',').map((name) =>
      name
        .trim()
        .replace(/^.* as /, '')
        .replaceAll("'", ''),
    ),
  }));

const readRegistry = (): string => readFileSync(new URL('registry.ts', locales), 'utf8');

/** The tags of all languages. */
export const spokenTags = (registry = readRegistry()): string[] => linesOf(registry).flatMap(({ tags }) => tags);

/** A call in the place of words that are put in later, by a name that no module of ours has. */
const placeholder = '$words';
const placeholders = /\$words\(["'`]([\w/-]+)["'`]\)/g;

/** The folder of words whose module stands at a path. */
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

/**
 * The code of a module with the words of its own folder only, in every language; undefined for a module that asks for
 * none.
 * @param path of the module, with slashes @param registry its code
 */
export const narrowWords = (path: string, code: string, registry = readRegistry()): string | undefined => {
  if (path.endsWith('/src/locales/spoken.ts')) return tagsAlone(registry);
  if (path.endsWith('/src/controllers/at-hand.ts'))
    return "export const addLanguage = (tag = '') => Promise.reject(new Error(`No words of ${tag}.`));\n";
  if (!folderAt(path, code)) return undefined;
  const lines = linesOf(registry);
  const entries = lines.flatMap(({ tags }, at) => tags.map((tag) => `'${tag}': words${String(at)}`));
  return [
    ...lines.map(({ file }, at) => `import { words as words${String(at)} } from '${file}';`),
    `export const languages = { ${entries.join(', ')} };`,
    '',
  ].join('\n');
};

/** The same with a place for the words, which `putWords` fills. @param load what loads a file of the tag */
const leavePlace = (path: string, code: string, load: string): string | undefined => {
  if (path.endsWith('/src/locales/spoken.ts')) return tagsAlone(readRegistry());
  if (path.endsWith('/src/controllers/load-language.ts'))
    return `export const loadLanguage = (tag) => ${load}('words.' + tag).then((file) => file.default);\n`;
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

/** The words of a folder in one language, as an expression. */
const expressionOf = async (folder: string, tag: string): Promise<string> => {
  const { file = '' } = linesOf(readRegistry()).find(({ tags }) => tags.includes(tag)) ?? {};
  const path = `${folder}/${file.replace(/\.js$/, '.ts')}`;
  const known = expressions.get(path);
  if (known) return known;
  const { outputText } = ts.transpileModule(readFileSync(new URL(path, locales), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  const small = await minifyCode(outputText);
  const [, whole] = /^export const words=(\{.*\});$/s.exec(small) ?? [];
  const expression = whole ?? `(()=>{${small.replace('export ', '')}return words})()`;
  expressions.set(path, expression);
  return expression;
};

/** Puts the words of one language into their places. */
export const putWords = async (code: string, tag: string): Promise<string> => {
  const words = new Map<string, string>();
  for (const [, folder = ''] of code.matchAll(placeholders)) words.set(folder, await expressionOf(folder, tag));
  return code.replace(placeholders, (_call, folder: string) => `{${JSON.stringify(tag)}:${words.get(folder) ?? ''}}`);
};

/** All that is said in one language, as a file. */
export const fileOfLanguage = async (tag: string): Promise<string> => {
  const catalog = readFileSync(new URL('catalog.ts', locales), 'utf8');
  const folders = Array.from(catalog.matchAll(/^  '?([\w/-]+)'?: \w+Words;$/gm), ([, folder = '']) => folder);
  const entries = folders.map(async (folder) => `${JSON.stringify(folder)}:${await expressionOf(folder, tag)}`);
  return `export default{${(await Promise.all(entries)).join()}};`;
};

export const narrowedWords: Plugin = {
  name: 'narrowed-words',
  transform(code, id) {
    const narrow = narrowWords(id, code);
    return narrow === undefined ? null : { code: narrow, map: null };
  },
};

/** @param load what loads a file of the tag */
export const wordsLeftOut = (load: string): Plugin => ({
  name: 'words-left-out',
  transform(code, id) {
    const left = leavePlace(id, code, load);
    return left === undefined ? null : { code: left, map: null };
  },
});
