/**
 * Draws in a process of its own, so the endpoint stays small, and answers while a picture is drawn. A picture that uses
 * up the memory, crashes the drawing library or never ends stops only that process.
 */
import { fork, type ChildProcess, type Serializable } from 'node:child_process';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Drawing has failed. The message is a sentence, or the end of one that begins with the name of the picture. */
export class DrawingError extends Error {
  override name = 'DrawingError';
  /** Whether nothing else can be drawn either. */
  readonly isForAll: boolean;

  constructor(message: string, isForAll: boolean) {
    super(message);
    this.isForAll = isForAll;
  }
}

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

/** Node's arguments: a source needs the loader of this process, which takes 300 ms; a built file does not. */
const nodeArguments = (program: string): string[] =>
  extname(program) === '.ts' ? process.execArgv.filter((argument) => !argument.startsWith('--inspect')) : [];

const environmentNames = ['PATH', 'LD_LIBRARY_PATH', 'TMPDIR', 'TEMP', 'SystemRoot', 'HOME'];

/** The process gets none of the endpoint's keys and passwords. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(environmentNames.map((name) => [name, process.env[name]])),
  // Otherwise every thread would keep its own arena of memory.
  MALLOC_ARENA_MAX: '2',
});

interface Waiting<Outcome> {
  resolve: (outcome: Outcome) => void;
  reject: (error: DrawingError) => void;
}

/** Takes one order at a time, and starts its process with the first one. */
export class DrawingProcess<Order extends Serializable, Outcome> {
  readonly #program: string;
  readonly #longest: number;
  #process: ChildProcess | undefined;
  #waiting: Waiting<Outcome> | undefined;

  /**
   * @param program the path of the program, which answers each message with another one
   * @param longest how many milliseconds an order may take
   */
  constructor(program: string, longest: number) {
    this.#program = program;
    this.#longest = longest;
  }

  /** Rejects with a `DrawingError`. */
  async ask(order: Order): Promise<Outcome> {
    const child = (this.#process ??= this.#start());
    let timer: NodeJS.Timeout | undefined;
    const outcome = new Promise<Outcome>((resolve, reject) => {
      this.#waiting = { resolve, reject };
      timer = setTimeout(() => {
        reject(new DrawingError(`is not drawn after ${String(this.#longest / 1000)} seconds.`, false));
        this.close();
      }, this.#longest);
      // A process that has died reports that by its exit.
      child.send(order, () => undefined);
    });
    return outcome.finally(() => {
      clearTimeout(timer);
    });
  }

  /** Ends the process, and rejects the order that is under way. The next order starts another process. */
  close(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
    this.#refuse('the process that draws was closed.', true);
  }

  #refuse(message: string, isForAll: boolean): void {
    this.#waiting?.reject(new DrawingError(message, isForAll));
  }

  #start(): ChildProcess {
    const child = fork(this.#program, {
      env: environment(),
      execArgv: nodeArguments(this.#program),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // The default would send buffers as JSON.
      serialization: 'advanced',
    });
    child.on('message', (outcome) => this.#waiting?.resolve(outcome as Outcome));
    child.on('error', ({ message }) => this.#refuse(`the process that draws fails (${message}).`, true));
    child.on('exit', (code, signal) => {
      if (this.#process !== child) return;
      this.#process = undefined;
      this.#refuse(`ended the process that draws (${signal ?? String(code)}).`, false);
    });
    return child;
  }
}
