/** Text fields in which producers write entities and addresses all the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import { readReleases } from '../../../src/formats/press-release/formats.js';
import type { PressRelease } from '../../../src/model/press-release.js';
import { base, documents } from './documents.js';

type Format = keyof typeof documents;

/** A document in which one field, or each of that name, holds something else. */
const changed = (value: unknown, field: string, put: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => changed(item, field, put));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === field ? put : changed(inner, field, put)]),
  );
};

const read = async (json: unknown): Promise<PressRelease> => {
  const { items } = await readReleases(json, { base, decode, report: () => undefined });
  return items[0] as PressRelease;
};

const article = (articleBody: string): Promise<PressRelease> => read({ ...documents['news-article'](), articleBody });
const note = (content_text: string): Promise<PressRelease> =>
  read(changed(documents['json-feed'](), 'content_text', content_text));

describe('plain text', () => {
  const written = 'The King&#8217;s Speech &amp; R&D &lt;b&gt;';
  const meant = 'The King’s Speech & R&D <b>';
  const fields: [format: Format, field: string, of: (release: PressRelease) => unknown][] = [
    ['json-feed', 'title', ({ headline }) => headline],
    ['json-feed', 'summary', ({ lead }) => lead],
    ['ghost', 'title', ({ headline }) => headline],
    ['ghost', 'custom_excerpt', ({ lead }) => lead],
    ['drupal', 'alt', ({ image }) => image?.alt],
    ['strapi', 'description', ({ lead }) => lead],
    ['ninjs', 'by', ({ image }) => image?.credit],
    ['prezly', 'title', ({ headline }) => headline],
    ['mfn', 'file_title', ({ image }) => image?.caption],
    ['mynewsdesk', 'text', ({ links }) => links?.[0]?.text],
    ['cision', 'Files', ({ attachments }) => attachments?.[0]?.title],
  ];
  for (const [format, field, of] of fields) {
    it(`has its entities read: ${format}, ${field}`, async () => {
      const put = field === 'Files' ? [{ Title: written, Url: '/a' }] : written;
      assert.equal(of(await read(changed(documents[format](), field, put))), meant);
    });
  }

  const bodies: [what: string, text: string, body: string][] = [
    ['entities', 'The King&#8217;s Speech&nbsp;was read.', '<p>The King’s Speech\u00a0was read.</p>'],
    ['an & of its own', 'AT&T, R & D, a&copy=1', '<p>AT&amp;T, R &amp; D, a&amp;copy=1</p>'],
    ['what is less', '5 < 7 &gt; 6', '<p>5 &lt; 7 &gt; 6</p>'],
    ['an entity that is none', 'a &foo; b', '<p>a &amp;foo; b</p>'],
    [
      'addresses of the web',
      'Se (https://news.example/a?b=1&amp;c=2).\nMer: http://news.example/<b>',
      '<p>Se (<a href="https://news.example/a?b=1&amp;c=2">https://news.example/a?b=1&amp;c=2</a>).<br>Mer: <a href="http://news.example/">http://news.example/</a>&lt;b&gt;</p>',
    ],
    [
      'addresses of mail',
      'Skriv till "anna.ek@news.example".\n\nEller 7@9',
      '<p>Skriv till &quot;<a href="mailto:anna.ek@news.example">anna.ek@news.example</a>&quot;.</p><p>Eller 7@9</p>',
    ],
    [
      'both',
      'a@news.example https://news.example/@b@news.example',
      '<p><a href="mailto:a@news.example">a@news.example</a> <a href="https://news.example/@b@news.example">https://news.example/@b@news.example</a></p>',
    ],
    ['an address that runs', 'javascript:alert(1)', '<p>javascript:alert(1)</p>'],
  ];
  for (const [what, text, body] of bodies) {
    it(`becomes a text with ${what}`, async () => {
      assert.equal((await article(text)).body, body);
      assert.equal((await note(text)).body, body);
    });
  }

  it('may be long in every way that an address begins', async () => {
    for (const part of ['a.', '@', 'a@', 'a@a.', 'https://', 'https://a(', '&#1', '&a']) {
      const { body } = await note(part.repeat(100_000));
      assert.ok(body?.startsWith('<p>'));
    }
  });
});

describe('the body of an article', () => {
  const bodies: [what: string, given: string, body: string][] = [
    ['HTML', '<p>Ett</p><p>Två</p>', '<p>Ett</p><p>Två</p>'],
    ['HTML whose tags nobody closed', 'Ett<br>Två', 'Ett<br>Två'],
    ['HTML that was escaped once more', '&lt;p&gt;Ett &amp;amp; två&lt;/p&gt;', '<p>Ett &amp; två</p>'],
    ['text in which a tag is named', 'Skriv <b> först', '<p>Skriv &lt;b&gt; först</p>'],
  ];
  for (const [what, given, body] of bodies) {
    it(`is read where it is ${what}`, async () => {
      assert.equal((await article(given)).body, body);
    });
  }
});

it('has its entities read in Markdown', async () => {
  const { body } = await read(changed(documents.strapi(), 'body', 'Jobb&nbsp;&amp; hopp & &#42;liv&#42;'));
  assert.equal(body, '<p>Jobb&nbsp;&amp; hopp &amp; &#42;liv&#42;</p>');
});

describe('relative addresses in an item of a feed', () => {
  const feed = (url: unknown): unknown => ({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: '1', url, title: 'Rubriken', content_html: '<a href="b">b</a>', date_published: '2024-01-01' }],
  });

  it('start at its page', async () => {
    assert.equal((await read(feed('/nyheter/a'))).base, 'https://news.example/nyheter/a');
  });

  it('start at the feed where it has none', async () => {
    assert.equal((await read(feed(undefined))).base, undefined);
  });
});
