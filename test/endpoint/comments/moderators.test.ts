/** What checking a password costs, counted instead of timed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, keyOf, Moderators } from '../../../endpoint/comments/moderators.js';

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
