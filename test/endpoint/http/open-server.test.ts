import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import Fastify from 'fastify';
import { limits } from '../../../endpoint/app.js';
import { openServer } from '../../../endpoint/http/open-server.js';
import { answerUnreadable } from '../../../endpoint/http/problems.js';
import { makeSite } from '../example-site.js';

const length = 50;
const head = `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${String(length)}\r\n\r\n`;

test('a body that comes letter by letter ends with the time for a request', { timeout: 10_000 }, async (t) => {
  const times = { ...limits, requestTimeout: 1500, connectionsCheckingInterval: 50 };
  const app = Fastify({
    ...times,
    serverFactory: (framework) => openServer(framework, times),
    clientErrorHandler: answerUnreadable,
  });
  app.post('/', async () => 'taken');
  await app.listen({ port: 0, host: '127.0.0.1' });
  t.after(() => app.close());
  /** Sends a body, and then a space now and again where more of it is expected. */
  const send = async (body: string): Promise<string> => {
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    let said = '';
    socket.on('data', (data) => (said += data.toString()));
    socket.on('error', () => undefined);
    socket.write(head + body);
    const dripping = setInterval(() => body.length < length && socket.write(' '), 50);
    await once(socket, 'close');
    clearInterval(dripping);
    return said;
  };
  assert.match(await send(JSON.stringify({ text: 'x'.repeat(39) })), /^HTTP\/1\.1 200 /);
  const slow = await send('{');
  assert.match(slow, /^HTTP\/1\.1 408 /);
  assert.match(slow, /application\/problem\+json/);
});

test('the endpoint has these limits, and looks often enough that they hold', async (t) => {
  const { app } = await makeSite(t);
  assert.equal(app.server.requestTimeout, 15_000);
  assert.ok(limits.connectionsCheckingInterval * 3 <= limits.requestTimeout);
});
