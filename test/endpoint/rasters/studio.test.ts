import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { PressRelease } from '../../../src/model/press-release.js';
import { StudioProcess } from '../../../endpoint/rasters/studio.js';
import { runCommand, settingsOf, startEndpoint } from '../endpoint-process.js';
import { makeFolder, release } from '../example-site.js';
import { picture } from './pictures.js';

/** A studio whose process is this program. */
const studioOf = (t: TestContext, program: string): StudioProcess => {
  const studio = new StudioProcess(join(makeFolder(t, { 'program.mjs': program }), 'program.mjs'));
  t.after(() => studio.close());
  return studio;
};

const failing: [title: string, program: string, name: string, says: RegExp][] = [
  ['ends', 'process.on("message", () => process.exit(3));', 'PictureError', /^ended the process that draws \(3\)\.$/],
  [
    'is killed, as by a system without memory',
    'process.on("message", () => process.kill(process.pid, "SIGKILL"));',
    'PictureError',
    /^ended the process that draws \(SIGKILL\)\.$/,
  ],
  ['is no program', '{', 'PictureError', /^ended the process that draws \(1\)\.$/],
  [
    'cannot draw at all',
    'process.on("message", () => process.send({ stop: "sharp cannot be loaded." }));',
    'StudioError',
    /^sharp cannot be loaded\.$/,
  ],
];

for (const [title, program, name, message] of failing) {
  test(`a process that fails takes its file with it and nothing else: ${title}`, async (t) => {
    await assert.rejects(studioOf(t, program).develop('a.jpg'), { name, message });
  });
}

test('a file that is never finished is given up, and the next one gets another process', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const studio = studioOf(
    t,
    `process.on('message', ({ path }) => {
      if (path !== 'endless') process.send({ fault: 'by ' + process.pid });
    });`,
  );
  const pid = async (): Promise<string> => {
    const error = await studio.develop('a.jpg').catch((reason: unknown) => reason);
    assert.match((error as Error).message, /^by \d+$/);
    return (error as Error).message;
  };
  const first = await pid();
  assert.equal(await pid(), first);
  const order = studio.develop('endless');
  t.mock.timers.tick(120_000);
  await assert.rejects(order, { name: 'PictureError', message: 'is not drawn after 120 seconds.' });
  assert.notEqual(await pid(), first);
});

test('the process that draws gets no settings of the endpoint, which hold its keys', async (t) => {
  process.env.SPRID_SECRET = 'secret';
  t.after(() => delete process.env.SPRID_SECRET);
  const studio = studioOf(
    t,
    "process.on('message', () => process.send({ fault: Object.keys(process.env).join(' ') }));",
  );
  await assert.rejects(studio.develop('a.jpg'), ({ message }: Error) => {
    assert.match(message, /PATH/);
    assert.doesNotMatch(message, /SPRID/);
    return true;
  });
});

test('an order that is under way when the studio closes is rejected', async (t) => {
  const studio = studioOf(t, 'process.on("message", () => undefined);');
  const order = studio.develop('a.jpg');
  studio.close();
  await assert.rejects(order, { name: 'StudioError' });
});

test('an endpoint that is running draws in a process of its own, and ends it', async (t) => {
  const settings = settingsOf(t, {
    'releases/a.json': release('a', { image: { url: '/media/a.jpg' } }),
    'media/a.jpg': await picture(700, 70).jpeg({ quality: 95 }).toBuffer(),
  });
  const endpoint = await startEndpoint(t, settings);
  const origin = await endpoint.origin();
  const read = async (): Promise<PressRelease> =>
    (await (await fetch(`${origin}/api/releases/a`)).json()) as PressRelease;
  let shown = await read();
  while (!shown.image?.sources) shown = await read();
  assert.deepEqual([shown.image.width, shown.image.sources.length], [700, 3]);
  for (const { url } of shown.image.sources) {
    const drawing = await fetch(origin + url);
    assert.deepEqual([drawing.status, drawing.headers.get('content-type')], [200, 'image/webp']);
  }
  endpoint.process.kill('SIGTERM');
  assert.equal(await endpoint.ended(), 0);
  assert.equal(endpoint.err, '');
});

test('sprid check names pictures that are missing or none, with file and field', async (t) => {
  const whole = await picture(400, 40).jpeg().toBuffer();
  const settings = settingsOf(t, {
    'releases/a.json': release('a', {
      image: { url: '/media/none.jpg', sources: [{ url: '/media/text.webp', width: 9 }] },
      gallery: [{ url: '/media/good.jpg' }, { url: '/media/half.jpg' }],
      body: '<p><img src="/media/text.webp"></p>',
      publisher: { name: 'x', logo: '/media/none.svg' },
    }),
    'releases/b.json': release('b', { image: { url: '/media/good.jpg' } }),
    'releases/c.json': release('c', { image: { url: 'https://elsewhere.example/media/none.jpg' } }),
    'media/good.jpg': whole,
    'media/half.jpg': whole.subarray(0, whole.length / 2),
    'media/text.webp': 'hello',
  });
  const { code, out, err } = await runCommand(t, 'check', settings);
  assert.equal(code, 1);
  assert.equal(out, '2 files are fine.\n');
  const lines = err.trim().split('\n');
  const media = settings.SPRID_MEDIA ?? '';
  assert.deepEqual(
    lines.map((line) => line.replace(`${settings.SPRID_RELEASES ?? ''}/`, '').replace(`${media}/`, '')),
    [
      'a.json: "image.url" is none.jpg, which is not there.',
      lines[1]?.replace(/^.*: "gall/, 'a.json: "gall').replace(`${media}/`, ''),
      'a.json: "body" is text.webp, which is no picture that browsers show: JPEG, PNG, WebP, AVIF, GIF or SVG.',
      'a.json: "image.sources[0].url" is text.webp, which is no picture that browsers show: JPEG, PNG, WebP, AVIF, GIF or SVG.',
      'a.json: "publisher.logo" is none.svg, which is not there.',
    ],
  );
  assert.match(lines[1] ?? '', /"gallery\[1\]\.url" is .*half\.jpg, which is broken \(/);
});

test('sprid check reads Markdown with its pictures, as bundled', async (t) => {
  const settings = settingsOf(t, {
    'releases/b.md':
      '---\nurl: /b\nlanguage: sv\nheadline: B\npublished: 2017-10-10T07:20:00Z\n---\n![x](/media/none.jpg)\n',
  });
  const { out, err } = await runCommand(t, 'check', settings);
  assert.equal(out, '1 file is fine.\n');
  assert.match(err, /^\S+b\.md: "body" is \S+none\.jpg, which is not there\.\n$/);
});

test('sprid check finds nothing in releases whose pictures are whole', async (t) => {
  const settings = settingsOf(t, {
    'releases/a.json': release('a', { image: { url: '/media/good.jpg' } }),
    'media/good.jpg': await picture(40, 40).jpeg().toBuffer(),
  });
  const { code, out, err } = await runCommand(t, 'check', settings);
  assert.deepEqual([code, out, err], [0, '1 file is fine.\n', '']);
});
