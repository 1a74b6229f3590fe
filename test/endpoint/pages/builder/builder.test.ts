/** The page that makes code for partners, as it is sent; test/browser/newsroom.test.ts uses it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../../endpoint/html/decode.js';
import type { EncodedText } from '../../../../src/model/text.js';
import { commentsOf } from '../../comments-site.js';
import { makeSite, release } from '../../example-site.js';

const files = {
  'releases/a.json': release('a', { url: '/a', headline: 'Rubrik "A" <b>' }),
  'releases/secret.json': release('secret', { embargo: '2999-01-01T00:00:00Z' }),
  'jobs/c.json': { value: 742, goal: 1000, label: 'Nya jobb' },
  'dist/integrity.json': {
    'sprid.js': 'sha384-newest',
    '1.2.3/sprid.js': 'sha384-tag',
    '1.2.3/sprid.bundle.js': 'sha384-abc',
    ...Object.fromEntries(
      [
        'jobs-progress.en',
        'jobs-progress.sv',
        'jobs-progress_comment-box.en',
        'and_jobs-progress.en',
        'history.en',
        'history.sv',
        'by-fields',
      ].map((name) => [`1.2.3/${name}-A_b-5678.js`, `sha384-${name}`]),
    ),
    '1.2.2/old-A_b-5678.js': 'sha384-old',
  },
};

/** The code for a way, as it is copied. */
const codeIn = (page: string, way: string): string => {
  const [, code = ''] = new RegExp(`<code id="code-${way}">([^]*?)</code>`).exec(page) ?? [];
  return decode(code as EncodedText);
};

