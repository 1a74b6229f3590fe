/** A newsroom elsewhere for tests of the mirror: a server whose answers a test sets, and a clock that it turns. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { AppOptions } from '../../../endpoint/app-options.js';
import type { MirrorOptions, Timers } from '../../../endpoint/mirror/mirror.js';
import { join } from 'node:path';
import { makeFolder, openSite } from '../example-site.js';

/** What a newsroom answers a request with. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers with JSON. */
export const json =
  (content: unknown, headers: Record<string, string> = {}, status = 200): Answering =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(content));
  };

/** A server with one answer, which can be changed, and all requests that it had. */
export class Newsroom {
  answering: Answering = json({ items: [] });
  readonly requests: IncomingMessage[] = [];
  origin = '';

  /** Open until the test ends. */
  static async open(t: TestContext, answering?: Answering): Promise<Newsroom> {
    const newsroom = new Newsroom();
    if (answering) newsroom.answering = answering;
    const server = createServer((request, response) => {
      newsroom.requests.push(request);
      newsroom.answering(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
    newsroom.origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    return newsroom;
  }
}

/** Timers that run when a test says so. */
export class HandTimers implements Timers {
  readonly waiting = new Map<unknown, { run: () => void; milliseconds: number }>();
  #asleep: (() => void)[] = [];

  set = (run: () => void, milliseconds: number): unknown => {
    const timer = Symbol();
    this.waiting.set(timer, { run, milliseconds });
    this.#asleep.splice(0).forEach((wake) => wake());
    return timer;
  };

  clear = (timer: unknown): void => {
    this.waiting.delete(timer);
  };

  /** Ends the one wait that there is, and waits for the next one to begin. Answers with how long that is. */
  async turn(): Promise<number> {
    const [first] = this.waiting;
    if (!first) throw new Error('Nothing waits.');
    const [timer, { run }] = first;
    this.waiting.delete(timer);
    const next = new Promise<void>((resolve) => this.#asleep.push(resolve));
    run();
    await next;
    return this.pause;
  }

  /** How long the one wait is. */
  get pause(): number {
    return [...this.waiting.values()][0]?.milliseconds ?? NaN;
  }
}

/** An endpoint that mirrors, with its timers, and what it says. */
export interface MirrorSite {
  app: FastifyInstance;
  warnings: string[];
  timers: HandTimers;
  folder: string;
}

/** A mirror whose time is in the test's hands, with nothing left to chance. */
export const mirrorIn = (folder: string, timers: HandTimers, more: Partial<MirrorOptions> = {}): MirrorOptions => ({
  folder: join(folder, 'data/mirror'),
  minutes: 5,
  allow: ['127.0.0.1'],
  timers,
  random: () => 1,
  ...more,
});

/** The endpoint over newsrooms; `127.0.0.1` may be mirrored unless the test says otherwise. */
export const openMirror = async (
  t: TestContext,
  releases: readonly string[],
  mirror: Partial<MirrorOptions> = {},
  { folder = makeFolder(t), ...options }: Partial<AppOptions> & { folder?: string } = {},
): Promise<MirrorSite> => {
  const timers = new HandTimers();
  const { app, warnings } = await openSite(t, folder, {
    releases,
    mirror: mirrorIn(folder, timers, mirror),
    ...options,
  });
  return { app, warnings, timers, folder };
};
