/**
 * An endpoint with content of its own for a test, in a folder that goes with it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { AppOptions } from '../../endpoint/app-options.js';
import { buildApp } from '../../endpoint/app.js';

/** Files by path; an object is written as JSON. */
export type Files = Readonly<Record<string, string | Buffer | object>>;

/** The smallest release that is one. */
export const release = (id: string, more: object = {}): object => ({
  id,
  url: `https://news.example/${id}`,
  language: 'sv',
  headline: `Rubrik för ${id}`,
  published: '2017-10-10T07:20:00+02:00',
  ...more,
});

/** Writes the files. */
export const write = (folder: string, files: Files): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const bytes = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content);
    writeFileSync(join(folder, path), bytes);
  }
};

/** A folder with these files, until the test ends. */
export const makeFolder = (t: TestContext, files: Files = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const name of ['releases', 'jobs', 'media', 'dist', 'demo']) mkdirSync(join(folder, name));
  write(folder, files);
  return folder;
};

/** The endpoint over a folder, with every line that it says. */
export const openSite = async (
  t: TestContext,
  folder: string,
  options: Partial<AppOptions> = {},
): Promise<{ app: FastifyInstance; warnings: string[]; folder: string }> => {
  const warnings: string[] = [];
  const app = await buildApp({
    releases: join(folder, 'releases'),
    jobs: join(folder, 'jobs'),
    media: join(folder, 'media'),
    dist: join(folder, 'dist'),
    demo: join(folder, 'demo'),
    versions: join(folder, 'data/versions'),
    version: '1.2.3',
    rateLimitRead: 0,
    trustedProxies: [],
    timeZone: 'Europe/Stockholm',
    origins: () => ({ endpoint: 'https://news.example', partners: 'http://partners.example' }),
    warn: (line) => warnings.push(line),
    ...options,
  });
  t.after(() => app.close());
  return { app, warnings, folder };
};

/** The endpoint over these files. */
export const makeSite = (
  t: TestContext,
  files: Files = {},
  options: Partial<AppOptions> = {},
): ReturnType<typeof openSite> => openSite(t, makeFolder(t, files), options);

/** Sends bytes as they are, which no HTTP client would, and reads until the endpoint closes. */
export const sendRaw = async (app: FastifyInstance, bytes: string): Promise<string> => {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(bytes);
  return text(socket);
};
