/** oEmbed, and the pages for frames that it names. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes as Trees } from 'parse5';
import type { OembedAnswer } from '../../../endpoint/pages/oembed.js';
import { commentsOf } from '../comments-site.js';
import { makeSite, release } from '../example-site.js';

const files = {
  'releases/a.json': release('a', {
    url: '/a',
    headline: 'Rubrik "A" & <b>',
    image: { url: '/media/a.jpg', width: 1200, height: 675 },
  }),
  'releases/secret.json': release('secret', { embargo: '2999-01-01T00:00:00Z' }),
  'jobs/c.json': { value: 742, goal: 1000, label: 'Nya jobb' },
};

const ask = (query: Record<string, string>): string => `/oembed?${new URLSearchParams(query).toString()}`;

describe('oEmbed', () => {
  it('describes a page by any form of its address', async (t) => {
    const { app } = await makeSite(t, files, { comments: await commentsOf(t) });
    for (const [url, frame] of [
      ['https://news.example/a', 'a?variant=card'],
      ['http://news.example/a/?utm_source=x#top', 'a?variant=card'],
      ['https://news.example/api/releases/a', 'a?variant=card'],
      ['https://news.example/embed/a?variant=full', 'a?variant=card'],
      ['https://news.example/c', 'c'],
      ['https://news.example/api/jobs/c', 'c'],
      ['https://news.example/a#comments', 'a/comments'],
      ['https://news.example/api/threads/a/comments?sort=top', 'a/comments'],
    ] as const) {
      const answer = await app.inject(ask({ url }));
      assert.equal(answer.statusCode, 200, url);
      const { version, type, html, width, height } = answer.json<OembedAnswer>();
      assert.deepEqual([version, type, width], ['1.0', 'rich', 640]);
      assert.ok(height >= 200 && height <= 1000);
      assert.ok(html.includes(`<iframe src="https://news.example/embed/${frame.replace('&', '&amp;')}"`), html);
      assert.ok((await app.inject(`/embed/${frame}`)).statusCode === 200);
    }
  });

  it('keeps to the size that is asked for, and has its picture with its size', async (t) => {
    const { app } = await makeSite(t, files);
    const answer = (
      await app.inject(ask({ url: 'https://news.example/a', maxwidth: '300', maxheight: '250' }))
    ).json<OembedAnswer>();
    assert.deepEqual([answer.width, answer.height], [300, 250]);
    assert.match(answer.html, /width="300" height="250"/);
    assert.deepEqual(
      [answer.thumbnail_url, answer.thumbnail_width, answer.thumbnail_height],
      ['https://news.example/media/a.jpg', 1200, 675],
    );
    assert.equal(answer.title, 'Rubrik "A" & <b>');
    assert.ok(answer.html.includes('<a href="https://news.example/a">Rubrik &quot;A&quot; &amp; &lt;b&gt;</a>'));
  });

  it('takes a format in capitals, and any size that is larger than it needs', async (t) => {
    const { app } = await makeSite(t, files);
    const url = 'https://news.example/a';
    const usual = (await app.inject(ask({ url }))).json<OembedAnswer>();
    const large = await app.inject(ask({ url, format: 'JSON', maxwidth: '99999', maxheight: '99999' }));
    assert.deepEqual(large.json<OembedAnswer>(), usual);
  });

  it('says the same in XML', async (t) => {
    const { app } = await makeSite(t, files);
    const url = 'https://news.example/a';
    const json = (await app.inject(ask({ url }))).json<OembedAnswer>();
    const xml = await app.inject(ask({ url, format: 'xml' }));
    assert.match(String(xml.headers['content-type']), /^text\/xml/);
    for (const [name, value] of Object.entries(json)) {
      const [, written = ''] = new RegExp(`<${name}>(.*)</${name}>`).exec(xml.payload) ?? [];
      const [text] = parseFragment(written).childNodes as Trees.TextNode[];
      assert.equal(text?.value, String(value), name);
    }
  });

  for (const [title, query, status] of [
    ['a page of another site', { url: 'https://other.example/a' }, 404],
    ['what is not there', { url: 'https://news.example/misspelled' }, 404],
    ['what no page has', { url: 'https://news.example/api/releases' }, 404],
    ['what is no address', { url: 'a' }, 404],
    ['what cannot be decoded', { url: 'https://news.example/%zz' }, 404],
    ['a script', { url: 'javascript:alert(1)' }, 404],
    ['what is not public yet', { url: 'https://news.example/secret' }, 401],
    ['a format of its own', { url: 'https://news.example/a', format: 'yaml' }, 501],
    ['no address at all', {}, 400],
    ['a size of nothing', { url: 'https://news.example/a', maxwidth: '0' }, 400],
  ] as [string, Record<string, string>, number][]) {
    it(`answers ${String(status)} for ${title}`, async (t) => {
      const { app } = await makeSite(t, files);
      const answer = await app.inject(ask(query));
      assert.equal(answer.statusCode, status);
      assert.ok(!answer.payload.includes('Rubrik för secret'));
    });
  }

  it('is found from the pages that it describes', async (t) => {
    const { app } = await makeSite(t, files);
    const { payload } = await app.inject('/a');
    const [, address = ''] =
      /type="application\/json\+oembed" href="https:\/\/news\.example([^"]+)"/.exec(payload) ?? [];
    const found = await app.inject(address.replaceAll('&amp;', '&'));
    assert.equal(found.json<OembedAnswer>().title, 'Rubrik "A" & <b>');
  });
});

describe('a page for a frame', () => {
  it('may be shown by anyone, looks as it is asked to, and names whole addresses for a sandbox', async (t) => {
    const { app } = await makeSite(t, files);
    const answer = await app.inject('/embed/a?theme=dark&accent=a0b&lang=en&variant=summary');
    assert.equal(answer.headers['x-frame-options'], undefined);
    assert.match(answer.payload, /<html lang="en"[^>]* class="framed dark" style="--sprid-accent:#a0b">/);
    assert.match(
      answer.payload,
      /<press-release src="https:\/\/news\.example\/api\/releases\/a" theme="dark" variant="summary">/,
    );
    assert.match(answer.payload, /src="https:\/\/news\.example\/framed\.js"/);
  });

  it('takes a color with its #, and speaks a near language or English where it does not speak the one asked for', async (t) => {
    const { app } = await makeSite(t, files);
    for (const [query, expected] of [
      ['accent=%23a0b', /style="--sprid-accent:#a0b"/],
      ['lang=sv-SE', /<html lang="sv"/],
      ['lang=sv_FI', /<html lang="sv"/],
      ['lang=EN-gb', /<html lang="en"/],
      ['lang=gl', /<html lang="pt"/],
      ['lang=xx', /<html lang="en"/],
    ] as const) {
      const answer = await app.inject(`/embed/a?${query}`);
      assert.equal(answer.statusCode, 200, query);
      assert.match(answer.payload, expected);
    }
  });

  it('refuses other choices, to readers with a page that says which one and whose fault it is', async (t) => {
    const { app } = await makeSite(t, files);
    for (const [query, shown = query] of [
      ['theme=pink'],
      ['accent=red'],
      ['accent=%23%23abc', 'accent=##abc'],
      ['variant=circle'],
      ['lang="><b>', 'lang=&quot;&gt;&lt;b&gt;'],
      ['theme=dark&theme=light', 'theme=dark,light'],
    ] as const) {
      const url = `/embed/a?${query}`;
      const problem = await app.inject(url);
      const page = await app.inject({ url, headers: { accept: 'text/html' } });
      assert.deepEqual([problem.statusCode, page.statusCode], [400, 400], query);
      assert.match(String(problem.headers['content-type']), /^application\/problem\+json/);
      assert.ok(page.payload.includes('Innehållet kunde inte visas här. Felet ligger hos webbplatsen'), query);
      assert.ok(page.payload.includes(`<code dir="ltr">${shown}</code>`), page.payload);
      assert.ok(!page.payload.includes('Sidan finns inte'));
    }
    const { payload } = await app.inject({
      url: '/embed/a?variant=circle&lang=EN&theme=dark',
      headers: { accept: 'text/html' },
    });
    assert.match(payload, /<html lang="en" dir="ltr" class="framed dark">/);
    assert.ok(payload.includes('This content could not be shown here.'));
  });

  it('says in words that there is nothing, as a frame shows whatever comes', async (t) => {
    const { app } = await makeSite(t, files);
    for (const path of ['/embed/nothing', '/embed/secret', '/embed/a/comments']) {
      const answer = await app.inject(path);
      assert.deepEqual([answer.statusCode, answer.headers['content-type']], [404, 'text/html; charset=utf-8']);
      assert.ok(answer.payload.includes('Sidan finns inte'));
    }
  });
});
