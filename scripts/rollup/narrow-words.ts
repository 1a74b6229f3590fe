/**
 * Which words come with which code. In the sources `languagesOf('jobs-progress')` takes them from the registry, and so
 * would load the words of every element; in what is built the files of that one folder stand in the place of the call,
 * those of all languages that the registry names.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';

const registry = fileURLToPath(new URL('../../src/locales/registry.ts', import.meta.url));

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

/**
 * The code of a module with the words of its own folder only; undefined for a module that asks for none.
 * @param path of the module, with slashes @param languages the registry's code
 */
export const narrowWords = (
  path: string,
  code: string,
  languages = readFileSync(registry, 'utf8'),
): string | undefined => {
  const [, folder = ''] = /\/locales\/(.+)\/languages\.ts$/.exec(path) ?? [];
  if (!folder) return undefined;
  if (!code.includes(`languages = languagesOf('${folder}')`))
    throw new Error(`${path} takes its words in another way.`);
  const lines = linesOf(languages);
  const entries = lines.flatMap(({ tags }, at) => tags.map((tag) => `'${tag}': words${String(at)}`));
  return [
    ...lines.map(({ file }, at) => `import { words as words${String(at)} } from '${file}';`),
    `export const languages = { ${entries.join(', ')} };`,
    '',
  ].join('\n');
};

export const narrowedWords: Plugin = {
  name: 'narrowed-words',
  transform(code, id) {
    const narrow = narrowWords(id, code);
    return narrow === undefined ? null : { code: narrow, map: null };
  },
};
