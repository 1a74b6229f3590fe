import assert from 'node:assert/strict';
import { readdirSync, rmSync, utimesSync, writeFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';
import type { PictureSource, PressRelease, PressReleaseList } from '../../../src/model/press-release.js';
import type { Studio } from '../../../endpoint/rasters/studio.js';
import { makeFolder, makeSite, openSite, release, write, type Files } from '../example-site.js';
import { hugePng, makeStudio, moving, movingPng, picture, squares } from './pictures.js';

interface Drawn {
  app: FastifyInstance;
  warnings: string[];
  folder: string;
  orders: string[];
  /** Whether there was anything to do. */
  isOpened: boolean;
  read: (id?: string) => Promise<PressRelease>;
}

const drawings = (folder: string): string[] => readdirSync(join(folder, 'data/rasters')).sort();

const readFrom =
  (app: FastifyInstance) =>
  async (id = 'a'): Promise<PressRelease> =>
    (await app.inject(`/api/releases/${id}`)).json<PressRelease>();

/** The endpoint over a folder whose pictures are drawn. */
const open = async (t: TestContext, folder: string): Promise<Drawn> => {
  const studio = makeStudio();
  const rasters = { folder: join(folder, 'data/rasters'), origin: 'https://news.example', openStudio: studio.open };
  const { app, warnings } = await openSite(t, folder, { rasters });
  await app.listen({ port: 0, host: '127.0.0.1' });
  if (studio.opened()) await studio.closed;
  return { app, warnings, folder, orders: studio.orders, isOpened: studio.opened() > 0, read: readFrom(app) };
};

const site = (t: TestContext, files: Files): Promise<Drawn> => open(t, makeFolder(t, files));

const withImage = (url = '/media/a.jpg', more: object = {}): object => release('a', { image: { url, ...more } });

const widths = (sources: readonly PictureSource[] = []): number[] => sources.map(({ width }) => width);

const wide = picture(1400, 70).jpeg({ quality: 95 }).toBuffer();

test('a picture is measured and drawn in smaller sizes, which can be kept for ever', async (t) => {
  const { app, read, warnings } = await site(t, { 'releases/a.json': withImage(), 'media/a.jpg': await wide });
  assert.deepEqual(warnings, []);
  const { image } = await read();
  assert.deepEqual([image?.width, image?.height], [1400, 70]);
  assert.deepEqual(widths(image?.sources), [320, 640, 960, 1280, 1400]);
  for (const { url, width, type } of image?.sources ?? []) {
    const { statusCode, headers, rawPayload } = await app.inject(url);
    assert.equal(statusCode, 200, url);
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.deepEqual([headers['content-type'], type], ['image/webp', 'image/webp']);
    assert.match(String(headers['content-security-policy']), /^default-src 'none';.*sandbox$/);
    assert.equal(headers['access-control-allow-origin'], '*');
    const found = await sharp(rawPayload).metadata();
    assert.deepEqual([found.format, found.width, found.height], ['webp', width, Math.round(width / 20)]);
    const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } });
    assert.deepEqual([again.statusCode, again.rawPayload.length], [304, 0]);
  }
});

test('pictures of the gallery, of the text and of standing texts are drawn too, and listed where a list has them', async (t) => {
  const { app, read } = await site(t, {
    'releases/a.json': release('a', {
      image: { url: '/media/a.jpg' },
      gallery: [{ url: 'https://elsewhere.example/media/a.jpg' }, { url: 'https://news.example/media/a.jpg' }],
      body: '<p>x</p><figure><img src="/media/a.jpg" alt="å"></figure><img src="/media/a.jpg" width="300"><img src="x.png">',
      boilerplates: [{ heading: 'x' }, { body: '<p><img src="../../media/a.jpg" alt=""></p>' }],
    }),
    'media/a.jpg': await wide,
  });
  const { gallery, body = '', boilerplates, image } = await read();
  assert.deepEqual(gallery?.[0], { url: 'https://elsewhere.example/media/a.jpg' });
  assert.deepEqual(gallery[1]?.sources, image?.sources);
  const srcset = (image?.sources ?? []).map(({ url, width }) => `${url} ${String(width)}w`).join(', ');
  assert.ok(srcset.includes(' 1400w'));
  const [first = '', second = '', third = ''] = body.match(/<img[^>]*>/g) ?? [];
  assert.match(first, / alt="å"/);
  assert.match(first, / width="1400" height="70"/);
  assert.ok(first.includes(` srcset="${srcset}" sizes="auto, `), first);
  assert.match(second, / width="300".* height="15"/);
  assert.doesNotMatch(third, /srcset|width/);
  assert.ok(boilerplates?.[1]?.body?.includes(srcset));
  const list = (await app.inject('/api/releases')).json<PressReleaseList>();
  assert.deepEqual(list.items[0]?.image, image);
});

