/** The types that are packed: what is right compiles on a page and in templates, and what is wrong does not. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { installPacked } from '../packed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const parseHost: ts.ParseConfigFileHost = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => assert.fail(JSON.stringify(messageText)),
};

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

/** The packed package, the types of frameworks beside it, and the files of `test/types`. */
const project = (): string => {
  const folder = installPacked();
  for (const name of ['@types/react', 'vue', 'svelte']) {
    const at = join(folder, 'node_modules', name);
    mkdirSync(dirname(at), { recursive: true });
    if (!existsSync(at)) symlinkSync(join(root, 'node_modules', name), at);
  }
  cpSync(join(root, 'test/types'), join(folder, 'types'), { recursive: true });
  return join(folder, 'types');
};

test('types know each tag, its attributes and its events, on pages and in the templates of frameworks', () => {
  const config = ts.getParsedCommandLineOfConfigFile(join(project(), 'tsconfig.json'), {}, parseHost);
  assert.ok(config);
  const program = ts.createProgram(config.fileNames, config.options);
  const read = program.getSourceFiles().map(({ fileName }) => fileName);
  assert.ok(read.some((name) => name.endsWith('/frameworks/react.d.ts')));
  // Ours alone: all of React, Vue and Svelte takes half a minute.
  const faults = program
    .getSourceFiles()
    .filter(({ fileName }) => config.fileNames.includes(fileName) || fileName.includes('/node_modules/sprid/'))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  assert.equal(ts.formatDiagnostics([...program.getGlobalDiagnostics(), ...faults], formatHost), '');
});
