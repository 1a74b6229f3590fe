/** What the plugin makes of a newsroom that is broken, slow or not what it was, on a real WordPress. */
import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { useWordPress } from './wordpress.js';

const wordpress = useWordPress();

const servers: Server[] = [];
/** A newsroom that answers like this. */
const serve = async (listener: RequestListener, host = '127.0.0.1'): Promise<string> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return `http://${host.replace('127.0.0.1', 'localhost')}:${String(port)}`;
};

const close = async (): Promise<void> => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
};

const page = (inside: string, tag = 'press-release'): string =>
  `<!doctype html><html><body><${tag} src="x"><template shadowrootmode="open"><style>p{color:red}</style>${inside}</template></${tag}></body></html>`;

/** Shows a post with this in it to a visitor: what stands in its element, and the whole page. */
const show = async (content: string): Promise<{ html: string; whole: string }> => {
  const id = await wordpress.php(
    `return wp_insert_post(array('post_title' => 'Inlägg', 'post_status' => 'publish', 'post_author' => 1, 'post_content' => ${JSON.stringify(content)}));`,
  );
  const answer = await fetch(`${wordpress.address}/?p=${String(id)}`);
  const whole = await answer.text();
  assert.equal(answer.status, 200);
  const [, html = ''] =
    /<(?:press-release|comment-box|jobs-progress)[^>]*>(.*?)<\/(?:press|comment|jobs)-/s.exec(whole) ?? [];
  return { html, whole };
};

/** A newsroom that always sends this. */
const withPage = async (html: string | Buffer, headers: Record<string, string> = {}): Promise<string> =>
  use(
    await serve((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html);
    }),
  );

const use = async (newsroom: string): Promise<string> => {
  await wordpress.php(`return update_option('sprid_newsroom', '${newsroom}');`);
  return newsroom;
};

const link = /^<p><a href="http:\/\/localhost:\d+\/a">Read the whole press release<\/a><\/p>$/;

