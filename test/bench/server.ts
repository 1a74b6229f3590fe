/** Servers that benches measure, each in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A server, and the address at which it was reached. */
export interface Server {
  origin: string;
  process: ChildProcess;
}

const firstLine = async (child: ChildProcess, pattern: RegExp): Promise<string> => {
  let said = '';
  for (;;) {
    const [text] = (await Promise.race([
      once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data'),
      once(child, 'exit').then(() => {
        throw new Error(`A server ended before it said where it is: ${said}`);
      }),
    ])) as [Buffer];
    said += text.toString();
    const found = pattern.exec(said)?.[1];
    if (found) return found;
  }
};

/** Starts a program that says `http://localhost:<port>`. */
export const startServer = async (args: string[], settings: Record<string, string>): Promise<Server> => {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await firstLine(child, /http:\/\/localhost:(\d+)/);
  return { origin: `http://127.0.0.1:${port}`, process: child };
};

/** The flags of `npm start`, which keep the memory small. */
const flagsOfStart = manifest.scripts.start.match(/--\S+/g) ?? [];

/** Starts the endpoint as `npm start` does. */
export const startEndpoint = (settings: Record<string, string>): Promise<Server> =>
  startServer([...flagsOfStart, 'endpoint/dist/server.js'], settings);

/** Ends it, and waits for that. */
export const stopServer = async (
  { process: child }: Server,
  signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM',
): Promise<void> => {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
};

/** The memory of a process in MB: what it has now (`VmRSS`), or the most that it has had (`VmHWM`). */
export const memoryOf = ({ pid }: ChildProcess, which: 'VmRSS' | 'VmHWM' = 'VmRSS'): number =>
  Number(new RegExp(`${which}:\\s+(\\d+)`).exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]) / 1024;
