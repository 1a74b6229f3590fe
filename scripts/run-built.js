/**
 * `run-built.js [program] [arguments]`: builds what is missing or of other sources,
 * then runs a program of `endpoint/dist` in this process, so that signals to it
 * are signals to the program. Without a program it only builds.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildState, obstacle, root } from './build-state.js';

const [program, ...rest] = process.argv.slice(2);

/** Answers with its exit code. Who ends this process ends the build, with all that it has started. */
const build = () =>
  new Promise((resolve) => {
    process.stderr.write('Building …\n');
    const child = spawn('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', detached: true });
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => {
        process.kill(-child.pid, signal);
        process.exit(128 + constants.signals[signal]);
      });
    }
    child.on('exit', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
      resolve(code ?? 1);
    });
  });

/** Whether there is something to run. */
const makeReady = async () => {
  const state = buildState();
  if (state === 'fresh') return true;
  const why = obstacle();
  if (!why) return (await build()) === 0;
  process.stderr.write(`sprid is ${state === 'missing' ? 'not built' : 'built from other sources'}, and ${why}.\n`);
  return state === 'stale' && program !== undefined;
};

if (!(await makeReady())) process.exitCode = 1;
else if (program !== undefined) {
  process.argv.splice(2, Infinity, ...rest);
  await import(pathToFileURL(join(root, `endpoint/dist/${program}.js`)).href);
}