describe('a newsroom that cannot be trusted', () => {
  before(() => wordpress.php(`return activate_plugin('sprid/sprid.php');`));
  afterEach(close);
  after(() => {
    assert.deepEqual(wordpress.complaints, []);
  });

  it('has its words shown, and of its markup only what is on the list', async () => {
    await withPage(
      page(
        `<h2 onclick="x()">Rubrik</h2><p style="position:fixed" class="a" id="b" onfocus=x()>Ett &lt;b&gt; <a href="/b" target="_top">två</a>
        <a href="javascript:alert(1)">tre</a> <a href="data:text/html,x">fyra</a></p><script>alert(1)</script><img src=x onerror=alert(1)>
        <svg><script>x</script><text>fem</text></svg><iframe src="x">sex</iframe><form action="/"><input><button>sju</button></form><b><i>åtta`,
      ),
    );
    const { html } = await show('[sprid id="a"]');
    assert.match(html, /<h2>Rubrik<\/h2>/);
    assert.match(html, /<p>Ett &lt;b&gt; <a href="http:\/\/localhost:\d+\/b">två<\/a>/);
    assert.match(html, /<a href="alert\(1\)">tre|<a href="">tre|<a>tre/);
    assert.match(html, /åtta/);
    assert.doesNotMatch(
      html,
      /script|onerror|onclick|onfocus|style|class=|id=|target|javascript:|data:|fem|sex|sju|<img|<svg|<input|color/,
    );
  });

  const pages: [of: string, html: string | Buffer, headers?: Record<string, string>][] = [
    ['more than a page can have', page('<p>x</p>') + 'x'.repeat(5e7)],
    ['a page that is compressed twice', gzipSync(gzipSync(Buffer.alloc(2e8))), { 'Content-Encoding': 'gzip' }],
    ['a picture', page('<p>x</p>'), { 'Content-Type': 'image/svg+xml' }],
    ['text in no encoding', Buffer.from(page('<p>\xff\xfe</p>'), 'latin1')],
    ['nothing', ''],
    ['a page without the element', '<!doctype html><p>x</p>'],
    ['another element', page('<p>x</p>', 'comment-box')],
    ['an element that is never closed', '<press-release '.repeat(10_000)],
    ['a style sheet without an end', page('<style>'.repeat(30_000))],
    ['pictures in pictures', page('<svg>'.repeat(40_000))],
  ];
  for (const [of, html, headers] of pages) {
    it(`that sends ${of} leaves the link`, async () => {
      await withPage(html, headers);
      assert.match((await show('[sprid id="a"]')).html, link);
    });
  }

  it('nests no deeper than is quickly put right', async () => {
    await withPage(page('<em>'.repeat(50_000)));
    const { html } = await show('[sprid id="a"]');
    assert.ok(html.split('<em>').length <= 1001);
    assert.equal(html.split('<em>').length, html.split('</em>').length);
  });

  it('closes what it opens, and not what it did not', async () => {
    await withPage(page('</p></div></article></main></press-release-list></blockquote><blockquote><p>Ord'));
    const { html } = await show('[sprid id="a"]');
    assert.match(html, /^<blockquote><p>Ord<\/p><\/blockquote><p><a /);
  });

  it('is not followed to any other address', async () => {
    let asked = 0;
    const secret = await serve((_request, response) => {
      asked += 1;
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(page('<p>Hemligt</p>'));
    });
    for (const target of [
      secret,
      secret.replace('localhost', '127.0.0.1'),
      'http://169.254.169.254/',
      'file:///etc/passwd',
    ]) {
      await use(
        await serve((_request, response) => {
          response.writeHead(302, { Location: `${target}/embed/a` }).end(page('<p>Flyttat</p>'));
        }),
      );
      assert.match((await show('[sprid id="a"]')).html, link);
    }
    assert.equal(asked, 0);
  });

  it('inside of the own network is not asked, where WordPress was not told so', async () => {
    let asked = 0;
    // The tests' own WordPress is at the first host of the loopback, and would ask there.
    await use(
      await serve((_request, response) => {
        asked += 1;
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(page('<p>Hemligt</p>'));
      }, '127.0.0.2'),
    );
    assert.match((await show('[sprid id="a"]')).html, /Read the whole/);
    assert.equal(asked, 0);
  });

  it('keeps a visitor waiting once, however much of it a page shows', async () => {
    let asked = 0;
    // It never ends by itself, so a visitor who is shown something did not wait for the end.
    await use(
      await serve((_request, response) => {
        asked += 1;
        response.writeHead(200, { 'Content-Type': 'text/html' }).write('<press-release>');
        const drip = setInterval(() => response.write('<p>x</p>'), 100);
        response.on('close', () => clearInterval(drip));
      }),
    );
    const many = Array.from({ length: 10 }, (_, at) => `[sprid id="a${String(at)}"]`).join('\n\n');
    for (const visit of ['first', 'second']) {
      assert.equal((await show(many)).whole.split('</press-release>').length, 11, visit);
      assert.equal(asked, 1, visit);
    }
  });

  it('that is gone leaves the words that were there; what it took back goes', async () => {
    let status = 200;
    let words = 'Först';
    await use(
      await serve((_request, response) => {
        response.writeHead(status, { 'Content-Type': 'text/html' }).end(page(`<p>${words}</p>`));
      }),
    );
    const pass = (): Promise<unknown> =>
      wordpress.php(`global $wpdb; foreach ($wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\\_transient\\_sprid\\_%'") as $name) {
        $key = substr($name, 11); $known = get_transient($key);
        is_array($known) ? set_transient($key, array('until' => 0) + $known, 999) : delete_transient($key);
      } return 1;`);
    assert.match((await show('[sprid id="a"]')).html, /Först/);
    words = 'Sedan';
    assert.match((await show('[sprid id="a"]')).html, /Först/);
    await pass();
    assert.match((await show('[sprid id="a"]')).html, /Sedan/);
    await pass();
    status = 503;
    assert.match((await show('[sprid id="a"]')).html, /Sedan/);
    await pass();
    status = 404;
    assert.match((await show('[sprid id="a"]')).html, link);
  });

  it('has comments without links', async () => {
    await withPage(page('<p>Köp <a href="https://spam.example/">här</a></p>', 'comment-box'));
    const { html } = await show('[sprid show="comment-box" id="a"]');
    assert.match(html, /<p>Köp här<\/p>/);
    assert.doesNotMatch(html, /spam/);
  });
});

describe('an author who writes what is not meant', () => {
  afterEach(close);

  for (const [given, expected] of [
    ['id="../../wp-admin"', ''],
    ['id=".."', ''],
    ['id="a/b"', ''],
    ['id="https://evil.example/a"', ''],
    ['show="script" id="a"', ''],
    ['id="a" theme="dark&quot; onload=&quot;x" variant="x" lang="x"', '<press-release src="NEWS/api/releases/a">'],
    [
      'id="a&quot;&gt;&lt;script&gt;x"',
      '<press-release src="NEWS/api/releases/a%26quot%3B%26gt%3B%26lt%3Bscript%26gt%3Bx">',
    ],
    ['id="NEWS/å%20ä?x=1#y" theme="dark"', '<press-release src="NEWS/api/releases/%C3%A5%20%C3%A4" theme="dark">'],
    ['id="NEWS/embed/a/comments" show="comment-box"', '<comment-box src="NEWS/api/threads/a/comments">'],
  ] as const) {
    it(`${given} becomes ${expected || 'nothing'}`, async () => {
      const newsroom = await withPage(page('<p>x</p>'));
      const { whole } = await show(`[sprid ${given.replaceAll('NEWS', newsroom)}]`);
      const [written = ''] = /<(press-release|comment-box) [^>]*>/.exec(whole) ?? [];
      assert.equal(written, expected.replaceAll('NEWS', newsroom));
      assert.equal(whole.includes('sprid.js'), expected !== '');
      assert.doesNotMatch(whole, /evil\.example|wp-admin"/);
    });
  }
});
