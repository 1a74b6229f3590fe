import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { before, describe, it, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Manual } from '../../endpoint/pages/docs/manual.js';
import { makeSite } from '../endpoint/example-site.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = [
  'README.md',
  'PRIVACY.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```|`[^`]*`/g, '');
/** The files that a file links to, by their paths in the repository, each with the heading. */
const linksOf = (path: string): { to: string; heading: string }[] =>
  [...withoutCode(read(path)).matchAll(/\]\(([^)#\s]+)(?:#([^)\s]*))?\)/g)]
    .map(([, to = '', heading = '']) => ({ to, heading }))
    .filter(({ to }) => !/^https?:/.test(to))
    .map(({ to, heading }) => ({ to: join(dirname(path), to), heading }));

describe('the documentation in the repository', () => {
  it('has a README of less than 12 kB that leads to every page in two clicks', () => {
    assert.ok(Buffer.byteLength(read('README.md')) < 12_000);
    const first = linksOf('README.md').map(({ to }) => to);
    const second = first.filter((to) => to.endsWith('.md')).flatMap((to) => linksOf(to).map((link) => link.to));
    const found = new Set([...first, ...second]);
    assert.deepEqual(
      readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && !found.has(join('docs', name))),
      [],
    );
  });

  for (const path of [...files, 'CONTRIBUTING.md', 'CHANGELOG.md', 'CODE_OF_CONDUCT.md'])
    it(`${path} links to files that are there`, () => {
      const missing = linksOf(path).filter(({ to }) => !existsSync(join(root, to)));
      assert.deepEqual(missing, []);
    });

  it('numbers its decisions without a gap, each with context, decision and consequence', () => {
    const names = readdirSync(join(root, 'docs/decisions')).filter((name) => name !== 'index.md');
    names.sort().forEach((name, at) => {
      const text = read(join('docs/decisions', name));
      assert.equal(name.slice(0, 4), String(at + 1).padStart(4, '0'));
      assert.ok(text.startsWith(`# ${String(at + 1)}. `), name);
      for (const part of ['Context', 'Decision', 'Consequence']) assert.ok(text.includes(`**${part}.**`), name);
      assert.ok(read('docs/decisions/index.md').includes(`](${name})`), name);
    });
  });

  it('says of every library of the endpoint what it is for', () => {
    const { dependencies } = JSON.parse(read('endpoint/package.json')) as { dependencies: Record<string, string> };
    const [name = ''] = readdirSync(join(root, 'docs/decisions')).filter((one) => one.includes('libraries-do-what'));
    const told = [...read(join('docs/decisions', name)).matchAll(/^\| `([^`]+)` \|/gm)].map(
      ([, library = '']) => library,
    );
    assert.deepEqual(told.sort(), Object.keys(dependencies).sort());
  });
});

describe('the pages at /docs', () => {
  let manual: Manual;
  before(() => {
    manual = new Manual(root);
  });
  const nameOf = (path: string): string =>
    path.startsWith('docs')
      ? relative('docs', path)
          .replace(/\.md$/, '')
          .replace(/(^|\/)index$/, '')
      : path.replace('.md', '').toLowerCase();

  for (const path of ['README.md', 'CONTRIBUTING.md'])
    it(`have the headings that ${path} links to`, () => {
      for (const { to, heading } of linksOf(path).filter((link) => link.heading))
        assert.ok(manual.find(nameOf(to))?.html.includes(`id="${heading}"`), `${to}#${heading}`);
    });

  for (const path of files.filter((name) => name !== 'README.md'))
    it(`has ${path}, whose links lead to pages and headings that are there`, () => {
      const page = manual.find(nameOf(path));
      assert.ok(page);
      assert.doesNotMatch(page.html, /<th><\/th>/, 'a column without a heading');
      const hrefs = [...page.html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
      for (const href of hrefs.filter((one) => !/^https?:/.test(one))) {
        const [, name = '', id] = /^\/docs\/?([^#]*)(?:#(.*))?$/.exec(href) ?? [];
        const to = href.startsWith('#') ? page : manual.find(name);
        assert.ok(to && (href.startsWith('#') || href.startsWith('/docs')), href);
        const fragment = id ?? (href.startsWith('#') ? href.slice(1) : undefined);
        if (fragment !== undefined) assert.ok(to.html.includes(`id="${fragment}"`), href);
      }
    });

  it('finds the part that a word stands in, also cut short or with a letter wrong, by heading first', () => {
    const [first] = manual.search('postgresql');
    assert.equal(first?.address, '/docs/hosting#postgresql');
    assert.ok(manual.search('moderat').some(({ address }) => address.startsWith('/docs/publisher')));
    assert.ok(manual.search('spreadshet').length > 0);
    assert.deepEqual(manual.search('flygplansmotor'), []);
    // The marks around tables are no words: this part begins with one.
    const settings = manual.search('SPRID_DATA variable').find(({ address }) => address === '/docs/hosting#settings');
    assert.ok(settings && !settings.text.includes('settings:start'), settings?.text);
  });
});

test('/docs answers with pages without script, searches, and refuses what is not there', async (t) => {
  const { app } = await makeSite(t);
  const first = await app.inject('/docs');
  assert.equal(first.statusCode, 200);
  assert.match(String(first.headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/);
  assert.ok(!first.payload.includes('<script'));
  assert.ok((await app.inject('/docs/hosting')).payload.includes('SPRID_DATA'));
  assert.ok((await app.inject('/docs/decisions')).payload.includes('/docs/decisions/0001-'));
  const found = await app.inject('/docs/search?q=postgresql');
  assert.ok(found.payload.includes('href="/docs/hosting#postgresql"'));
  const hostile = await app.inject(`/docs/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
  assert.equal(hostile.statusCode, 200);
  assert.ok(!hostile.payload.includes('<script'));
  assert.ok((await app.inject('/docs/search')).payload.includes('Write a word'));
  assert.equal((await app.inject(`/docs/search?q=${'a'.repeat(101)}`)).statusCode, 400);
  for (const path of ['/docs/none', '/docs/..%2fpackage', '/docs/%00', '/docs/hosting.md'])
    assert.equal((await app.inject(path)).statusCode, 404, path);
  assert.equal((await app.inject('/docs.css')).headers['content-type'], 'text/css; charset=utf-8');
});
