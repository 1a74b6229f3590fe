/** What caches are told about an answer, and which of its encodings a request gets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Answer, cacheControl, isKnown } from '../../../endpoint/http/answer.js';

for (const [title, given, seconds, whileRevalidating, ifError] of [
  ['usual content', [], 60, 3600, 604_800],
  ['content that is due later than in a minute', [61_000], 60, 3600, 604_800],
  ['content that is due in half a minute and a bit', [30_999], 30, 3600, 604_800],
  ['content that was due already', [-5000], 0, 3600, 604_800],
  ['content that is wrong in ten seconds', [Infinity, 10_000], 10, 0, 0],
  ['content that is wrong in two minutes', [Infinity, 120_000], 60, 60, 60],
  ['content that is wrong in two hours', [30_000, 7_200_000], 30, 3600, 7170],
  ['content that is wrong already', [Infinity, -1], 0, 0, 0],
] as const)
  test(`a cache keeps ${title} for ${String(seconds)} seconds`, () => {
    const fresh = `max-age=${String(seconds)}, s-maxage=${String(seconds)}`;
    const stale = `stale-while-revalidate=${String(whileRevalidating)}, stale-if-error=${String(ifError)}`;
    assert.equal(cacheControl(...given), `public, ${fresh}, ${stale}`);
  });

for (const [header, expected] of [
  [undefined, false],
  ['', false],
  ['"a"', true],
  ['*', true],
  [' * ', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['"b","a"', true],
  ['"b"', false],
  ['a', false],
  ['"aa"', false],
  ['"*"', false],
] as const)
  test(`If-None-Match: ${String(header)} ${expected ? 'names' : 'does not name'} the tag "a"`, () => {
    assert.equal(isKnown(header, '"a"'), expected);
  });

const text = 'Kaffe och bullar, kaffe och bullar. '.repeat(100);

for (const lives of ['long', 'shortly'] as const) {
  test(`an answer that lives ${lives} has the same content in each encoding, under tags of their own`, () => {
    const answer = new Answer({ text }, lives);
    const plain = JSON.stringify({ text });
    assert.equal(answer.length, Buffer.byteLength(plain));
    const [br, gzip, identity] = ['br', 'gzip', undefined].map((header) => answer.pick(header));
    assert.ok(br && gzip && identity);
    assert.deepEqual([br.encoding, gzip.encoding, identity.encoding], ['br', 'gzip', 'identity']);
    assert.equal(brotliDecompressSync(br.bytes).toString(), plain);
    assert.equal(gunzipSync(gzip.bytes).toString(), plain);
    assert.equal(identity.bytes.toString(), plain);
    const [, digest = assert.fail()] = /^"([\w-]{27})"$/.exec(identity.etag) ?? [];
    assert.deepEqual([br.etag, gzip.etag], [`"${digest}-br"`, `"${digest}-gz"`]);
    assert.equal(answer.pick('br'), br, 'it is made once');
    assert.notEqual(new Answer({ text: `${text}!` }, lives).pick(undefined).etag, identity.etag);
  });

  test(`an answer that lives ${lives} and is no smaller compressed goes out as it is`, () => {
    const { encoding, bytes } = new Answer(Buffer.from('x'), lives).pick('br, gzip');
    assert.deepEqual([encoding, bytes.toString()], ['identity', 'x']);
  });
}

test('what lives long is compressed better than what changes soon', () => {
  const content = Array.from({ length: 300 }, (_, index) => ({ index, word: `${String(index * 7919)} bullar` }));
  assert.ok(new Answer(content).pick('br').bytes.length < new Answer(content, 'shortly').pick('br').bytes.length);
});
