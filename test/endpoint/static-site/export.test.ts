/** The newsroom as files: whatever a page leads to or loads is there, and a folder is replaced whole or not at all. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { tmpdir } from 'node:os';
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Trees } from 'parse5';
import { fileAddresses, folderName } from '../../../endpoint/static-site/file-addresses.js';
import { EndpointProcess, programOf } from '../endpoint-process.js';
import { release, write } from '../example-site.js';

const origin = 'https://news.example';
const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
const site = join(folder, 'site');
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const settings = {
  SPRID_DATA: join(folder, 'data'),
  SPRID_RELEASES: join(folder, 'releases'),
  SPRID_JOBS: join(folder, 'jobs'),
  SPRID_MEDIA: join(folder, 'media'),
  SPRID_PUBLISHER: 'Kommunen',
  SPRID_ORIGIN: origin,
};

const dayOf = (index: number): string => new Date(Date.UTC(2017, 0, 1 + index)).toISOString();
const many = Object.fromEntries(
  Array.from({ length: 23 }, (_, index) => [
    `releases/r${String(index)}.json`,
    release(`r${String(index)}`, {
      url: `/r${String(index)}`,
      published: dayOf(index),
      language: index % 4 ? 'sv' : 'en',
      tags: [index % 2 ? 'Jobb & tillväxt' : 'jobb/tillväxt'],
    }),
  ]),
);

const exportTo = async (
  target: string,
  more: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> => {
  const run = new EndpointProcess(programOf('export'), { ...settings, ...more }, [target]);
  const code = await run.ended();
  return { code, out: run.out, err: run.err };
};

/** Every `href` and `src` of a document, those in its declared shadow roots too. */
const linksIn = (html: string): string[] => {
  const found: string[] = [];
  const stack: Trees.Node[] = [parse(html)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (tree.isElementNode(node)) {
      if (node.tagName === 'template') stack.push((node as Trees.Template).content);
      for (const { name, value } of node.attrs) {
        if (name === 'href' || name === 'src') found.push(value);
        if (name === 'srcset') found.push(...value.split(',').map((one) => one.trim().split(' ')[0] ?? ''));
      }
    }
    if ('childNodes' in node) stack.push(...node.childNodes);
  }
  return found;
};

