import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressPrefix } from '../../../endpoint/http/address-prefix.js';
import type { Problem } from '../../../src/model/problem.js';
import { makeSite, release } from '../example-site.js';

const files = { 'releases/a.json': release('a'), 'dist/sprid.js': 'x' };

const prefixes: [string, string | undefined][] = [
  ['192.0.2.77', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
  ['::ffff:c000:24d', '192.0.2.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::', '2001:db8:1:2::/64'],
  ['::1', '::/64'],
  ['fe80::1%eth0', 'fe80::/64'],
  ['1', undefined],
  ['192.0.2.77:443', undefined],
  ['unknown', undefined],
  ['', undefined],
];

for (const [address, expected] of prefixes) {
  test(`the network of ${address || 'nothing'} is ${String(expected)}`, () => {
    assert.equal(addressPrefix(address), expected);
  });
}

test('a network over the limit learns when to come back', async (t) => {
  const { app } = await makeSite(t, files, { rateLimitRead: 3 });
  const ask = (remoteAddress: string, url = '/api/releases/a') => app.inject({ url, remoteAddress });
  for (const address of ['192.0.2.1', '192.0.2.200', '::ffff:192.0.2.3']) {
    const { statusCode, headers } = await ask(address);
    assert.equal(statusCode, 200);
    assert.equal(headers['x-ratelimit-remaining'], undefined, 'nothing of one network stands on what caches keep');
  }
  const refused = await ask('192.0.2.4');
  assert.equal(refused.statusCode, 429);
  assert.equal(refused.headers['content-type'], 'application/problem+json; charset=utf-8');
  assert.equal(refused.headers['access-control-allow-origin'], '*');
  assert.equal(refused.headers['cache-control'], 'no-store');
  const { type, retryAfter } = refused.json<Problem>();
  assert.equal(type, '/problems/too-many-requests');
  assert.ok(retryAfter !== undefined && retryAfter > 0 && retryAfter <= 60);
  assert.equal(refused.headers['retry-after'], String(retryAfter));
  assert.equal((await ask('192.0.3.1')).statusCode, 200, 'the next network is not concerned');
  assert.equal((await ask('192.0.2.1', '/sprid.js')).statusCode, 200, 'files are not limited');
  assert.equal((await ask('192.0.2.1', '/healthz')).statusCode, 200);
  assert.equal((await ask('192.0.2.1', '/%61pi/releases/a')).statusCode, 429, 'however the address is written');
});

const counted = [
  { title: 'not modified', url: '/api/releases/a', headers: { 'if-none-match': '*' }, status: 304 },
  { title: 'not found', url: '/api/releases/none', status: 404 },
  { title: 'no route', url: '/api/none', status: 404 },
  { title: 'another method', url: '/api/releases/a', method: 'POST' as const, status: 405 },
  { title: 'a bad parameter', url: '/api/releases?limit=0', status: 400 },
];

for (const { title, status, ...request } of counted) {
  test(`a request counts whatever its answer is: ${title}`, async (t) => {
    const { app } = await makeSite(t, files, { rateLimitRead: 1 });
    assert.equal((await app.inject(request)).statusCode, status);
    assert.equal((await app.inject(request)).statusCode, 429);
  });
}

test('zero is no limit', async (t) => {
  const { app } = await makeSite(t, files, { rateLimitRead: 0 });
  for (let count = 0; count < 50; count += 1) assert.equal((await app.inject('/api/releases/a')).statusCode, 200);
});

/** How often a client gets through that claims another address each time. */
const countForged = async (
  t: Parameters<typeof makeSite>[0],
  trustedProxies: string[],
  remoteAddress: string,
  forwarded: (turn: number) => string,
): Promise<number> => {
  const { app } = await makeSite(t, files, { rateLimitRead: 2, trustedProxies });
  let through = 0;
  for (let turn = 0; turn < 5; turn += 1) {
    const headers = {
      'x-forwarded-for': forwarded(turn),
      'x-real-ip': `198.51.${String(turn)}.1`,
      forwarded: `for=198.51.${String(turn)}.1`,
    };
    if ((await app.inject({ url: '/api/releases/a', remoteAddress, headers })).statusCode === 200) through += 1;
  }
  return through;
};

test('a forged header is not believed when no proxy is named', async (t) => {
  assert.equal(await countForged(t, [], '192.0.2.1', (turn) => `198.51.${String(turn)}.1`), 2);
});

test('a forged header is not believed from anyone but the named proxy', async (t) => {
  assert.equal(await countForged(t, ['10.0.0.0/8'], '192.0.2.1', (turn) => `198.51.${String(turn)}.1`), 2);
});

test('the named proxy is believed, also where its address is written as IPv6', async (t) => {
  assert.equal(await countForged(t, ['10.0.0.0/8'], '10.1.2.3', (turn) => `198.51.${String(turn)}.1`), 5);
  assert.equal(await countForged(t, ['10.0.0.0/8'], '::ffff:10.1.2.3', (turn) => `198.51.${String(turn)}.1`), 5);
});

test("an address that a client puts before the proxy's is not trusted", async (t) => {
  assert.equal(await countForged(t, ['10.0.0.0/8'], '10.1.2.3', (turn) => `198.51.${String(turn)}.1, 192.0.2.1`), 2);
});

test('text that is no address counts as the proxy’s own', async (t) => {
  assert.equal(await countForged(t, ['10.0.0.0/8'], '10.1.2.3', (turn) => `client-${String(turn)}`), 2);
});
