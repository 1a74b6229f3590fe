/** The picture that networks show beside a page's address. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import sharp from 'sharp';
import { cardOfCounter, cardOfRelease } from '../../../endpoint/cards/card.js';
import { Cards } from '../../../endpoint/cards/cards.js';
import { paletteOn } from '../../../src/pictures/jobs-progress/palette.js';
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

test('a card has the color that is asked for, darker where it could not be seen, and the bar of the other pictures', async (t) => {
  const folder = makeFolder(t, {
    'releases/a.json': release('a', { url: '/a' }),
    'jobs/n.json': { value: 2000, goal: 1000, label: 'Nya jobb' },
  });
  const site = { publisher: 'Kommunen', logo: undefined, accent: '#ffe600', language: 'sv' };
  const { app } = await openSite(t, folder, { site });
  const colors: string[] = [];
  for (const query of ['', '?accent=%238a1f5c', '?accent=0a7', '?accent=ffe600', '?other=1']) {
    const answer = await app.inject(`/n/card.png${query}`);
    assert.equal(answer.statusCode, 200, query);
    colors.push(await colorAt(answer.rawPayload, 5, 5));
    // Half of the bar is filled up to the goal; the line there goes beyond it.
    const { data, info } = await sharp(answer.rawPayload).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const column = (left: number, color: string): number[] =>
      Array.from({ length: info.height }, (_, top) => (top * info.width + left) * 3)
        .map((at, top) => (top > 20 && data.subarray(at, at + 3).equals(Buffer.from(color.slice(1), 'hex')) ? top : -1))
        .filter((top) => top >= 0);
    const filled = column(300, colors.at(-1) ?? '');
    const goal = column(600, '#1b1b1b');
    assert.ok(filled.length >= 24 && filled.length <= 28, `${query}: ${String(filled.length)}`);
    assert.ok(goal.some((top) => top < (filled[0] ?? 0) - 4) && goal.length > 35, `${query}: ${String(goal.length)}`);
  }
  const dark = paletteOn('light', '#ffe600').fill;
  assert.deepEqual(colors, [dark, '#8a1f5c', paletteOn('light', '#00aa77').fill, dark, dark]);
  assert.notEqual(dark, '#ffe600');
  assert.equal(await colorAt((await app.inject('/a/card.png?accent=8a1f5c')).rawPayload, 5, 5), '#8a1f5c');
  const many = Array.from({ length: 8 }, (_, at) => app.inject(`/n/card.png?accent=00001${String(at)}`));
  const statuses = (await Promise.all(many)).map(({ statusCode }) => statusCode);
  assert.deepEqual(statuses.sort(), [200, 200, 200, 200, 200, 200, 429, 429]);
  for (const query of ['?accent=red', '?accent=%230a7d7', '?accent=url(x)'])
    assert.equal((await app.inject(`/n/card.png${query}`)).statusCode, 400, query);
});

test('cards with a color that is asked for never stand in the way of others', async () => {
  const cards = new Cards();
  const card = { name: 'K', title: 'T', line: '', bar: undefined };
  const all = Array.from({ length: 9 }, (_, at) => cards.find({ ...card, accent: `#0000${String(10 + at)}` }, true));
  assert.equal(all.filter(Boolean).length, 6);
  const own = cards.find({ ...card, accent: '#0b5f6c' });
  assert.ok(own);
  await Promise.all([...all, own]);
  assert.equal(await cards.find({ ...card, accent: '#0b5f6c' }), await own);
});

test('a card says what the page says, of a counter with its bar', () => {
  const given = release('a', { headline: 'Rubrik 🎉 här', published: '2017-10-10T23:30:00-05:00' }) as PressRelease;
  const { title, line, name, bar } = cardOfRelease(given, 'Kommunen') ?? {};
  assert.deepEqual(
    { title, line, name, bar },
    { title: 'Rubrik här', line: '10 oktober 2017', name: 'Kommunen', bar: undefined },
  );
  const counter = cardOfCounter(
    { value: 742, goal: 1000, label: 'Nya jobb' },
    { today: '2026-11-29', language: 'sv', name: 'K' },
  );
  assert.deepEqual(counter?.bar, { fill: 74.2, ticks: [100] });
  assert.match(counter?.title ?? '', /^742 av 1\s000/);
});

test('a long title, one without a space, and marks of markup are drawn, and too many at once are told to come again', async () => {
  const cards = new Cards();
  const card = { name: 'K', line: '', bar: undefined, accent: '#0b5f6c' };
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
