/** Items of a JSON Feed without a title or a date, as the standard lets them go. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import { readRelease, readReleases } from '../../../src/formats/press-release/formats.js';
import type { PressRelease } from '../../../src/model/press-release.js';

const base = 'https://news.example/feed.json';
const context = { base, decode, report: () => undefined };
const version = 'https://jsonfeed.org/version/1.1';
const dated = { id: '1', url: '/1', date_published: '2024-01-15T08:30:00Z' };

const feed = (items: object[], more: object = {}): object => ({ version, title: 'Kort sagt', items, ...more });
const note = async (item: object): Promise<PressRelease> =>
  (await readReleases(feed([{ ...dated, ...item }]), context)).items[0] as PressRelease;

describe('a note without a title', () => {
  const long = `${'Bron är klar och '.repeat(10)}öppnas i maj.`;
  const notes: [what: string, item: object, expected: Partial<Record<keyof PressRelease, unknown>>][] = [
    [
      'its first heading, which is not said again',
      { content_html: '<img src="/a.jpg"><h2>Bron <b>är</b> klar</h2><p>Text</p>' },
      { headline: 'Bron är klar', body: '<img src="/a.jpg"><p>Text</p>', untitled: undefined },
    ],
    [
      'its first paragraph where a heading stands further down',
      { content_html: '<p>Bron är klar.</p><h2>Mer</h2>' },
      { headline: 'Bron är klar.', body: '<p>Bron är klar.</p><h2>Mer</h2>', untitled: true },
    ],
    [
      'its first words where its heading stands behind more tags than a text begins with',
      { content_html: `${'<img src="/a.jpg">'.repeat(200)}<h2>Bron är klar</h2>` },
      { headline: 'Bron är klar', untitled: true },
    ],
    ['its first line', { content_text: 'Bron är klar\nMer' }, { headline: 'Bron är klar', untitled: true }],
    [
      'its first sentence',
      { content_text: `Bron är klar, säger chefen. ${long}` },
      { headline: 'Bron är klar, säger chefen.', untitled: true },
    ],
    [
      'its first words',
      { content_html: `<p>${long}</p>` },
      { headline: `${long.slice(0, long.slice(0, 100).lastIndexOf(' '))}…` },
    ],
    ['the words behind a picture', { content_html: '<p><img src="/a.jpg"></p><p>Bron</p>' }, { headline: 'Bron' }],
    ['its words with entities', { content_html: '<p>R&amp;D</p>' }, { headline: 'R&D' }],
    ['its summary', { summary: 'Bron är klar' }, { headline: 'Bron är klar' }],
    ['the name of its file', { attachments: [{ url: '/a.mp3', title: 'Intervjun' }] }, { headline: 'Intervjun' }],
    ['its feed where it has no words', { content_html: '<img src="/a.jpg">' }, { headline: 'Kort sagt' }],
    ['its words where the title is blank', { title: ' ', content_text: 'Bron' }, { headline: 'Bron' }],
    ['its words where the title is no text', { title: {}, content_text: 'Bron' }, { headline: 'Bron' }],
    [
      'its title, although a heading says it again',
      { title: 'Bron', content_html: '<h1>Bron</h1><p>Text</p>' },
      { headline: 'Bron', body: '<p>Text</p>', untitled: undefined },
    ],
    [
      'its title above another heading',
      { title: 'Bron', content_html: '<h1>Ån</h1><p>Text</p>' },
      { headline: 'Bron', body: '<h1>Ån</h1><p>Text</p>' },
    ],
  ];
  for (const [what, item, expected] of notes) {
    it(`is called by ${what}`, async () => {
      const read = await note(item);
      for (const [field, value] of Object.entries(expected))
        assert.equal(read[field as keyof PressRelease], value, field);
    });
  }

  it('may be long in every way that a block begins', async () => {
    for (const part of ['<p>', '<br ', '</p', '<h1>', '<h1', '. ', '<img alt="', 'a'])
      assert.ok((await note({ summary: 's', content_html: part.repeat(100_000) })).headline);
  });
});

describe('an item without a date', () => {
  const undated = { id: '2', url: '/2', title: 'Utan datum', content_text: 'Text' };
  const release = async (item: object): Promise<PressRelease> =>
    (await readReleases(feed([item]), context)).items[0] as PressRelease;

  for (const date_published of [undefined, null, ''])
    it(`has none: ${String(date_published)}`, async () => {
      const { published, updated, undated: isUndated, dateOnly } = await release({ ...undated, date_published });
      assert.deepEqual([published, updated, isUndated, dateOnly], [undefined, undefined, true, undefined]);
    });

  it('is dated by its change', async () => {
    const { published, updated, dateOnly } = await release({ ...undated, date_modified: '2024-02-01' });
    assert.deepEqual([published, updated, dateOnly], [undefined, '2024-02-01T00:00:00Z', true]);
  });

  it('is read again as our own', async () => {
    const read = await release(undated);
    const again = await readRelease(JSON.parse(JSON.stringify(read)), { ...context, format: 'own' });
    assert.deepEqual(again, read);
  });

  it('stays the newest where its feed begins with it', async () => {
    const titled = { ...dated, title: 'Med datum', content_text: 'Text' };
    const newest = async (...items: object[]): Promise<string | undefined> =>
      (await readRelease(feed(items), context))?.headline;
    assert.equal(await newest(undated, titled), 'Utan datum');
    assert.equal(await newest(titled, undated), 'Med datum');
    const older = { ...titled, id: '3', date_published: '2020-01-01', title: 'Äldre' };
    assert.equal(await newest(older, undated, titled), 'Med datum');
  });
});

it('is JSON Feed also where its version is named by http', async () => {
  for (const name of ['http://jsonfeed.org/version/1', 'https://www.jsonfeed.org/version/1.1/']) {
    const json = feed([{ ...dated, title: 'Rubriken', summary: 'Ingressen' }], { version: name });
    assert.equal((await readReleases(json, context)).format, 'json-feed');
  }
});
