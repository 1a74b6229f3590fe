import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigurationError } from '../../../endpoint/operator/configuration-error.js';
import { maxFileBytes } from '../../../endpoint/content/files.js';
import { maxLength } from '../../../src/markup/element.js';
import type { PressRelease } from '../../../src/model/press-release.js';
import { makeFolder, makeSite, openSite, release, type Files } from '../example-site.js';

const raw = JSON.stringify(release('x'));

const broken: { title: string; file: Files[string]; says: RegExp }[] = [
  { title: 'no JSON', file: 'x\n\u001b[31m', says: /The JSON is none: / },
  { title: 'an empty file', file: '', says: /The JSON is none: / },
  { title: 'null', file: 'null', says: /The JSON is empty/ },
  { title: 'a list', file: `[${raw}]`, says: /The JSON is a list of releases/ },
  {
    title: 'nested deeper than a stack',
    file: `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    says: /The JSON is nested too deeply|The JSON is none/,
  },
  { title: 'not UTF-8', file: Buffer.from(raw.replace('Rubrik', 'Rubr\xedk'), 'latin1'), says: /is not UTF-8/ },
  { title: 'a huge file', file: `${' '.repeat(maxFileBytes)}${raw}`, says: /bytes; at most 8388608 are read/ },
  {
    title: 'no headline',
    file: release('x', { headline: undefined }),
    says: /"headline" must be text, but is missing/,
  },
  {
    title: 'a number as text in a place where it must be one',
    file: release('x', { headline: 1 }),
    says: /"headline" must be text, but is 1/,
  },
  {
    title: 'a time without its zone',
    file: release('x', { published: '2017-10-10T07:20:00' }),
    says: /"published" must be a time with its offset/,
  },
  {
    title: 'a day that the calendar has not',
    file: release('x', { published: '2017-02-29T07:20:00Z' }),
    says: /"published" must be/,
  },
  { title: 'an embargo that cannot be read', file: release('x', { embargo: 'tomorrow' }), says: /"embargo" must be/ },
  { title: 'a status of its own', file: release('x', { status: 'draft' }), says: /"status" must be one of/ },
  { title: 'a script as its page', file: release('x', { url: 'javascript:alert(1)' }), says: /"url" must be an http/ },
  {
    title: 'a page with a user name',
    file: release('x', { url: '//bank.example@evil.example' }),
    says: /"url" must be an http/,
  },
  {
    title: 'a body that is too long',
    file: release('x', { body: 'x'.repeat(maxLength + 1) }),
    says: /"body" must be HTML of at most 1000000 characters, but has 1000001/,
  },
  {
    title: 'a standing text that is too long',
    file: release('x', { boilerplates: [{}, { body: 'x'.repeat(maxLength + 1) }] }),
    says: /"boilerplates\[1\]\.body" must be HTML/,
  },
];

for (const { title, file, says } of broken) {
  test(`a broken file is named on one line, and the others are served: ${title}`, async (t) => {
    const { app, warnings } = await makeSite(t, { 'releases/x.json': file, 'releases/good.json': release('good') });
    assert.equal(warnings.length, 1, warnings.join('\n').slice(0, 1000));
    assert.match(warnings[0] ?? '', /releases\/x\.json/);
    assert.match(warnings[0] ?? '', says);

    assert.doesNotMatch(warnings[0] ?? '', /[\u0000-\u001f]/);
    assert.equal((await app.inject('/api/releases/x')).statusCode, 404);
    assert.equal((await app.inject('/api/releases/good')).statusCode, 200);
  });
}

for (const id of ['å', 'a b', 'a/b', '../x', '-x', '', 'a\r\nb', 'x'.repeat(201), 'a%2fb']) {
  test(`an id that cannot stand in an address is named: ${JSON.stringify(id).slice(0, 20)}`, async (t) => {
    const { app, warnings } = await makeSite(t, { 'releases/x.json': release('x', { id }) });
    assert.match(warnings.join('\n'), /^\S+x\.json: "id" [^\n]+$/);
    assert.equal((await app.inject(`/api/releases/${encodeURIComponent(id)}`)).statusCode, id.length > 200 ? 404 : 404);
  });
}

test('an optional field that is wrong is named and left out, and the rest is served', async (t) => {
  const { app, warnings } = await makeSite(t, {
    'releases/x.json': release('x', {
      lead: 7,
      image: { url: 'data:image/png,x' },
      links: [
        { text: 'good', url: '/a' },
        { text: 'bad', url: 'javascript:alert(1)' },
      ],
      translations: [{ language: 'en', url: '/en', src: 'mailto:a@b.example' }],
      unknown: { url: 'javascript:alert(2)' },
    }),
  });
  const answer = await app.inject('/api/releases/x');
  assert.equal(answer.statusCode, 200);
  assert.doesNotMatch(answer.payload, /javascript|data:|mailto|unknown/);
  assert.deepEqual(answer.json<PressRelease>().links, [{ text: 'good', url: '/a' }]);
  for (const field of ['lead', 'image.url', 'links[1].url', 'translations[0].src']) {
    assert.equal(warnings.filter((line) => line.includes(`x.json: "${field}" must be`)).length, 1, field);
  }
});

test('a fault is reported with the names in the file', async (t) => {
  const { warnings } = await makeSite(t, { 'releases/x.json': release('x', { image: '/a.png' }) });
  assert.match(warnings.join(), /\/a\.png/);
  assert.doesNotMatch(warnings.join(), /\.invalid/);
});

test('HTML is cleaned when it is loaded, and its relative addresses stay', async (t) => {
  const { app } = await makeSite(t, {
    'releases/x.json': release('x', {
      body: '<p onclick="x()">Text <a href="/sida">länk</a><script>x()</script></p>',
      boilerplates: [
        { heading: 'Om', body: '<iframe src="/x"></iframe>' },
        { body: '<b style="x">y</b>' },
        { body: '<video title="Filmen"><source src="film.mp4"></video><script>x</script>' },
      ],
    }),
  });
  const { body, boilerplates } = (await app.inject('/api/releases/x')).json<PressRelease>();
  assert.equal(body, '<p>Text <a href="/sida" rel="noopener">länk</a></p>');
  assert.deepEqual(boilerplates, [
    { heading: 'Om', body: '<a href="/x" rel="noopener">x</a>' },
    { body: '<b>y</b>' },
    { body: '<a href="film.mp4" rel="noopener">Filmen (film.mp4)</a>' },
  ]);
});

test('an id that is used twice names both files, and the first one is served', async (t) => {
  const { app, warnings } = await makeSite(t, {
    'releases/1.json': release('same', { headline: 'First' }),
    'releases/2.json': release('same', { headline: 'Second' }),
  });
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /2\.json: "id" is "same", as in \S+1\.json/);
  assert.equal((await app.inject('/api/releases/same')).json<PressRelease>().headline, 'First');
});

test('a file that is no content is named and not read', async (t) => {
  const folder = makeFolder(t, {
    'releases/notes.txt': 'x',
    'releases/.hidden.json': '{',
    'releases/good.json': release('good'),
  });
  mkdirSync(join(folder, 'releases/folder.json'));
  // Opening a pipe to read it would wait for a writer, and the endpoint would never start.
  execFileSync('mkfifo', [join(folder, 'releases/pipe.json')]);
  const { app, warnings } = await openSite(t, folder);
  const lines = warnings.map((line) => line.replace(/^.*releases\//, ''));
  assert.deepEqual(lines, [
    'folder.json is not a file; folders within are not read.',
    'notes.txt is not read: its name does not end in .json or .md.',
    'pipe.json is not a file; folders within are not read.',
  ]);
  assert.equal((await app.inject('/api/releases/good')).statusCode, 200);
});

test('a byte order mark is no fault', async (t) => {
  const { app, warnings } = await makeSite(t, { 'releases/x.json': `\ufeff${raw}` });
  assert.deepEqual(warnings, []);
  assert.equal((await app.inject('/api/releases/x')).statusCode, 200);
});

test('a folder that is not there, or is a file, stops the start with a sentence', async (t) => {
  const folder = makeFolder(t, { file: 'x' });
  for (const [path, why] of [
    ['none', 'is not there'],
    ['file', 'is not a folder'],
  ] as const) {
    await assert.rejects(openSite(t, folder, { jobs: join(folder, path) }), (error: Error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.message, new RegExp(`^SPRID_JOBS is ".*/${path}", which ${why}\\.$`));
      return true;
    });
  }
});