const measures: [id: string, given: object, expected: [number, number]][] = [
  ['none', {}, [1400, 70]],
  ['width', { width: 700 }, [700, 35]],
  ['height', { height: 7 }, [140, 7]],
  ['both', { width: 30, height: 40 }, [30, 40]],
  ['narrow', { width: 1 }, [1, 1]],
];

test('measures that a release gives stay, and missing ones follow them', async (t) => {
  const { read } = await site(t, {
    ...Object.fromEntries(
      measures.map(([id, given]) => [`releases/${id}.json`, release(id, { image: { url: '/media/a.jpg', ...given } })]),
    ),
    'media/a.jpg': await wide,
  });
  for (const [id, , expected] of measures) {
    const { image } = await read(id);
    assert.deepEqual([image?.width, image?.height], expected, id);
  }
});

test('sizes that a publisher has made himself stay, and none are drawn beside them', async (t) => {
  const sources = [{ url: '/media/own.webp', width: 100 }];
  const own = release('a', {
    image: { url: '/media/a.jpg', sources },
    body: '<img src="/media/a.jpg" srcset="/media/own.webp 100w">',
  });
  const folder = makeFolder(t, { 'releases/a.json': own, 'media/a.jpg': await wide });
  const { orders, warnings } = await open(t, folder);
  assert.deepEqual([orders, warnings], [['look a.jpg'], []]);
  // Another release that wants them changes nothing for this one.
  write(folder, { 'releases/b.json': release('b', { image: { url: '/media/a.jpg' } }) });
  const { read } = await open(t, folder);
  assert.equal((await read('b')).image?.sources?.length, 5);
  const { image, body } = await read();
  assert.deepEqual(image, { url: '/media/a.jpg', width: 1400, height: 70, sources });
  assert.match(body ?? '', /srcset="\/media\/own\.webp 100w"/);
  assert.doesNotMatch(body ?? '', /rasters|sizes=/);
});

