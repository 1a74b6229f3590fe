/**
 * Draws pictures in a process of its own, which is started when there is something to draw, and ends afterwards. So the
 * endpoint stays small and answers while a picture is decoded. A file that uses up the memory, crashes the decoder or
 * never ends stops only that process.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { bareEnvironment, findProgram, nodeArguments } from '../disk/program.js';
import type { Look } from './ladder.js';
import { PictureError } from './picture-error.js';

/** A file to measure, and to draw when a folder is named. */
export interface Order {
  path: string;
  folder?: string | undefined;
}

/** The result; `stop` is a fault that affects every other file as well. */
export type DrawingOutcome = { look: Look; widths: number[] } | { fault: string } | { stop: string };

/** Nothing can be drawn. The message is a sentence. */
export class StudioError extends Error {
  override name = 'StudioError';
}

/** Takes one order at a time. */
export interface Studio {
  /**
   * Measures and draws one file.
   * @throws PictureError, StudioError
   */
  develop: (path: string, folder?: string) => Promise<{ look: Look; widths: number[] }>;
  close: () => void;
}

/** How many milliseconds one file may take: a hundred times what a camera's picture takes. */
const longestOrder = 120_000;

/** The studio as a separate process. */
export class StudioProcess implements Studio {
  readonly #program: string;
  #process: ChildProcess | undefined;
  /** Settles the promise of the present order. */
  #settle: (outcome: DrawingOutcome) => void = () => undefined;

  /** @param program the path of the program that the process runs */
  constructor(program = findProgram('rasters', import.meta.url)) {
    this.#program = program;
  }

  async develop(path: string, folder?: string): Promise<{ look: Look; widths: number[] }> {
    const outcome = await this.#ask({ path, folder });
    if ('stop' in outcome) throw new StudioError(outcome.stop);
    if ('fault' in outcome) throw new PictureError(outcome.fault);
    return outcome;
  }

  close(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
    this.#settle({ stop: 'the process that draws was closed.' });
  }

  async #ask(order: Order): Promise<DrawingOutcome> {
    const child = (this.#process ??= this.#start());
    let timer: NodeJS.Timeout | undefined;
    const outcome = new Promise<DrawingOutcome>((resolve) => {
      this.#settle = resolve;
      timer = setTimeout(() => {
        resolve({ fault: `is not drawn after ${String(longestOrder / 1000)} seconds.` });
        this.close();
      }, longestOrder);
      // A process that has died reports that by its exit.
      child.send(order, () => undefined);
    });
    return outcome.finally(() => {
      clearTimeout(timer);
    });
  }

  #start(): ChildProcess {
    const child = fork(this.#program, {
      env: bareEnvironment(),
      execArgv: nodeArguments(this.#program),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('message', (outcome) => this.#settle(outcome as DrawingOutcome));
    child.on('error', ({ message }) => this.#settle({ stop: `the process that draws fails (${message}).` }));
    child.on('exit', (code, signal) => {
      if (this.#process !== child) return;
      this.#process = undefined;
      this.#settle({ fault: `ended the process that draws (${signal ?? String(code)}).` });
    });
    return child;
  }
}