/** What a host of files sends for an address of the site. */
const fileAt = (address: string): string | undefined => {
  const path = decodeURIComponent(new URL(address, origin).pathname);
  return [path, join(path, 'index.html')]
    .map((one) => join(site, one))
    .find((one) => existsSync(one) && !one.endsWith('/') && /\.\w+$/.test(one));
};

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('an exported newsroom', () => {
  let said = '';
  before(async () => {
    write(folder, {
      ...many,
      'releases/placed.json': release('placed', { url: '/nyheter/2017/placerad.html', published: dayOf(40) }),
      'releases/away.json': release('away', { url: 'https://other.example/away', published: dayOf(41) }),
      'releases/later.json': release('later', { embargo: '2999-01-01T00:00:00Z', published: dayOf(1) }),
      'releases/withdrawn.json': release('withdrawn', { status: 'canceled', published: dayOf(42) }),
      'releases/news.json': release('news', { url: 'https://other.example/news', published: dayOf(43) }),
      // Addresses that files cannot have: a query, a name of the site's own, a file that would be a folder.
      'releases/asked.json': release('asked', { url: '/r1?id=3', published: dayOf(-1) }),
      'releases/404.html.json': release('404.html', { url: '/404.html', published: dayOf(-2) }),
      'releases/front.json': release('front', { url: '/index.html', published: dayOf(-3) }),
      'releases/headers.json': release('headers', { url: '/_headers', published: dayOf(-4) }),
      'releases/stolen.json': release('stolen', { url: '/r0/index.html', published: dayOf(-5) }),
      'releases/file.json': release('file', { url: '/nyheter/2017/placerad.html/mer', published: dayOf(-6) }),
      'releases/whole.json': release('whole', { url: `${origin}/nyheter/hel`, published: dayOf(-7) }),
      'releases/press.html.json': release('press.html', { url: '/press.html', published: dayOf(-8) }),
      'jobs/c.json': { value: 742, goal: 1000, label: 'Nya jobb', asOf: '2019-11-04' },
      'media/a.txt': 'a',
      'media/.hidden': 'secret',
    });
    const { code, out, err } = await exportTo(site);
    assert.equal(code, 0, err);
    assert.match(out, /^34 releases, 1 counters, \d+ files\.\nThe next embargo ends at 2999-01-01T00:00:00\.000Z: /);
    said = err;
    assert.match(err, /"news" has no page here, only at https:\/\/other\.example\/news/);
  });

  it('has everything to which its pages and its JSON lead', () => {
    const pages = filesIn(site).filter((path) => path.endsWith('.html') && !path.includes('/api/'));
    assert.ok(pages.length > 40);
    const missing = new Set<string>();
    for (const page of pages)
      for (const link of linksIn(readFileSync(page, 'utf8'))) {
        if (/^(#|mailto:|data:)/.test(link) || new URL(link, origin).origin !== origin) continue;
        if (!fileAt(link)) missing.add(`${page.slice(site.length)}: ${link}`);
      }
    assert.deepEqual([...missing], []);
    for (const list of filesIn(site).filter((path) => path.endsWith('releases.json'))) {
      const { items, next } = JSON.parse(readFileSync(list, 'utf8')) as {
        items: { src: string }[];
        next: string | null;
      };
      for (const address of [...items.map(({ src }) => src), ...(next === null ? [] : [next])])
        assert.ok(fileAt(address), address);
    }
  });

  it('has each release on its own page, where its publisher has placed it too, and those alone that may be seen', () => {
    const pageOf = (address: string): string => readFileSync(fileAt(address) ?? '', 'utf8');
    for (const id of ['r0', 'placed', 'withdrawn']) assert.match(pageOf(`/${id}`), /<press-release /);
    assert.equal(pageOf('/nyheter/2017/placerad.html'), pageOf('/placed'));
    assert.match(pageOf('/c'), /742/);
    assert.equal(fileAt('/later'), undefined);
    assert.equal(
      filesIn(site).some((path) => /later|\.hidden|_\.json/.test(path)),
      false,
    );
    // The page of the newsroom stays what it is.
    assert.match(pageOf('/news'), /<press-release-list /);
    assert.equal(existsSync(join(site, 'media/a.txt')), true);
  });

  it('has a page of each release where its publisher placed it, or says why not and links to where it is', () => {
    const title = (address: string): string | undefined =>
      /<title>([^<]*) – /.exec(readFileSync(fileAt(address) ?? '', 'utf8'))?.[1];
    for (const id of ['asked', 'front', 'headers', 'stolen', 'file']) {
      assert.equal(title(`/${id}`), `Rubrik för ${id}`);
      const { url } = JSON.parse(readFileSync(fileAt(fileAddresses.release(id)) ?? '', 'utf8')) as { url: string };
      assert.equal(url, `/${id}`);
      assert.match(said, new RegExp(`The "url" of the release "${id}" is \\S+, which .+\\. Its page is at /${id}\\.`));
    }
    assert.equal(title('/r0'), 'Rubrik för r0');
    assert.equal(title('/r1'), 'Rubrik för r1');
    assert.equal(title('/nyheter/hel'), 'Rubrik för whole');
    assert.equal(title('/press.html'), 'Rubrik för press.html');
    assert.match(said, /"404\.html" is not served: \/404\.html cannot be a page of an exported site/);
    assert.match(readFileSync(join(site, '_headers'), 'utf8'), /^\/\*\n/);
    const listed = readFileSync(join(site, 'sitemap.xml'), 'utf8');
    for (const [, address = ''] of listed.matchAll(/<loc>([^<]*)/g)) assert.ok(fileAt(address), address);
    assert.match(listed, /nyheter\/hel</);
  });

  it('leads to every release, page by page, in the same order as the endpoint', () => {
    const ids: string[] = [];
    for (let address: string | null = fileAddresses.list({}); address !== null;) {
      const list = JSON.parse(readFileSync(fileAt(address) ?? '', 'utf8')) as {
        items: { id: string }[];
        next: string | null;
      };
      ids.push(...list.items.map(({ id }) => id));
      address = list.next;
    }
    const numbered = Array.from({ length: 23 }, (_, index) => `r${String(22 - index)}`);
    const odd = ['asked', 'front', 'headers', 'stolen', 'file', 'whole', 'press.html'];
    assert.deepEqual(ids, ['news', 'withdrawn', 'away', 'placed', ...numbered, ...odd]);
  });

  it('says nothing of what files cannot do: no form, no code for partners, no oEmbed', () => {
    const page = readFileSync(join(site, 'r0/index.html'), 'utf8');
    for (const never of ['<form', '/embed', '/oembed', 'comment-box', '?']) {
      const at = linksIn(page).concat(never.startsWith('<') ? [page] : []);
      assert.equal(
        at.some((one) => one.includes(never) && !one.startsWith('data:')),
        false,
        never,
      );
    }
    assert.match(page, new RegExp(`<link rel="canonical" href="${origin}/r0">`));
  });

  it('leaves the one of before where it is stopped in the middle', async () => {
    const before = filesIn(site).length;
    const run = spawn(
      process.execPath,
      [...(programOf('export').endsWith('.ts') ? ['--import', 'tsx'] : []), programOf('export'), site],
      {
        env: { PATH: process.env.PATH, ...settings },
      },
    );
    const end = new Promise((resolve) => run.on('close', resolve));
    while (!readdirSync(folder).some((name) => name.startsWith('site.new')) && run.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    run.kill('SIGKILL');
    await end;
    assert.equal(filesIn(site).length, before);
  });

  it('takes the place of the one of before when it is whole, and loses a page that is gone', async () => {
    rmSync(join(folder, 'releases/r3.json'));
    assert.equal((await exportTo(site)).code, 0);
    assert.equal(existsSync(join(site, 'r3')), false);
    assert.equal(existsSync(join(site, 'r4/index.html')), true);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('site')),
      ['site'],
    );
  });

  it('keeps what others have put into its folder', async () => {
    const others = { '.git/HEAD': 'ref', CNAME: 'news.example', 'r4/own.txt': 'x', 'blog/post/index.html': 'post' };
    write(site, others);
    mkdirSync(join(site, '.git/refs'));
    rmSync(join(folder, 'releases/r4.json'));
    assert.equal((await exportTo(site)).code, 0);
    for (const [path, content] of Object.entries(others)) assert.equal(readFileSync(join(site, path), 'utf8'), content);
    assert.equal(existsSync(join(site, '.git/refs')), true);
    assert.equal(existsSync(join(site, 'r4/index.html')), false);
    // Still theirs the next time.
    assert.equal((await exportTo(site)).code, 0);
    assert.equal(existsSync(join(site, 'CNAME')), true);
    assert.equal(existsSync(join(site, 'blog/post/index.html')), true);
  });

  it('goes into the folder to which a link leads', async () => {
    const link = join(folder, 'link');
    symlinkSync(site, link);
    rmSync(join(folder, 'releases/r5.json'));
    assert.equal((await exportTo(link)).code, 0);
    assert.equal(lstatSync(link).isSymbolicLink(), true);
    assert.equal(existsSync(join(site, 'r5')), false);
  });

  it('is refused where it would be in the place of something else, and without an origin', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'precious.txt'), 'x');
    const refused = await exportTo(other);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /holds files of which no export wrote any\. Name a new or an empty folder\./);
    assert.deepEqual(readdirSync(other), ['precious.txt']);
    // What is exported would be deleted with the next site, or be taken for content.
    for (const [target, sentence] of [
      [join(folder, 'media/site'), /the folder of SPRID_MEDIA lie one in the other\. Name another folder\.\n$/],
      [join(folder, 'releases/site'), /the folder of SPRID_RELEASES lie one in the other/],
      [join(folder, 'jobs'), /the folder of SPRID_JOBS lie one in the other/],
      [folder, /lie one in the other/],
      [join(other, 'precious.txt'), /precious\.txt" is a file\. Name a new or an empty folder\.\n$/],
      ['--help', /^Name one folder: npm run export -- <folder>\n$/],
      [join(other, 'precious.txt/site'), /site" was not written: ENOTDIR/],
    ] as const) {
      const { code, err } = await exportTo(target);
      assert.equal(code, 1, target);
      assert.match(err, sentence);
    }
    const nowhere = await exportTo(join(folder, 'nowhere'), { SPRID_ORIGIN: '' });
    assert.equal(nowhere.code, 1);
    assert.match(nowhere.err, /set SPRID_ORIGIN to where the site will stand/);
  });
});

describe('the name of a folder', () => {
  it('is another one for each topic, short enough, and nothing but letters, digits, hyphens and tildes', () => {
    const topics = [
      'a b',
      'a-b',
      'a/b',
      '..',
      'a~2f~b',
      'ämne',
      '🙂',
      'x'.repeat(500),
      `${'x'.repeat(500)}y`,
      'å'.repeat(90),
    ];
    const names = topics.map(folderName);
    assert.equal(new Set(names).size, topics.length);
    for (const name of names) {
      assert.match(name, /^[\p{L}\p{N}~-]+$/u);
      assert.ok(Buffer.byteLength(name) <= 255, name);
    }
    assert.equal(folderName('Jobb'), folderName('jobb'));
  });
});