const kinds: [title: string, name: string, bytes: () => Promise<Buffer>, size: number[], drawn: number[]][] = [
  ['never larger than it is', 'a.jpg', () => picture(900, 90).jpeg({ quality: 95 }).toBuffer(), [900, 90], [320, 640, 900]],
  ['none of a small one', 'a.png', () => picture(320, 40).png().toBuffer(), [320, 40], []],
  ['none wider than the widest', 'a.jpg', () => picture(2500, 250).jpeg({ quality: 95 }).toBuffer(), [2500, 250], [320, 640, 960, 1280, 1920]],
  ['none of an SVG', 'a.svg', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 600"/>'), [900, 600], []],
  ['none of an animated GIF', 'a.gif', () => moving().gif().toBuffer(), [400, 300], []],
  ['none of an animated WebP', 'a.webp', () => moving().webp().toBuffer(), [400, 300], []],
  ['none of an animated PNG', 'a.png', movingPng, [400, 300], []],
  ['of an AVIF', 'a.avif', () => picture(400, 200).avif({ quality: 90, effort: 0 }).toBuffer(), [400, 200], [320, 400]],
  ['a WebP is one of its sizes itself', 'a.webp', () => picture(700, 70).webp({ quality: 95 }).toBuffer(), [700, 70], [320, 640, 700]],
  ['none of one that is lightest as it is', 'a.png', () => squares(1000, 500).png({ palette: true }).toBuffer(), [1000, 500], []],
  ['none of one too long for a WebP', 'a.png', () => sharp({ create: { width: 400, height: 17_000, channels: 3, background: '#fff' } }).png().toBuffer(), [400, 17_000], []],
  ['turned as it is shown', 'a.jpg', () => picture(700, 350).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer(), [350, 700], [320, 350]],
]; // prettier-ignore

test('a picture that is smaller than its WebP is listed for its own width, without types', async (t) => {
  const { read, folder } = await site(t, {
    'releases/a.json': withImage(),
    'media/a.jpg': await picture(1400, 70).jpeg({ quality: 20, mozjpeg: true }).toBuffer(),
  });
  const sources = (await read()).image?.sources ?? [];
  assert.deepEqual(sources.at(-1), { url: '/media/a.jpg', width: 1400 });
  assert.ok(sources.length > 1 && sources.every(({ type }) => type === undefined));
  assert.equal(drawings(folder).length, sources.length, 'one more for what was seen, one less for the picture');
});

for (const [title, name, bytes, [width, height], drawn] of kinds) {
  test(`which sizes are drawn: ${title}`, async (t) => {
    const { read, app, warnings } = await site(t, {
      'releases/a.json': withImage(`/media/${name}`),
      [`media/${name}`]: await bytes(),
    });
    assert.deepEqual(warnings, []);
    const { image } = await read();
    assert.deepEqual([image?.width, image?.height], [width, height]);
    assert.deepEqual(widths(image?.sources), drawn);
    for (const source of image?.sources ?? []) {
      const found = await sharp((await app.inject(source.url)).rawPayload).metadata();
      assert.equal(found.width, source.width);
      assert.equal(found.height, Math.round((source.width * (height ?? 0)) / (width ?? 0)));
      assert.equal(found.orientation, undefined);
    }
  });
}

test('a drawing does not tell where and by whom the picture was taken', async (t) => {
  const told = { IFD0: { Copyright: 'Ada' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '57/1 42/1 0/1' } };
  const bytes = await picture(700, 70).withExif(told).jpeg({ quality: 95 }).toBuffer();
  assert.ok((await sharp(bytes).metadata()).exif, 'the picture tells it');
  const { read, app } = await site(t, { 'releases/a.json': withImage(), 'media/a.jpg': bytes });
  for (const { url } of (await read()).image?.sources ?? assert.fail()) {
    const { exif, xmp, iptc } = await sharp((await app.inject(url)).rawPayload).metadata();
    assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined]);
  }
});

test('transparency is kept', async (t) => {
  const glass = await sharp({ create: { width: 800, height: 800, channels: 4, background: '#0000' } })
    .composite([{ input: await picture(400, 800).png().toBuffer(), left: 0, top: 0 }])
    .png()
    .toBuffer();
  const { read, app } = await site(t, { 'releases/a.json': withImage('/media/a.png'), 'media/a.png': glass });
  const { image } = await read();
  const drawn = await app.inject(image?.sources?.[0]?.url ?? '');
  const { channels } = await sharp(drawn.rawPayload).stats();
  assert.deepEqual([channels[3]?.min, channels[3]?.max], [0, 255]);
});

test('pictures are measured and drawn in the order in which readers come, and each once', async (t) => {
  const of = (id: string, year: number, ...urls: string[]): object =>
    release(id, {
      published: `${String(year)}-01-01T00:00:00Z`,
      gallery: urls.map((url) => ({ url: `/media/${url}` })),
    });
  const { orders, read } = await site(t, {
    'releases/a.json': of('a', 2020, 'old.jpg', 'both.jpg'),
    'releases/b.json': of('b', 2021, 'both.jpg', 'new.jpg'),
    'media/old.jpg': await wide,
    'media/new.jpg': await picture(400, 100).jpeg({ quality: 95 }).toBuffer(),
    'media/both.jpg': await picture(500, 100).jpeg({ quality: 95 }).toBuffer(),
  });
  assert.deepEqual(
    orders,
    ['look', 'draw'].flatMap((what) => ['both', 'new', 'old'].map((name) => `${what} ${name}.jpg`)),
  );
  assert.deepEqual(
    (await read('a')).gallery?.map(({ sources }) => sources?.length),
    [5, 2],
  );
  assert.deepEqual(
    (await read('b')).gallery?.map(({ sources }) => sources?.length),
    [2, 2],
  );
});

