/**
 * The packed package as its users get it: without files for this repository only, and with a command that needs nothing
 * more.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { installPacked } from '../packed.js';

const installed = join(installPacked(), 'node_modules/sprid');

interface Packed {
  bin: { sprid: string };
  dependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Packed;

const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs the command as the link does that npm makes of `bin`, with nothing of this repository in reach. */
const sprid = (args: string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const program = join(installed, manifest.bin.sprid);
    execFile(
      process.execPath,
      [program, ...args],
      { cwd: folder, env: { PATH: '', ...env } },
      (error, stdout, stderr) => {
        resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });

describe('what is packed', () => {
  it('has no compressed copies, and names nothing that only this repository has', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      files.filter((path) => /\.(br|gz|tsbuildinfo)$|^(scripts|src|endpoint)/.test(path)),
      [],
    );
    for (const field of ['workspaces', 'devDependencies', 'overrides', 'scripts'])
      assert.ok(!(field in manifest), field);
    assert.deepEqual(Object.keys(manifest.dependencies), ['dompurify', 'lit']);
  });

  it('names the licenses of the code that it brings along', () => {
    const licenses = readFileSync(join(installed, 'dist/commands/LICENSES.txt'), 'utf8');
    for (const name of ['undici', 'parse5', 'yaml']) assert.match(licenses, new RegExp(`^${name} \\d.* \\(`, 'm'));
    assert.doesNotMatch(licenses, /\(undefined\)/);
  });
});

describe('npx sprid of what is installed', () => {
  writeFileSync(join(folder, 'jobs.json'), '{"value": 742, "goal": 1000}');
  writeFileSync(join(folder, 'jobs.csv'), 'date,value\n2017-10-09,742\n');

  it('writes a counter as text and as a picture', async () => {
    const text = await sprid(['counter', 'jobs.json', '--text', '--lang', 'en']);
    assert.deepEqual([text.status, text.stderr], [0, '']);
    assert.match(text.stdout, /742/);
    const picture = await sprid(['counter', 'jobs.csv', '--goal', '1000', '--svg']);
    assert.deepEqual([picture.status, picture.stderr], [0, '']);
    assert.match(picture.stdout, /^<svg/);
  });

  it('checks a folder of releases, and says that it does not look at pictures', async () => {
    mkdirSync(join(folder, 'releases'));
    const release = (name: string, more: string): void =>
      writeFileSync(
        join(folder, `releases/${name}.md`),
        `---\nurl: https://news.example/${name}\nlanguage: en\nheadline: More jobs\n${more}---\nText.\n`,
      );
    release('a', 'published: 2017-10-10T07:20:00+02:00\n');
    release('b', '');
    const { status, stdout, stderr } = await sprid(['check', 'releases']);
    assert.equal(status, 1);
    assert.match(stderr, /b\.md.*published/);
    assert.match(stderr, /^Pictures are not looked at, because "sharp" is not installed beside sprid\.$/m);
    assert.equal(stdout, '1 file is fine.\n');
  });

  it('checks a newsroom by its address', async (t) => {
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'application/feed+json');
      response.end(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'News',
          language: 'en',
          items: [
            {
              id: '1',
              url: 'https://news.example/1',
              title: 'More jobs',
              date_published: '2017-10-10T07:20:00Z',
              content_html: '<p>Text',
            },
          ],
        }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => server.close());
    const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/feed.json`;
    const { status, stdout, stderr } = await sprid(['check', address], { SPRID_MIRROR_ALLOW: '127.0.0.1' });
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /has the format json-feed; 1 release is fine\./);
    const refused = await sprid(['check', address]);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /SPRID_MIRROR_ALLOW/);
  });

  it('says how it is used, and what was wrong', async () => {
    const usage = 'Use it as: npx sprid check';
    for (const [args, said] of [
      [[], usage],
      [['nope'], `There is no command "nope".\n${usage}`],
      [['toString'], `There is no command "toString".\n${usage}`],
      [['import', 'x'], `"import" needs the database of an endpoint, which this package is not.\n${usage}`],
      [['check'], `Name a folder, or set SPRID_RELEASES. ${usage}`],
      [['check', '--foo'], `There is no option --foo. ${usage}`],
      [['check', 'nope'], 'The folder is "nope", which is not there.'],
      [['counter', '--foo'], "Unknown option '--foo'. "],
    ] as const) {
      const { status, stdout, stderr } = await sprid([...args]);
      assert.deepEqual([status, stdout], [1, ''], args.join(' '));
      assert.ok(stderr.startsWith(said), stderr);
    }
    for (const args of [['--help'], ['-h'], ['help'], ['check', '--help'], ['counter', '--help']]) {
      const { status, stdout, stderr } = await sprid(args);
      assert.deepEqual([status, stderr], [0, ''], args.join(' '));
      assert.match(stdout, /^Use it as: npx sprid /);
    }
  });

  it('is run by its link', () => {
    assert.ok(existsSync(join(installed, manifest.bin.sprid)));
    assert.match(readFileSync(join(installed, manifest.bin.sprid), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });
});
