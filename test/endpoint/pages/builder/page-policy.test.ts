/** The checker of policies, given the address of a page. */
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { makeFolder, openSite, release } from '../../example-site.js';

const serve = async (t: TestContext, listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
};

const openBuilder = async (t: TestContext, allow: readonly string[]) => {
  const folder = makeFolder(t, { 'releases/a.json': release('a', { url: '/a' }) });
  const { app } = await openSite(t, folder, { mirror: { folder: `${folder}/mirror`, minutes: 5, allow } });
  return async (address: string, from = '192.0.2.1'): Promise<string> => {
    const url = `/embed?show=/a&policy=${encodeURIComponent(address)}`;
    return (await app.inject({ url, remoteAddress: from })).payload;
  };
};

const page = (head = '', body = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

test('reads the policies of a page, from its headers and its head, and says what they refuse', async (t) => {
  const site = await serve(t, (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/moved') response.writeHead(302, { location: '/strict' }).end();
    else if (request.url === '/strict')
      response
        .setHeader('content-security-policy', ["default-src 'self'", 'img-src https:'])
        .end(page('<meta http-equiv="Content-Security-Policy" content="script-src &quot;x&quot;">'));
    else if (request.url === '/body')
      response.end(page('', '<meta http-equiv="Content-Security-Policy" content="default-src none">'));
    else if (request.url === '/sandbox')
      response.end(page('<meta http-equiv="Content-Security-Policy" content="sandbox; img-src *; frame-ancestors x">'));
    else response.end(page());
  });
  const ask = await openBuilder(t, ['127.0.0.1']);
  const strict = await ask(`${site}/moved`);
  assert.match(strict, /Sidans policy:[^]*default-src &#39;self&#39;|Sidans policy:[^]*default-src 'self'/);
  assert.match(strict, /img-src https:[^]*script-src/);
  assert.match(strict, /default-src stoppar /);
  // In a `<meta>`, browsers ignore what is for headers only.
  const sandbox = await ask(`${site}/sandbox`);
  assert.match(sandbox, /img-src \*/);
  assert.doesNotMatch(sandbox, /sandbox stoppar /);
  for (const free of ['/', '/body']) assert.match(await ask(site + free), /har ingen policy, så inget stoppas/);
});

test('reads nothing inside of our own network, nothing endless, and no more pages than is fair', async (t) => {
  let asked = 0;
  const site = await serve(t, (_request, response) => {
    asked += 1;
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<!doctype html>');
    const timer = setInterval(() => response.write('x'.repeat(1024 * 1024)), 1);
    response.on('close', () => {
      clearInterval(timer);
    });
  });
  const closed = await openBuilder(t, []);
  for (const address of [site, 'http://localhost:1/', 'http://[::1]/', 'http://169.254.169.254/latest'])
    assert.match(await closed(address), /kunde inte läsas härifrån/, address);
  assert.equal(asked, 0);
  // What is no address is a policy, however it begins.
  assert.match(await closed('https://a.example https://b.example; img-src *'), /tillåter allt som behövs/);

  const open = await openBuilder(t, ['127.0.0.1']);
  assert.match(await open(site), /kunde inte läsas härifrån/);
  for (let times = 1; times < 6; times += 1) await open('http://127.0.0.1:9/');
  const before = asked;
  assert.match(await open(site), /För många sidor/);
  assert.equal(asked, before);
  // Another network is not in its way.
  assert.doesNotMatch(await open('http://127.0.0.1:9/', '198.51.100.1'), /För många sidor/);
});

test('reads a page as a browser gets it, in its character set, and at an address without a scheme', async (t) => {
  const site = await serve(t, (request, response) => {
    const isPage = request.headers.accept?.startsWith('text/html');
    if (request.url === '/utf-16')
      response
        .setHeader('content-type', 'text/html')
        .end(Buffer.from(`\ufeff${page('<meta http-equiv=Content-Security-Policy content="img-src x">')}`, 'utf16le'));
    else if (isPage)
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': 'img-src y' }).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  const ask = await openBuilder(t, ['127.0.0.1']);
  assert.match(await ask(`${site}/utf-16`), /<code>img-src x<\/code>/);
  assert.match(await ask(`${site}/json-for-others`), /<code>img-src y<\/code>/);
  // It is fetched by https, which this server does not speak.
  for (const bare of [site.slice(7), ' 127.0.0.1/a?b#c', 'sök.invalid'])
    assert.match(await ask(bare), /kunde inte läsas/, bare);
});