test('a restart reads and draws nothing again, and answers with all of it at once', async (t) => {
  const folder = makeFolder(t, { 'releases/a.json': withImage(), 'media/a.jpg': await wide });
  const first = await open(t, folder);
  const before = drawings(folder);
  const second = await open(t, folder);
  assert.deepEqual([second.orders, second.isOpened], [[], false]);
  assert.deepEqual(await second.read(), await first.read());
  assert.deepEqual(drawings(folder), before);
  const { image } = await second.read();
  assert.equal((await second.app.inject(image?.sources?.[0]?.url ?? '')).statusCode, 200);
});

test('a start that has nothing to draw opens no studio', async (t) => {
  const studio = makeStudio();
  const rasters = { folder: join(makeFolder(t), 'rasters'), openStudio: studio.open };
  const { app } = await makeSite(
    t,
    { 'releases/a.json': release('a', { image: { url: 'https://x.example/media/a.jpg' } }) },
    { rasters },
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  assert.equal(studio.opened(), 0);
});

test('a changed picture has another address and another tag, and the drawings of the old one are removed', async (t) => {
  const folder = makeFolder(t, { 'releases/a.json': withImage(), 'media/a.jpg': await wide });
  const first = await open(t, folder);
  const tag = (await first.app.inject('/api/releases/a')).headers.etag;
  const { image: old } = await first.read();
  write(folder, { 'media/a.jpg': await picture(700, 700).jpeg({ quality: 95 }).toBuffer() });
  const second = await open(t, folder);
  const { image } = await second.read();
  assert.deepEqual(widths(image?.sources), [320, 640, 700]);
  assert.notEqual((await second.app.inject('/api/releases/a')).headers.etag, tag);
  assert.equal(drawings(folder).length, 4, 'three drawings and what was seen');
  // A page that holds last week's answer shows today's picture.
  const { statusCode, headers } = await second.app.inject(old?.sources?.[0]?.url ?? '');
  assert.deepEqual([statusCode, headers.location, headers['cache-control']], [302, '/media/a.jpg', 'no-store']);
});

test('a picture that has the length and the day of the one before is another one', async (t) => {
  const folder = makeFolder(t, {
    'releases/a.json': withImage('/media/a.svg'),
    'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 600"/>',
  });
  const path = join(folder, 'media/a.svg');
  const day = new Date('2026-10-10T00:00:00Z');
  utimesSync(path, day, day);
  await open(t, folder);
  write(folder, { 'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 900"/>' });
  utimesSync(path, day, day);
  const { read } = await open(t, folder);
  assert.equal((await read()).image?.height, 900);
});

test('drawings of a picture that no release shows any more are removed, and nothing else is', async (t) => {
  const folder = makeFolder(t, { 'releases/a.json': withImage(), 'media/a.jpg': await wide });
  await open(t, folder);
  write(folder, {
    'releases/a.json': release('a'),
    'data/rasters/notes.txt': 'mine',
    'data/rasters/x.unfinished-1': 'new',
    'data/rasters/y.unfinished-1': 'old',
  });
  utimesSync(join(folder, 'data/rasters/y.unfinished-1'), 1, 1);
  await open(t, folder);
  assert.deepEqual(drawings(folder), ['index.json', 'notes.txt', 'x.unfinished-1']);
});

const lost: [title: string, spoil: (folder: string) => void][] = [
  ['one was removed', (folder) => rmSync(join(folder, 'data/rasters', drawings(folder)[0] ?? ''))],
  ['what was seen was removed', (folder) => rmSync(join(folder, 'data/rasters/index.json'))],
  ['what was seen is cut off', (folder) => writeFileSync(join(folder, 'data/rasters/index.json'), '{"version":1,"pic')],
  [
    'what was seen is of another kind',
    (folder) =>
      writeFileSync(join(folder, 'data/rasters/index.json'), '{"version":1,"pictures":{"a.jpg":{"stamp":"x"}}}'),
  ],
  ['all were removed', (folder) => rmSync(join(folder, 'data/rasters'), { recursive: true })],
];

for (const [title, spoil] of lost) {
  test(`a lost drawing is made again: ${title}`, async (t) => {
    const folder = makeFolder(t, { 'releases/a.json': withImage(), 'media/a.jpg': await wide });
    const { read } = await open(t, folder);
    const before = await read();
    spoil(folder);
    const { read: readAgain, app, warnings } = await open(t, folder);
    assert.deepEqual(warnings, []);
    assert.deepEqual(await readAgain(), before);
    for (const { url } of before.image?.sources ?? []) assert.equal((await app.inject(url)).statusCode, 200);
  });
}

const broken: [title: string, bytes: () => Promise<Buffer | string>, says: RegExp][] = [
  ['a text', async () => 'hello', /is no picture that browsers show: JPEG, PNG, /],
  ['nothing', async () => '', /is no picture that browsers show/],
  ['a TIFF', () => picture(400, 40).tiff().toBuffer(), /is no picture that browsers show/],
  [
    'a picture of too many pixels',
    () => hugePng(60_000, 60_000),
    /has 60000 × 60000 pixels; at most 100 million are looked at\.$/,
  ],
  ['half a picture', async () => (await wide).subarray(0, 4000), /is broken \(.*\)\.$/],
  ['an SVG that is no XML', async () => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">', /is no picture/],
];

for (const [title, bytes, says] of broken) {
  test(`a file that is no picture takes nothing else with it, and is named once: ${title}`, async (t) => {
    const { warnings, read, folder } = await site(t, {
      'releases/a.json': withImage('/media/bad.jpg'),
      'releases/b.json': release('b', { gallery: [{ url: '/media/a.jpg' }, { url: '/media/bad.jpg' }] }),
      'media/bad.jpg': await bytes(),
      'media/a.jpg': await wide,
    });
    assert.equal(warnings.length, 1, warnings.join('\n'));
    const start = `${join(folder, 'releases/a.json')}: "image.url" is ${join(folder, 'media/bad.jpg')}, which `;
    assert.ok(warnings[0]?.startsWith(start), warnings[0]);
    assert.match(warnings[0]?.slice(start.length) ?? '', says);
    assert.equal((await read()).image?.url, '/media/bad.jpg');
    assert.equal((await read()).image?.sources, undefined);
    assert.equal((await read('b')).gallery?.[0]?.sources?.length, 5);
  });
}

test('there is no reader for what browsers do not show', async () => {
  const tiff = await picture(40, 40).tiff().toBuffer();
  await assert.rejects(sharp(tiff).metadata(), /unsupported image format/);
});

test('files that are missing, are folders or may not be read are named, and the release shows', async (t) => {
  const folder = makeFolder(t, {
    'releases/a.json': release('a', {
      image: { url: '/media/none.jpg' },
      gallery: [{ url: '/media/folder' }, { url: `/media/${'x'.repeat(300)}` }],
      body: '<p><img src="/media/none.png"></p>',
    }),
    'media/folder/a.jpg': 'x',
  });
  const { warnings, read } = await open(t, folder);
  assert.deepEqual(
    warnings.map((line) => line.replace(/^.*: ("\S+") is .*, which /, '$1 ')),
    [
      '"image.url" is not there.',
      '"gallery[1].url" cannot be read (ENAMETOOLONG).',
      '"body" is not there.',
      '"gallery[0].url" is no file.',
    ],
  );
  assert.equal((await read()).headline, 'Rubrik för a');
});

test('a link that leads out of the folder is named, and is not drawn', async (t) => {
  const folder = makeFolder(t, {
    'releases/a.json': release('a', { image: { url: '/media/out.jpg' }, gallery: [{ url: '/media/in.jpg' }] }),
    'secret.jpg': await wide,
    'media/a.jpg': await wide,
  });
  symlinkSync(join(folder, 'secret.jpg'), join(folder, 'media/out.jpg'));
  symlinkSync(join(folder, 'media/a.jpg'), join(folder, 'media/in.jpg'));
  const { warnings, read } = await open(t, folder);
  assert.equal(warnings.length, 1, warnings.join('\n'));
  assert.match(warnings[0] ?? '', /"image\.url" is .*out\.jpg, which is a link that leads out of its folder\.$/);
  const { image, gallery } = await read();
  assert.deepEqual([image?.sources, gallery?.[0]?.sources?.length], [undefined, 5]);
});

test('addresses that no answer names are not there', async (t) => {
  const { read, app, folder } = await site(t, {
    'releases/a.json': withImage(),
    'media/a.jpg': await wide,
    'media/other.jpg': await wide,
    secret: 'secret',
  });
  const { image } = await read();
  const address = image?.sources?.[1]?.url ?? '';
  const [, digest = ''] = /\/([0-9a-f]{32})-640\.webp$/.exec(address) ?? [];
  assert.ok(digest);
  const count = drawings(folder).length;
  for (const url of [
    address.replace('-640', '-641'),
    address.replace('-640', '-1920'),
    address.replace('-640', '-0640'),
    address.replace('-640', '-99999'),
    address.replace('-640', '--640'),
    address.replace('.webp', '.png'),
    address.replace('.webp', '.webp.br'),
    address.replace('a.jpg', 'other.jpg'),
    address.replace('a.jpg', 'none.jpg'),
    address.replace('a.jpg', 'x/a.jpg'),
    address.replace('a.jpg', '../a.jpg'),
    address.replace('a.jpg', '%2e%2e%2fa.jpg'),
    address.replace('/a.jpg', ''),
    `/rasters/a.jpg/${digest}-640.webp/..%2f..%2f..%2fsecret`,
    `/rasters/..%2f..%2fsecret/${digest}-640.webp`,
    '/rasters/index.json',
    '/rasters/a.jpg/index.json',
    '/rasters/__proto__/constructor',
    '/rasters/',
    '/rasters/%00',
    `/rasters/a.jpg/${'0'.repeat(32)}-100.webp`,
    `/rasters/a.jpg/${'0'.repeat(32)}-4000.webp`,
  ]) {
    const { statusCode, payload } = await app.inject(url);
    assert.equal(statusCode, 404, url);
    assert.doesNotMatch(payload, /^secret/);
  }
  assert.equal(drawings(folder).length, count);
});

test('a drawing that another process has named leads to the picture while it is not here', async (t) => {
  const { read, app, folder } = await site(t, { 'releases/a.json': withImage(), 'media/a.jpg': await wide });
  const { image } = await read();
  const address = image?.sources?.[0]?.url ?? '';
  rmSync(join(folder, 'data/rasters', address.split('/').at(-1) ?? ''));
  for (const url of [address, address.replace(/\/[0-9a-f]{32}-/, `/${'0'.repeat(32)}-`)]) {
    const { statusCode, headers } = await app.inject(url);
    assert.deepEqual([statusCode, headers.location], [302, '/media/a.jpg'], url);
  }
});

test('names with spaces, commas, signs and letters of their own come through', async (t) => {
  const name = `${'ö'.repeat(100)}/å, b%41#?"'.jpg`;
  const url = `/media/${name.split('/').map(encodeURIComponent).join('/')}?v=2`;
  const { read, app, warnings } = await site(t, {
    'releases/a.json': release('a', { image: { url }, body: `<img src="${url}">` }),
    [`media/${name}`]: await picture(400, 40).jpeg({ quality: 95 }).toBuffer(),
  });
  assert.deepEqual(warnings, []);
  const { image, body = '' } = await read();
  assert.deepEqual(widths(image?.sources), [320, 400]);
  for (const source of image?.sources ?? []) {
    assert.equal((await app.inject(source.url)).statusCode, 200, source.url);
    assert.ok(body.includes(`${source.url.replaceAll('&', '&amp;')} ${String(source.width)}w`));
  }
});

const elsewhere = [
  'https://elsewhere.example/media/a.jpg',
  '//elsewhere.example/media/a.jpg',
  '/mediax/a.jpg',
  '/media/../media2/a.jpg',
  '/media/..%2fsecret.jpg',
  '/media/%2e%2e%2fsecret.jpg',
  '/media/.hidden.jpg',
  '/media/x/..%5c..%5csecret.jpg',
  '/media/%ff.jpg',
  '/media/a.jpg%00',
  '/media/',
  '/a.jpg',
];

test('only files of the folder of media are looked at', async (t) => {
  const { orders, warnings, read } = await site(t, {
    'releases/a.json': release('a', { gallery: elsewhere.map((url) => ({ url })) }),
    'media/a.jpg': await wide,
    'media/.hidden.jpg': await wide,
    'secret.jpg': await wide,
    'a.jpg': await wide,
  });
  assert.deepEqual([orders, warnings], [[], []]);
  assert.ok((await read()).gallery?.every(({ sources, width }) => !sources && !width));
});

test('a thin line in the text stays, though its height would make it a tracking pixel', async (t) => {
  const { read } = await site(t, {
    'releases/a.json': release('a', { body: '<img src="/media/line.png">' }),
    'media/line.png': await picture(600, 2).png().toBuffer(),
  });
  assert.doesNotMatch((await read()).body ?? '', /height=/);
});

test('HTML that sizes would make too long to be shown stays without them', async (t) => {
  const body = '<img src="/media/a.jpg" alt="">'.repeat(9000);
  const { read } = await site(t, {
    'releases/a.json': release('a', { body }),
    'media/a.jpg': await picture(400, 40).jpeg({ quality: 95 }).toBuffer(),
  });
  const shown = (await read()).body ?? '';
  assert.ok(shown.length > 800_000 && shown.length < 1_000_000, String(shown.length));
  assert.doesNotMatch(shown, /srcset/);
});

test('a folder that cannot be written leaves pictures as they are, and is named once', async (t) => {
  const { warnings, read } = await site(t, {
    'releases/a.json': release('a', { image: { url: '/media/a.jpg' }, gallery: [{ url: '/media/b.jpg' }] }),
    'media/a.jpg': await wide,
    'media/b.jpg': await picture(400, 40).jpeg({ quality: 95 }).toBuffer(),
    'data/rasters': 'a file where the folder should be',
  });
  assert.equal(warnings.length, 1, warnings.join('\n'));
  assert.match(warnings[0] ?? '', /^Pictures are served as they are: /);
  assert.equal((await read()).image?.sources, undefined);
});

test('an endpoint that is stopped draws no more, and goes on with the rest when it starts again', async (t) => {
  const folder = makeFolder(t, {
    'releases/a.json': release('a', { gallery: ['a', 'b'].map((name) => ({ url: `/media/${name}.jpg` })) }),
    'media/a.jpg': await wide,
    'media/b.jpg': await picture(400, 40).jpeg({ quality: 95 }).toBuffer(),
  });
  const studio = makeStudio();
  let stop = async (): Promise<void> => undefined;
  let stopped: Promise<void> | undefined;
  const openStudio = (): Studio => {
    const { develop, close } = studio.open();
    return {
      close,
      develop: (path, into) => {
        if (into !== undefined) stopped ??= stop();
        return develop(path, into);
      },
    };
  };
  const { app } = await openSite(t, folder, { rasters: { folder: join(folder, 'data/rasters'), openStudio } });
  stop = () => app.close();
  await app.listen({ port: 0, host: '127.0.0.1' });
  await studio.closed;
  await stopped;
  assert.deepEqual(studio.orders, ['look a.jpg', 'look b.jpg', 'draw a.jpg']);
  const { orders, read } = await open(t, folder);
  assert.deepEqual(orders, ['draw b.jpg']);
  assert.deepEqual(
    (await read()).gallery?.map(({ sources }) => sources?.length),
    [5, 2],
  );
});

test('a release that is withheld or under embargo is drawn and not told of', async (t) => {
  const { app } = await site(t, {
    'releases/a.json': release('a', { image: { url: '/media/a.jpg' }, status: 'withheld' }),
    'media/a.jpg': await wide,
  });
  const { statusCode, payload } = await app.inject('/api/releases/a');
  assert.equal(statusCode, 404);
  assert.doesNotMatch(payload, /rasters/);
});

test('pictures of a newsroom elsewhere are not fetched, and there is nothing under /rasters/', async (t) => {
  const { app } = await makeSite(t, {});
  assert.equal((await app.inject('/rasters/a.jpg/x')).statusCode, 404);
});
