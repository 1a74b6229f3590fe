import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickEncoding, type Encoding } from '../../../endpoint/http/encoding.js';

const cases: [string | undefined, Encoding][] = [
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br ; q=0.5 , gzip ; q=0.5', 'br'],
  ['br;q=0', 'identity'],
  ['identity;q=1, br;q=0.5', 'identity'],
  ['identity, br', 'br'],
  ['identity;q=0', 'identity'],
  ['br;q=nonsense', 'identity'],
  ['zstd', 'identity'],
  [','.repeat(5000), 'identity'],
];

for (const [header, expected] of cases) {
  test(`"${String(header).slice(0, 40)}" is answered with ${expected}`, () => {
    assert.equal(pickEncoding(header, new Set<Encoding>(['br', 'gzip', 'identity'])), expected);
  });
}

test('a coding that is refused by its name is not let in by another one', () => {
  const offered = new Set<Encoding>(['gzip', 'identity']);
  for (const header of ['gzip;q=0, *', '*, x-gzip;q=0', 'br, *;q=0.2, gzip;q=0'])
    assert.equal(pickEncoding(header, offered), 'identity', header);
});

test('a repeated header gets the same answer, also after more headers than are cached', () => {
  const offered = new Set<Encoding>(['br', 'gzip', 'identity']);
  for (const q of ['0.1', '0.9'])
    for (let count = 0; count < 300; count += 1)
      assert.equal(pickEncoding(`br;q=0.5, gzip;q=${q}, x-${String(count)}`, offered), q === '0.1' ? 'br' : 'gzip');
});

test('an encoding that was not worth making is not picked', () => {
  assert.equal(pickEncoding('br, gzip', new Set<Encoding>(['gzip', 'identity'])), 'gzip');
  assert.equal(pickEncoding('br, gzip', new Set<Encoding>(['identity'])), 'identity');
});
