/** What every command shares: it reports a failure in one sentence, and exits with 1. */
import { readConfig, type Config } from '../settings/config.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { findRoot } from '../disk/root.js';

/** Prints a line on the standard output. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Prints a line on the standard error output. */
export const warn = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Reads the endpoint's settings from the same environment. */
export const readSettings = (): Config => readConfig(process.env, findRoot().folder).config;

const isBrokenPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

/** Runs a command with its arguments. */
export const run = (command: (args: string[]) => Promise<void>): void => {
  // A program that reads only the first lines (`| head`) closes the pipe, which must not end an import in the middle.
  process.stdout.on('error', (error) => {
    if (!isBrokenPipe(error)) throw error;
  });
  command(process.argv.slice(2)).catch((error: unknown) => {
    if (!isBrokenPipe(error))
      warn(error instanceof ConfigurationError ? error.message : String((error as Error).stack));
    process.exitCode = 1;
  });
};
