/**
 * Begins something that has files in many places: `npm run new -- language fi`. A language begins as a copy of the English
 * words, with a line in the registry; the compiler and test/locales then say what is left to do.
 * @param process.env.LOCALES another folder than src/locales
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const fail = (line: string): never => {
  console.error(line);
  process.exit(1);
};

const [kind, given = ''] = process.argv.slice(2);
if (kind !== 'language' || !given) fail('Use it as: npm run new -- language <tag>');
let tag = '';
try {
  [tag = ''] = Intl.getCanonicalLocales(given);
} catch {
  // Said below.
}
if (tag !== given) fail(`"${given}" is no language tag as BCP 47 writes it${tag ? `: write "${tag}"` : ''}.`);

const locales = pathToFileURL(
  `${process.env.LOCALES ? resolve(process.env.LOCALES) : fileURLToPath(new URL('../src/locales', import.meta.url))}/`,
);
const at = (path: string): URL => new URL(path, locales);
if (existsSync(at(`${tag}.ts`))) fail(`${tag} has its files already.`);

/** A name in code: `zh-Hant` is `zhHant`. */
const name = tag.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
const head = `/** ${new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag}. Not yet reviewed by a native reader. */\n`;

const folders = readdirSync(locales, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/en.ts'));
for (const path of folders) {
  const words = readFileSync(at(path), 'utf8').replace(/^\/\*\*.*\*\/\n/, '');
  writeFileSync(at(path.replace(/en\.ts$/, `${tag}.ts`)), head + words.replace("language: 'en'", `language: '${tag}'`));
}

const gathered = readFileSync(at('en.ts'), 'utf8')
  .replace(/^\/\*\*.*\*\/\n/, head)
  .replaceAll("/en.js'", `/${tag}.js'`)
  .replace('const en:', `const ${name}:`);
writeFileSync(at(`${tag}.ts`), gathered);

const registry = readFileSync(at('registry.ts'), 'utf8');
const start = registry.indexOf('export {');
const lines = registry.slice(start).trimEnd().split('\n');
lines.push(`export { ${name === tag ? name : `${name} as '${tag}'`} } from './${tag}.js';`);
const file = (line: string): string => /'\.\/(.*)\.js'/.exec(line)?.[1] ?? '';
lines.sort((one, other) => (file(one) < file(other) ? -1 : 1));
writeFileSync(at('registry.ts'), `${registry.slice(0, start)}${lines.join('\n')}\n`);

console.log(
  `${String(folders.length + 1)} files of ${tag} say what English says. Translate them, and add ${tag} to docs/languages.md and test/locales/spoken.test.ts; then run npm run types, npm run docs and the tests in test/locales.`,
);
