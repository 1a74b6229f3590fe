/** The picture that networks show beside a page's address. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import sharp from 'sharp';
import { cardOfCounter, cardOfRelease } from '../../../endpoint/cards/card.js';
import { Cards } from '../../../endpoint/cards/cards.js';
import type { PressRelease } from '../../../src/model/press-release.js';
import { makeFolder, openSite, release } from '../example-site.js';

const named = (page: string, property: string): string | undefined =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(page)?.[1];

/** Whether a picture has this color at a place. */
const colorAt = async (bytes: Buffer, left: number, top: number): Promise<string> => {
  const { data } = await sharp(bytes)
    .removeAlpha()
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return `#${data.subarray(0, 3).toString('hex')}`;
};

test('a page without a picture of its own names one that is drawn of it, with its size', async (t) => {
  const folder = makeFolder(t, {
    'releases/a.json': release('a', {
      url: '/a',
      headline: 'Tre nya caféer & en bro öppnar i vår',
      publisher: { name: 'Kommunen' },
    }),
    'releases/b.json': release('b', { url: '/b', image: { url: 'https://news.example/b.jpg', alt: 'En bro' } }),
    'releases/c.json': release('c', { url: '/c', headline: 'ၵေ လျှော့ချ' }),
    'releases/later.json': release('later', { url: '/later', embargo: '2999-01-01T00:00:00Z' }),
    'jobs/n.json': { value: 742, goal: 1000, label: 'Nya jobb', asOf: '2019-11-04' },
  });
  const { app } = await openSite(t, folder, {
    site: { publisher: 'Kommunen', logo: undefined, accent: '#8a1f5c', language: 'sv' },
  });
  const pageOf = async (path: string): Promise<string> => (await app.inject(path)).payload;
  const page = await pageOf('/a');
  assert.match(named(page, 'og:image') ?? '', /\/a\/card\.png$/);
  assert.deepEqual([named(page, 'og:image:width'), named(page, 'og:image:height')], ['1200', '630']);
  assert.equal(named(await pageOf('/b'), 'og:image'), 'https://news.example/b.jpg');
  assert.match(named(await pageOf('/n'), 'og:image') ?? '', /\/n\/card\.png$/);
  // The font has no letters of this script, and boxes say nothing.
  assert.equal(named(await pageOf('/c'), 'og:image'), undefined);
  for (const path of ['/c/card.png', '/later/card.png', '/none/card.png'])
    assert.equal((await app.inject(path)).statusCode, 404, path);

  for (const id of ['a', 'n']) {
    const answer = await app.inject(`/${id}/card.png`);
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers['content-type'], 'image/png');
    const { width, height, format } = await sharp(answer.rawPayload).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'png']);
    assert.equal(await colorAt(answer.rawPayload, 5, 5), '#8a1f5c');
    // Something is written on it.
    const { dominant, channels } = await sharp(answer.rawPayload)
      .extract({ left: 80, top: 80, width: 600, height: 200 })
      .stats();
    assert.ok(dominant.r > 200 && (channels[0]?.min ?? 255) < 100);
    const known = await app.inject({
      url: `/${id}/card.png`,
      headers: { 'if-none-match': String(answer.headers.etag) },
    });
    assert.equal(known.statusCode, 304);
    if (process.env.SHOTS) writeFileSync(`${process.env.SHOTS}/card-${id}.png`, answer.rawPayload);
  }
});

test('a card says what the page says, of a counter with its bar', () => {
  const given = release('a', { headline: 'Rubrik 🎉 här', published: '2017-10-10T23:30:00-05:00' }) as PressRelease;
  const { title, line, name, fill } = cardOfRelease(given, 'Kommunen') ?? {};
  assert.deepEqual(
    { title, line, name, fill },
    { title: 'Rubrik här', line: '10 oktober 2017', name: 'Kommunen', fill: undefined },
  );
  const counter = cardOfCounter(
    { value: 742, goal: 1000, label: 'Nya jobb' },
    { today: '2026-11-29', language: 'sv', name: 'K' },
  );
  assert.equal(counter?.fill, 74.2);
  assert.match(counter?.title ?? '', /^742 av 1\s000/);
});

test('a long title, one without a space, and marks of markup are drawn, and too many at once are told to come again', async () => {
  const cards = new Cards();
  const card = { name: 'K', line: '', fill: undefined, accent: '#0b5f6c' };
  const titles = ['Ord '.repeat(80), 'x'.repeat(300), '<span foreground="red">&amp;</span> "\'', ''];
  const drawn = await Promise.all(titles.map(async (title) => cards.find({ ...card, title })));
  for (const one of drawn) assert.equal((await sharp(one?.bytes).metadata()).width, 1200);
  // The same is drawn once.
  const again = cards.find({ ...card, title: titles[0] ?? '' });
  assert.equal(await again, drawn[0]);
  const many = Array.from({ length: 20 }, (_, index) => cards.find({ ...card, title: String(index) }));
  assert.equal(many.filter((one) => one === undefined).length, 8);
  assert.equal((await Promise.all(many.map(async (one) => one))).filter(Boolean).length, 12);
});
