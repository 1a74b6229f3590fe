import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A script of package.json, with its arguments and with settings beside those of the environment. */
export interface Run {
  script: string;
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/**
 * Runs scripts of package.json at the same time. The first one is heard while it runs; what the others say follows in
 * their order.
 * @returns whether all of them ended well
 */
export const runAtOnce = async (runs: readonly Run[]): Promise<boolean> => {
  const running = runs.map(({ script, args = [], env }, at) => {
    const run = spawn('npm', ['run', '--silent', script, '--', ...args], {
      cwd: root,
      stdio: at === 0 ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const said = Promise.all([run.stdout, run.stderr].map(async (stream) => (stream ? text(stream) : '')));
    return { ended: once(run, 'close') as Promise<[code: number | null]>, said };
  });
  let isWell = true;
  for (const { ended, said } of running) {
    const [code] = await ended;
    const [out = '', err = ''] = await said;
    process.stdout.write(out);
    process.stderr.write(err);
    isWell &&= code === 0;
  }
  return isWell;
};
