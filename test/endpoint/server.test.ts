import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { freePort } from '../free-port.js';
import { settingsOf, startEndpoint } from './endpoint-process.js';

/** Asks over a connection of its own, which may be used again as browsers do. */
const request = async (url: string): Promise<IncomingMessage> => {
  const [response] = (await once(get(url, { agent: new Agent({ keepAlive: true }) }), 'response')) as [IncomingMessage];
  return response;
};

test('it says where to look, and answers there', async (t) => {
  const endpoint = await startEndpoint(t, { ...settingsOf(t, { 'releases/broken.json': '{' }), SPRID_MISSPELT: '1' });
  const origin = await endpoint.origin();
  await endpoint.said(/thread .*\n/);
  assert.match(endpoint.out, /release +http:\/\/localhost:\d+\/api\/releases\/a\n/);
  assert.match(endpoint.out, /counter +http:\/\/localhost:\d+\/api\/jobs\/b\n/);
  assert.match(endpoint.out, /thread +http:\/\/localhost:\d+\/api\/threads\/a\/comments\n/);
  assert.doesNotMatch(endpoint.out, /partner/);
  assert.match(endpoint.err, /^SPRID_MISSPELT is set, but there is no such setting/m);
  assert.match(endpoint.err, /^\S+broken\.json: The JSON is none: [^\n]+$/m);
  assert.equal((await fetch(`${origin}/api/releases/a`)).status, 200);
  assert.equal((await fetch(`${origin}/api/jobs/b`)).status, 200);
  assert.equal((await fetch(`${origin}/api/threads/a/comments`)).status, 200);
});

test('the partner pages are another origin', async (t) => {
  const port = await freePort();
  const endpoint = await startEndpoint(t, { ...settingsOf(t), SPRID_DEMO_PORT: String(port), HOST: 'localhost' });
  const [, said] = await endpoint.said(/partner pages +http:\/\/localhost:(\d+)\/kommun\//);
  assert.equal(said, String(port));
  const answer = await fetch(`http://localhost:${String(port)}/`, { redirect: 'manual' });
  assert.equal(answer.status, 302);
  assert.match(endpoint.out, new RegExp(`index +${answer.headers.get('location') ?? 'none'}\\n`));
});

test('--help lists the settings and ends', async (t) => {
  const endpoint = await startEndpoint(t, settingsOf(t), ['--help']);
  assert.equal(await endpoint.ended(), 0);
  for (const name of ['PORT', 'HOST', 'SPRID_DATA', 'SPRID_ORIGIN', 'SPRID_TRUSTED_PROXIES'])
    assert.ok(endpoint.out.includes(`  ${name} `));
});

const refusals: { title: string; environment: Record<string, string>; args?: string[]; says: RegExp }[] = [
  {
    title: 'a bad value',
    environment: { PORT: 'abc' },
    says: /^PORT is "abc", but must be a whole number from 0 to 65535\.\n$/,
  },
  {
    title: 'a missing folder',
    environment: { SPRID_RELEASES: '/none' },
    says: /^SPRID_RELEASES is "\/none", which is not there\.\n$/,
  },
  {
    title: 'a data folder that cannot be',
    environment: { SPRID_DATA: '/dev/null' },
    says: /^"\/dev\/null\/comments\.db" cannot be opened \(E[^\n]+\): point SPRID_DATA at [^\n]+\n$/,
  },
  {
    title: 'the address of another database, whose password is not told either',
    environment: { SPRID_DATABASE_URL: 'mysql://sprid:hunter2@localhost/sprid' },
    says: /^SPRID_DATABASE_URL must be an address such as "postgres:\/\/user:password@host:5432\/database"\.\n$/,
  },
  {
    title: 'an address of another machine',
    environment: { HOST: '192.0.2.1' },
    says: /^HOST is "192\.0\.2\.1", which is no address of this machine\.\n$/,
  },
  {
    title: 'an unknown argument',
    environment: {},
    args: ['--port=1'],
    says: /^--port=1 is not known; --help lists the settings\.\n$/,
  },
];

for (const { title, environment, args, says } of refusals) {
  test(`the start is refused with one sentence: ${title}`, async (t) => {
    const endpoint = await startEndpoint(t, { ...settingsOf(t), ...environment }, args);
    assert.equal(await endpoint.ended(), 1);
    assert.match(endpoint.err, says);
    assert.equal(endpoint.out, '');
  });
}

test('a port in use is named, whichever of the two it is', async (t) => {
  const taken = createServer().listen(0, '127.0.0.1');
  t.after(() => taken.close());
  await once(taken, 'listening');
  const port = String((taken.address() as AddressInfo).port);
  for (const variable of ['PORT', 'SPRID_DEMO_PORT']) {
    const endpoint = await startEndpoint(t, { ...settingsOf(t), [variable]: port });
    assert.equal(await endpoint.ended(), 1);
    assert.equal(
      endpoint.err,
      `${variable}: port ${port} on 127.0.0.1 is in use; stop what uses it, or choose another port.\n`,
    );
  }
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} under load ends it after the requests under way`, async (t) => {
    // More than the socket buffers of both ends hold, so that it cannot be sent before it is read.
    const length = 32 * 1024 * 1024;
    const settings = settingsOf(t, { 'media/big.bin': Buffer.alloc(length, 1) });
    const endpoint = await startEndpoint(t, { ...settings, SPRID_RATE_LIMIT_READ: '0' });
    const origin = await endpoint.origin();
    const slow = await request(`${origin}/media/big.bin`);
    let running = true;
    const statuses = new Set<number>();
    const client = async (_: unknown, turn: number): Promise<void> => {
      while (running) {
        // A page names the endpoint's address, which a server that stops does not know any more.
        const answer = await fetch(`${origin}${turn % 2 ? '/a' : '/api/releases/a'}`).catch(() => undefined);
        if (!answer) return;
        statuses.add(answer.status);
        await answer.arrayBuffer();
      }
    };
    const clients = Array.from({ length: 10 }, client);
    const idle = await request(`${origin}/healthz`);
    assert.match(await text(idle), /"ok"/);

    endpoint.process.kill(signal);
    await endpoint.said(/finishing the requests under way/);
    assert.equal(endpoint.process.exitCode, null);
    // Whom the system had let in before the endpoint could is turned out again.
    await assert.rejects(request(`${origin}/healthz`), { code: /^ECONN(REFUSED|RESET)$/ });
    let read = 0;
    for await (const part of slow) read += (part as Buffer).length;
    assert.equal(read, length);
    running = false;
    await Promise.all(clients);
    assert.deepEqual([...statuses], [200], 'who was let in was answered');
    assert.equal(await endpoint.ended(), 0);
    assert.equal(endpoint.err, '');
  });
}

test('a second signal ends it at once', async (t) => {
  const endpoint = await startEndpoint(t, settingsOf(t, { 'media/big.bin': Buffer.alloc(32 * 1024 * 1024) }));
  const slow = await request(`${await endpoint.origin()}/media/big.bin`);
  endpoint.process.kill('SIGTERM');
  await endpoint.said(/finishing/);
  endpoint.process.kill('SIGTERM');
  assert.equal(await endpoint.ended(), 1);
  await assert.rejects(text(slow));
});
