/**
 * Builds what npm users import: each module as it is, with its types, and only the modules that an entry of the package
 * reaches. A language that does not come with the elements is one file that adds its words.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { addedTags, narrowWords, wordsOfLanguage } from './rollup/narrow-words.js';

const config = ts.getParsedCommandLineOfConfigFile(
  fileURLToPath(new URL('../src/tsconfig.npm.json', import.meta.url)),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => report([fault]) },
);
if (!config) process.exit(1);
const host = ts.createCompilerHost(config.options);
const readFile = host.readFile.bind(host);
host.readFile = (path) => {
  const code = readFile(path);
  return code && (narrowWords(path, code, 'npm') ?? code);
};
const program = ts.createProgram(config.fileNames, config.options, host);
report([...config.errors, ...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics]);

const languages = new URL('../dist/npm/languages/', import.meta.url);
mkdirSync(languages, { recursive: true });
for (const tag of addedTags()) {
  const words = await wordsOfLanguage(tag);
  writeFileSync(
    new URL(`${tag}.js`, languages),
    `import { addWords } from '../controllers/at-hand.js';\naddWords(${JSON.stringify(tag)}, ${words});\n`,
  );
  writeFileSync(new URL(`${tag}.d.ts`, languages), 'export {};\n');
}

function report(faults: readonly ts.Diagnostic[]): void {
  if (!faults.length) return;
  console.error(
    ts.formatDiagnostics(faults, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => process.cwd(),
      getNewLine: () => '\n',
    }),
  );
  process.exit(1);
}
