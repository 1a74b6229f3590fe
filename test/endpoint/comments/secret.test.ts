/** What is derived from the endpoint's secret, and where the secret is kept. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSecret } from '../../../endpoint/comments/open-secret.js';
import { readOrMakeSecret, Secret } from '../../../endpoint/comments/secret.js';
import { ConfigurationError } from '../../../endpoint/operator/configuration-error.js';
import { openUntilEnd, temporaryFolder } from '../databases.js';

const secret = new Secret('a secret of the tests');

test('marks of different kinds, things and secrets differ, and the same one is always the same', () => {
  const marks = (of: Secret): string[] => [
    of.mark,
    of.capabilityOf('a'),
    of.capabilityOf('b'),
    of.fingerprintOf('a'),
    of.fingerprintOf('b'),
    of.formTokenOf('a'),
    of.formTokenOf('b'),
    of.browserMarkOf('a', 'b'),
    of.browserMarkOf('a', 'c'),
    of.browserMarkOf('b', 'b'),
    ...[of.shownMarkOf('a', 1), of.shownMarkOf('b', 1), of.shownMarkOf('a', 2)].map((mark) => mark.split('.')[1] ?? ''),
  ];
  const all = [...marks(secret), ...marks(new Secret('another secret of the tests'))];
  assert.equal(new Set(all).size, all.length);
  for (const mark of all) assert.match(mark, /^[\w-]{43}$/);
  assert.deepEqual(marks(new Secret('a secret of the tests')), marks(secret));
  assert.match(secret.shownMarkOf('a', 12), /^12\./);
});

test('a writer is known however the UUID is written', () => {
  const writer = randomUUID();
  assert.equal(secret.fingerprintOf(writer.toUpperCase()), secret.fingerprintOf(writer));
});

for (const [title, change, expected] of [
  ['itself', (mark: string) => mark, true],
  ['nothing', () => '', false],
  ['a beginning of it', (mark: string) => mark.slice(1), false],
  ['more than it', (mark: string) => `${mark}a`, false],
  ['another of the same length', (mark: string) => `${mark.slice(0, -1)}${mark.endsWith('A') ? 'E' : 'A'}`, false],
  ['letters of more bytes', (mark: string) => 'å'.repeat(mark.length), false],
] as const)
  test(`a capability and a mark of a browser are compared with ${title}`, () => {
    assert.equal(secret.isCapabilityOf('c', change(secret.capabilityOf('c'))), expected);
    assert.equal(secret.isBrowserMarkOf('b', 'w', change(secret.browserMarkOf('b', 'w'))), expected);
  });

test('the secret is made at the first start, in a folder that may be missing, for its owner only', async (t) => {
  const data = join(temporaryFolder(t), 'a/b');
  const made = await readOrMakeSecret(data);
  assert.match(made, /^[\w-]{43}$/);
  const path = join(data, 'secret');
  assert.equal(readFileSync(path, 'utf8'), `${made}\n`);
  assert.equal(statSync(path).mode & 0o077, 0);
  assert.equal(await readOrMakeSecret(data), made);
});

test('two that start at once have one secret', async (t) => {
  const data = temporaryFolder(t);
  const made = await Promise.all(Array.from({ length: 5 }, () => readOrMakeSecret(data)));
  assert.equal(new Set(made).size, 1);
});

for (const [length, isTaken] of [
  [0, false],
  [15, false],
  [16, true],
] as const)
  test(`a secret of ${String(length)} characters is ${isTaken ? 'taken' : 'refused and stays'}`, async (t) => {
    const data = temporaryFolder(t);
    const text = ` ${'x'.repeat(length)} \n`;
    writeFileSync(join(data, 'secret'), text);
    const read = readOrMakeSecret(data);
    if (isTaken) assert.equal(await read, 'x'.repeat(length));
    else
      await assert.rejects(read, (error: Error) => {
        assert.ok(error instanceof ConfigurationError);
        assert.match(error.message, /secret" is shorter than 16 characters: .*SPRID_SECRET/);
        return true;
      });
    assert.equal(readFileSync(join(data, 'secret'), 'utf8'), text);
  });

test('a folder that cannot hold the secret is named', async (t) => {
  const data = temporaryFolder(t);
  writeFileSync(join(data, 'file'), '');
  await assert.rejects(readOrMakeSecret(join(data, 'file')), (error: Error) => {
    assert.ok(error instanceof ConfigurationError);
    assert.match(error.message, /"[^"]+secret" cannot be read or made \(E[A-Z]+\): set SPRID_SECRET.*SPRID_DATA/);
    return true;
  });
});

test('a database keeps to the secret that it was begun with', async (t) => {
  const data = temporaryFolder(t);
  const store = await openUntilEnd(t, { file: join(data, 'comments.db') });
  const given = { secret: 'the first secret of all', data };
  assert.equal((await openSecret(given, store)).mark, new Secret(given.secret).mark);
  assert.equal(existsSync(join(data, 'secret')), false, 'none is made where one is set');
  assert.equal((await openSecret(given, store)).mark, new Secret(given.secret).mark);
  for (const other of ['the second secret of all', undefined])
    await assert.rejects(openSecret({ secret: other, data }, store), (error: Error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.message, /SPRID_SECRET is not the secret .* delete from marks where name = 'secret'\.$/);
      return true;
    });
  const elsewhere = await openUntilEnd(t, { file: join(data, 'other.db') });
  assert.equal(
    (await openSecret({ secret: undefined, data }, elsewhere)).mark,
    new Secret(await readOrMakeSecret(data)).mark,
  );
});