describe('the page that makes code', () => {
  it('has the code for each way, with all that was chosen', async (t) => {
    const { app } = await makeSite(t, files);
    const page = (await app.inject('/embed?show=/c&theme=dark&variant=ring&lang=en&accent=%230b5f6c')).payload;
    const element =
      '<jobs-progress src="https://news.example/api/jobs/c" theme="dark" variant="ring" lang="en" style="--sprid-accent: #0b5f6c">\n' +
      '  <a href="https://news.example/c">Nya jobb</a>\n</jobs-progress>';
    assert.equal(
      codeIn(page, 'tag'),
      `<script type="module" src="https://news.example/v1/sprid.js"></script>\n\n${element}`,
    );
    const names = ['jobs-progress.en', 'history.en', 'by-fields'];
    assert.equal(
      codeIn(page, 'sealed'),
      `<script type="importmap">\n{\n "integrity": {\n${names.map((name) => `  "https://news.example/1.2.3/${name}-A_b-5678.js": "sha384-${name}"`).join(',\n')}\n }\n}\n</script>\n` +
        `<script type="module" src="https://news.example/1.2.3/sprid.js" integrity="sha384-tag" crossorigin="anonymous"></script>\n\n${element}`,
    );
    assert.equal(
      codeIn(page, 'single'),
      `<script defer src="https://news.example/1.2.3/sprid.bundle.js" integrity="sha384-abc" crossorigin="anonymous"></script>\n\n${element}`,
    );
    assert.match(
      codeIn(page, 'frame'),
      /^<iframe src="https:\/\/news\.example\/embed\/c\?theme=dark&amp;variant=ring&amp;accent=0b5f6c&amp;lang=en" title="Nya jobb"/,
    );
    assert.equal(codeIn(page, 'address'), 'https://news.example/c');
    assert.equal(codeIn(page, 'plain'), '<p><a href="https://news.example/c">Nya jobb</a></p>');
    const frame = /src="https:\/\/news\.example([^"]+)"/.exec(codeIn(page, 'frame'))?.[1] ?? '';
    assert.equal((await app.inject(frame.replaceAll('&amp;', '&'))).statusCode, 200);
  });

  it('has the hashes of all files for pages with several elements, and offers none that it does not know', async (t) => {
    const { app } = await makeSite(t, files);
    const { integrity } = (await app.inject('/importmap.json')).json<{ integrity: Record<string, string> }>();
    assert.equal(Object.keys(integrity).length, 7);
    assert.equal(integrity['https://news.example/1.2.3/history.sv-A_b-5678.js'], 'sha384-history.sv');
    const unknown = await makeSite(t, { ...files, 'dist/integrity.json': {} });
    assert.doesNotMatch((await unknown.app.inject('/embed?show=/c')).payload, /way-sealed/);
  });

  it('lets a text be no markup, neither on the page nor in the code', async (t) => {
    const { app } = await makeSite(t, files);
    const page = (await app.inject('/embed?show=/a&policy=%3C/textarea%3E%3Cscript%3Ex%3C/script%3E')).payload;
    assert.ok(!page.includes('<script>x') && !page.includes('Rubrik "A" <b>'));
    assert.ok(codeIn(page, 'plain').includes('>Rubrik &quot;A&quot; &lt;b&gt;</a>'));
  });

  it('begins with what there is, and never with what is not public', async (t) => {
    const { app } = await makeSite(t, files, { comments: await commentsOf(t) });
    for (const show of [
      '',
      '?show=/secret',
      '?show=/nothing',
      '?show=https://evil.example/a',
      '?show=/c/comments&variant=circle',
    ]) {
      const page = (await app.inject(`/embed${show}`)).payload;
      assert.ok(codeIn(page, 'tag').includes('/api/releases/a"'), show);
      assert.ok(!page.includes('Rubrik för secret'));
    }
    const thread = (await app.inject('/embed?show=/a/comments')).payload;
    assert.ok(codeIn(thread, 'tag').includes('<comment-box src="https://news.example/api/threads/a/comments">'));
    const empty = await makeSite(t);
    assert.ok((await empty.app.inject('/embed')).payload.includes('Här finns ännu inget att visa.'));
  });

  it('shows what a policy refuses, and what to add', async (t) => {
    const { app } = await makeSite(t, files);
    const ask = async (policy: string): Promise<string> =>
      (await app.inject(`/embed?${new URLSearchParams({ show: '/a', policy }).toString()}`)).payload;
    const refused = await ask("default-src 'self'");
    assert.ok(refused.includes("Lägg till 'self' https://news.example i connect-src."));
    assert.ok((await ask('default-src https:')).includes('Den här policyn tillåter allt som behövs.'));
    const long = `img-src ${'https://cdn.partner.example '.repeat(300)}`;
    assert.ok((await ask(long)).includes('Lägg till https://news.example i img-src.'));
    const named = await ask('trusted-types x');
    assert.ok(
      named.includes(
        '<p>Den här policyn tillåter allt som behövs.</p><ul><li>trusted-types stoppar sprid. Lägg till sprid i trusted-types.</li></ul>',
      ),
    );
    assert.ok(!(await ask("trusted-types x; require-trusted-types-for 'script'")).includes('tillåter allt som behövs'));
    assert.ok((await ask("script-src 'strict-dynamic'")).includes('Lägg till nonce=&quot;…&quot; i &lt;script&gt;.'));
  });

  it('calls nothing fine that is no policy', async (t) => {
    const { app } = await makeSite(t, files);
    for (const [policy, told] of [
      ['contentSecurityPolicy: { directives: { defaultSrc: ["\'self\'"] } }', 'Klistra in dess policy i stället'],
      ['Sidan har ingen', 'Klistra in dess policy i stället'],
      ["Content-Security-Policy-Report-Only: default-src 'none'", 'tillåter allt som behövs'],
      ['upgrade-insecure-requests', 'tillåter allt som behövs'],
      ['  ', undefined],
    ] as const) {
      const page = (await app.inject(`/embed?${new URLSearchParams({ show: '/a', policy }).toString()}`)).payload;
      const [, said] = /<div class="told" role="status"><p>([^<]*)<\/p><\/div>/.exec(page) ?? [];
      assert.ok(told === undefined ? said === undefined : said?.includes(told), `${policy}: ${String(said)}`);
    }
  });

  it('shows a page of somebody’s with the very code, in a frame of our own alone', async (t) => {
    const { app } = await makeSite(t, files);
    const preview = await app.inject('/embed-preview?show=/c&page=hostile&variant=ring');
    assert.match(String(preview.headers['content-security-policy']), /frame-ancestors 'self'/);
    assert.match(preview.payload, /<html lang="sv" class="hostile">/);
    assert.match(preview.payload, /<jobs-progress src="https:\/\/news\.example\/api\/jobs\/c" variant="ring">/);
  });
});
