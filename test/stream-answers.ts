/**
 * Streams that say in which threads something was written, and what may become of one on its way: `plain`; sent byte by
 * byte (`bytes`); ended after one byte more each time (`cut`); refused (`refused`), a page instead of one (`page`), one
 * that never answers (`silent`), or answers and is held back (`held`), or says what it should not (`junk`). Which were
 * asked for is told by `streams`.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { versionOf } from './thread-answers.js';

const asked: string[] = [];
const open = new Set<string>();
const cuts = new Map<string, number>();

const messageOf = (threads: string): string =>
  `data: ${JSON.stringify(Object.fromEntries(threads.split(' ').map((id) => [id, versionOf(id)])))}\n\n`;

/** Says the versions at first, and when there are others. */
const tell = (response: ServerResponse, threads: string, write: (text: string) => void): void => {
  let said = '';
  const timer = setInterval(() => {
    const message = messageOf(threads);
    write(message === said ? ':\n\n' : message);
    said = message;
  }, 30);
  response.on('close', () => {
    clearInterval(timer);
  });
};

const begin = (response: ServerResponse): void => {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.write(`:${' '.repeat(2048)}\n`);
};

const kinds: Readonly<Record<string, (response: ServerResponse, threads: string) => void>> = {
  plain: (response, threads) => {
    begin(response);
    tell(response, threads, (text) => response.write(text));
  },
  bytes: (response, threads) => {
    begin(response);
    let rest = '';
    const timer = setInterval(() => {
      response.write(rest.slice(0, 1));
      rest = rest.slice(1);
    }, 1);
    response.on('close', () => {
      clearInterval(timer);
    });
    tell(response, threads, (text) => {
      if (!rest) rest = text.replaceAll('\n', '\r\n');
    });
  },
  cut: (response, threads) => {
    const bytes = cuts.get(threads) ?? 0;
    cuts.set(threads, bytes + 1);
    begin(response);
    response.end(messageOf(threads).slice(0, bytes));
  },
  refused: (response) => {
    response.writeHead(503, { 'Retry-After': '60' }).end();
  },
  page: (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('data: {}\n\n');
  },
  none: (response) => {
    response.writeHead(204).end();
  },
  brief: (response, threads) => {
    begin(response);
    response.end(messageOf(threads));
  },
  silent: () => undefined,
  held: begin,
  junk: (response, threads) => {
    begin(response);
    for (const data of [
      '{"',
      'null',
      '7',
      '[9]',
      '{"constructor":1}',
      '{"other":5}',
      '{"__proto__":{"a":1}}',
      '\u0000',
    ])
      response.write(`event: other\nid: 1\nretry: 0\ndata: ${data}\n\nno field\n`);
    tell(response, threads, (text) => response.write(text));
    setTimeout(() => response.write('x'.repeat(500_000)), 300);
  },
};

export const streamAnswers: Readonly<
  Record<string, (argument: string, request: IncomingMessage, response: ServerResponse, url: URL) => void>
> = {
  stream: (kind, _request, response, url) => {
    const threads = url.searchParams.get('for') ?? '';
    asked.push(threads);
    const name = `${threads} ${String(asked.length)}`;
    open.add(name);
    response.on('close', () => open.delete(name));
    kinds[kind]?.(response, threads);
  },
  /** The streams for a thread: those that were asked for, and how many of them are open. */
  streams: (id, _request, response) => {
    const isFor = (threads: string): boolean => threads.split(' ').includes(id);
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ asked: asked.filter(isFor), open: [...open].filter(isFor).length }));
  },
};
