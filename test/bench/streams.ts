/**
 * What a thousand open streams weigh in the endpoint's process, and how soon a comment is told on every one of them.
 * The server runs in a process of its own, and the readers in this one.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Part } from './frame.js';
import { memoryOf, startEndpoint, stopServer } from './server.js';

const streams = 1000;
const thread = 'las';

/** Settles when the stream says that the thread has this version. */
const told = (stream: IncomingMessage, version: number): Promise<void> =>
  new Promise((resolve) => {
    stream.on('data', (text: Buffer) => {
      if (text.includes(`{"${thread}":${String(version)}}`)) resolve();
    });
  });

const run = async (): Promise<Record<string, number>> => {
  const data = mkdtempSync(join(tmpdir(), 'sprid-'));
  const server = await startEndpoint({
    PORT: '0',
    SPRID_DATA: data,
    SPRID_THREADS: thread,
    SPRID_RATE_LIMIT_READ: '0',
  });
  const { origin } = server;
  const agent = new Agent({ maxSockets: Infinity });
  const open: IncomingMessage[] = [];
  try {
    const before = memoryOf(server.process);
    while (open.length < streams) {
      const some = Array.from({ length: 50 }, async () => {
        const [answer] = (await once(get(`${origin}/api/live?for=${thread}`, { agent }), 'response')) as [
          IncomingMessage,
        ];
        assert.equal(answer.statusCode, 200);
        return answer;
      });
      open.push(...(await Promise.all(some)));
    }
    const all = open.map((stream) => told(stream, 1));
    const begun = performance.now();
    await fetch(`${origin}/api/threads/${thread}/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ text: 'Hej', writer: randomUUID() }),
    });
    await Promise.all(all);
    const time = performance.now() - begun;
    return {
      'all of it': memoryOf(server.process),
      '1,000 streams': memoryOf(server.process) - before,
      'until all are told': time,
    };
  } finally {
    for (const stream of open) stream.destroy();
    await stopServer(server, 'SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
};

export const streaming: Part = {
  name: 'streams',
  measures: [
    { name: 'all of it', unit: 'MB', digits: 0 },
    { name: '1,000 streams', unit: 'MB', digits: 0 },
    { name: 'until all are told', unit: 'ms', digits: 0 },
  ],
  open: async () => ({ cases: [{ name: 'a thread on SQLite', run }], close: async () => undefined }),
};
