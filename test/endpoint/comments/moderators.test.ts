/** What checking a password costs, counted instead of timed, and which hashes are read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BusyError, hashPassword, keyOf, Moderators, readHash } from '../../../endpoint/comments/moderators.js';

test('an unknown name costs the same hash as a known one, so that the time tells no names', async () => {
  const password = 'ett långt lösenord';
  const hash = await hashPassword(password, { power: 11, r: 8, p: 2 });
  const costs: object[] = [];
  const moderators = new Moderators([{ name: 'anna', hash }], (given, of) => {
    costs.push({ given, power: of.power, r: of.r, p: of.p, salt: of.salt.length });
    return keyOf(given, of);
  });
  assert.equal(await moderators.isPassword('anna', password), true);
  assert.equal(await moderators.isPassword('anna', 'x'), false);
  assert.equal(await moderators.isPassword('nobody', password), false);
  assert.equal(await moderators.isPassword('__proto__', password), false);
  const cost = { power: 11, r: 8, p: 2, salt: 16 };
  assert.deepEqual(
    costs,
    [password, 'x', password, password].map((given) => ({ given, ...cost })),
  );
});

const salt = 'A'.repeat(22);
const key = 'A'.repeat(43);

for (const [title, hash, isRead] of [
  ['the least cost', `scrypt.10.8.1.${salt}.${key}`, true],
  ['the highest cost', `scrypt.17.8.19.${salt}.${key}`, true],
  ['a long salt', `scrypt.14.8.5.${'A'.repeat(86)}.${key}`, true],
  ['too low a cost', `scrypt.9.8.1.${salt}.${key}`, false],
  ['too high a cost', `scrypt.18.8.1.${salt}.${key}`, false],
  ['no rounds', `scrypt.14.8.0.${salt}.${key}`, false],
  ['too many rounds', `scrypt.14.8.20.${salt}.${key}`, false],
  ['another block size', `scrypt.14.9.5.${salt}.${key}`, false],
  ['a short salt', `scrypt.14.8.5.${salt.slice(1)}.${key}`, false],
  ['too long a salt', `scrypt.14.8.5.${'A'.repeat(87)}.${key}`, false],
  ['a short key', `scrypt.14.8.5.${salt}.${key.slice(1)}`, false],
  ['something after it', `scrypt.14.8.5.${salt}.${key}.`, false],
  ['something before it', ` scrypt.14.8.5.${salt}.${key}`, false],
  ['another function', `bcrypt.14.8.5.${salt}.${key}`, false],
  ['nothing', '', false],
] as const)
  test(`a hash with ${title} is ${isRead ? 'read' : 'malformed'}`, () => {
    const read = readHash(hash);
    assert.equal(read !== undefined, isRead);
    if (read) assert.deepEqual([read.power, read.r, read.p], hash.split('.').slice(1, 4).map(Number));
    else assert.throws(() => new Moderators([{ name: 'anna', hash }]), /The hash of anna is malformed\./);
  });

test('a new hash has its own salt and the usual cost, and is read as its password', async () => {
  const hashes = await Promise.all([hashPassword('ett långt lösenord'), hashPassword('ett långt lösenord')]);
  assert.notEqual(hashes[0], hashes[1]);
  for (const hash of hashes) assert.match(hash, /^scrypt\.14\.8\.5\.[\w-]{22}\.[\w-]{43}$/);
  const moderators = new Moderators(hashes.map((hash, at) => ({ name: `m${String(at)}`, hash })));
  assert.equal(moderators.size, 2);
  assert.equal(await moderators.isPassword('m1', 'ett la\u030angt lösenord'), true, 'however its letters are composed');
  assert.notEqual(moderators.markOf('m0'), moderators.markOf('m1'));
  assert.equal(moderators.markOf('m0'), new Moderators([{ name: 'x', hash: hashes[0] }]).markOf('x'));
  assert.equal(moderators.markOf('nobody'), undefined);
});

test('passwords are checked one at a time, at most ten wait, and a failed check keeps out no later one', async () => {
  const hash = `scrypt.10.8.1.${salt}.${key}`;
  const finish: ((error?: Error) => void)[] = [];
  const moderators = new Moderators([{ name: 'anna', hash }], (given) => {
    assert.ok(given.length <= 200, 'what is longer costs no more');
    return new Promise((resolve, reject) =>
      finish.push((error) => {
        if (error) reject(error);
        else resolve(Buffer.alloc(32));
      }),
    );
  });
  const checks = Array.from({ length: 10 }, () => moderators.isPassword('anna', 'x'.repeat(1000)));
  const outcomes = Promise.allSettled(checks);
  await assert.rejects(moderators.isPassword('anna', 'x'), BusyError);
  for (let turn = 0; turn < 10; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(finish.length, turn + 1);
    finish.at(-1)?.(turn === 0 ? new Error('no memory') : undefined);
  }
  assert.deepEqual(
    (await outcomes).map(({ status }) => status),
    ['rejected', ...Array<string>(9).fill('fulfilled')],
  );
  const later = moderators.isPassword('anna', 'x');
  await new Promise((resolve) => setImmediate(resolve));
  finish.at(-1)?.();
  assert.equal(await later, true);
});
