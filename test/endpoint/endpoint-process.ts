/** The endpoint as processes of their own: what they say, how they end, and how they are killed. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { makeFolder, release, type Files } from './example-site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The path of a program of the endpoint, such as `server` or `commands/copy`: what was built, or with SOURCE=1 its source. */
export const programOf = (name: string): string => fileURLToPath(import.meta.resolve(`../../endpoint/${name}.js`));

/** What Node runs it with. */
const flagsOf = (program: string): string[] => (program.endsWith('.ts') ? ['--import', 'tsx'] : []);

/** In which folder a process starts, and as which user. */
interface Where {
  cwd?: string;
  uid?: number;
}

/** A process and what it says. */
export class EndpointProcess {
  readonly process: ChildProcess;
  out = '';
  err = '';

  constructor(program: string, environment: Record<string, string>, args: string[] = [], where: Where = {}) {
    this.process = spawn(process.execPath, [...flagsOf(program), program, ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, ...environment },
      ...where,
    });
    this.process.stdout?.setEncoding('utf8').on('data', (said: string) => (this.out += said));
    this.process.stderr?.setEncoding('utf8').on('data', (said: string) => (this.err += said));
  }

  /** One that ends with the test at the latest. */
  static during(
    t: TestContext,
    program: string,
    environment: Record<string, string>,
    args: string[] = [],
    where: Where = {},
  ): EndpointProcess {
    const endpoint = new EndpointProcess(program, environment, args, where);
    t.after(() => endpoint.process.kill('SIGKILL'));
    return endpoint;
  }

  /** Waits until it has said something like this, and fails when it ends before. */
  said(pattern: RegExp): Promise<RegExpExecArray> {
    return this.#heard(pattern, 'stdout', () => this.out);
  }

  /** The same for what it says of what is wrong. */
  complained(pattern: RegExp): Promise<RegExpExecArray> {
    return this.#heard(pattern, 'stderr', () => this.err);
  }

  async #heard(pattern: RegExp, stream: 'stdout' | 'stderr', text: () => string): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(text());
      if (found) return found;
      assert.deepEqual([this.process.exitCode, this.process.signalCode], [null, null], this.err);
      await Promise.race([once(this.process[stream] as Readable, 'data'), once(this.process, 'close')]);
    }
  }

  async origin(): Promise<string> {
    const [, port] = await this.said(/index +http:\/\/localhost:(\d+)\//);
    return `http://127.0.0.1:${port ?? ''}`;
  }

  async ended(): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, 'close');
    return this.process.exitCode;
  }

  /** Kills it as a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended();
  }
}

/** Settings of an endpoint with a release `a`, a counter `b` and these files. */
export const settingsOf = (t: TestContext, files: Files = {}): Record<string, string> => {
  const site = makeFolder(t, { 'releases/a.json': release('a'), 'jobs/b.json': { value: 1 }, ...files });
  return {
    PORT: '0',
    SPRID_DATA: join(site, 'data'),
    SPRID_RELEASES: join(site, 'releases'),
    SPRID_JOBS: join(site, 'jobs'),
    SPRID_MEDIA: join(site, 'media'),
  };
};

/** Starts an endpoint. */
export const startEndpoint = async (
  t: TestContext,
  settings: Record<string, string>,
  args: string[] = [],
): Promise<EndpointProcess> => EndpointProcess.during(t, programOf('server'), settings, args);

/** Runs one of the commands to its end. */
export const runCommand = async (
  t: TestContext,
  name: 'backup' | 'check' | 'copy' | 'counter' | 'export-comments' | 'import' | 'review',
  settings: Record<string, string>,
  ...args: string[]
): Promise<{ code: number | null; out: string; err: string }> => {
  const command = EndpointProcess.during(t, programOf(`commands/${name}`), settings, args);
  const code = await command.ended();
  return { code, out: command.out, err: command.err };
};
