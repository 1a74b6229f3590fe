/** A small page of a framework, with the packed package installed as its users install it, built by the framework's own tool. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pack } from '../../scripts/pack.js';

const sources = fileURLToPath(new URL('.', import.meta.url));

const run = promisify(execFile);

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', CI: '1' };

const npm = async (cwd: string, ...args: string[]): Promise<void> => {
  try {
    await run('npm', [...args, '--silent'], { cwd, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
};

const flags = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];

const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

let packed: Promise<string> | undefined;

/** Packed and installed once; its tarball has another hash each time, which no lockfile of a fixture could name. */
const modulesOfPacked = (): Promise<string> =>
  (packed ??= (async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    await npm(folder, 'install', ...flags, pack(folder));
    return join(folder, 'node_modules');
  })());

/** The folder with what is served. */
const build = async (name: string): Promise<string> => {
  const folder = makeFolder();
  cpSync(join(sources, name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|out)$/.test(path),
  });
  if (existsSync(join(folder, 'package-lock.json'))) await npm(folder, 'ci', ...flags);
  cpSync(await modulesOfPacked(), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  await npm(folder, 'run', 'build');
  return join(folder, 'out');
};

/**
 * Builds two at a time: one waits for the network while the other computes.
 * @param names the folders of their sources @returns for each the folder with what is served
 */
export const buildFixtures = <Name extends string>(names: readonly Name[]): ReadonlyMap<Name, Promise<string>> => {
  const waiting: (() => Promise<unknown>)[] = [];
  const builds = new Map(
    names.map((name) => {
      const built = new Promise<string>((resolve, reject) => {
        waiting.push(() => build(name).then(resolve, reject));
      });
      // Told by the test that waits for it.
      built.catch(() => undefined);
      return [name, built];
    }),
  );
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  void work();
  void work();
  return builds;
};
