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
    assert.equal(pickEncoding(header, ['br', 'gzip', 'identity']), expected);
  });
}

test('an encoding that was not worth making is not picked', () => {
  assert.equal(pickEncoding('br, gzip', ['gzip', 'identity']), 'gzip');
  assert.equal(pickEncoding('br, gzip', ['identity']), 'identity');
});
