/** What npm users import: each module as it is, with its types. Only what an entry of the package reaches is made. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { narrowWords } from './rollup/narrow-words.js';

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
  return code && (narrowWords(path, code) ?? code);
};
const program = ts.createProgram(config.fileNames, config.options, host);
report([...config.errors, ...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics]);

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
