/** What it takes to run a program of the endpoint in a process of its own. */
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Finds the program `process` of a room: beside the file that asks, or in a folder of its own where the endpoint is
 * bundled.
 * @param room the folder, such as `cards`
 * @param from the address of the file that asks
 */
export const findProgram = (room: string, from: string): string => {
  const ending = extname(from);
  const bundled = fileURLToPath(new URL(`./${room}/process${ending}`, from));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL(`./process${ending}`, from));
};

/** Node's arguments for a program: a source needs the loader of this process, which takes 300 ms; a built file does not. */
export const nodeArguments = (program: string): string[] =>
  extname(program) === '.ts' ? process.execArgv.filter((argument) => !argument.startsWith('--inspect')) : [];

const names = ['PATH', 'LD_LIBRARY_PATH', 'TMPDIR', 'TEMP', 'SystemRoot', 'HOME'];

/** The environment of a program, without the endpoint's keys and passwords. */
export const bareEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(names.map((name) => [name, process.env[name]])),
  // Otherwise every thread would keep its own arena of memory.
  MALLOC_ARENA_MAX: '2',
});
