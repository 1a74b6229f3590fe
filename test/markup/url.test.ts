import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { safeResource, safeUrl } from '../../src/markup/url.js';

const base = 'https://news.example/api/releases/x';

describe('an address from outside', () => {
  const followed: [address: string, expected: string][] = [
    ['b', 'https://news.example/api/releases/b'],
    ['?page=2', 'https://news.example/api/releases/x?page=2'],
    ['\\\\q.example\\a', 'https://q.example/a'],
    ['HTTPS://Q.example', 'https://q.example/'],
    ['https://@q.example/', 'https://q.example/'],
    ['https://q.example/#a', 'https://q.example/#a'],
    ['mailto:a@q.example', 'mailto:a@q.example'],
    ['tel:112', 'tel:112'],
  ];
  for (const [address, expected] of followed) {
    it(`${address} leads to ${expected}`, () => {
      assert.equal(safeUrl(address, base), expected);
    });
  }

  for (const address of [
    'javascript:1',
    '\u0000\u001f java\tscript:1',
    'data:,x',
    'blob:https://q.example/1',
    'https://a@q.example/',
    'https://a:b@q.example/',
    'https://:b@q.example/',
    'https://',
    '',
    ' \n',
    '\u0001',
    '#a',
    ' #',
  ]) {
    it(`${JSON.stringify(address)} leads nowhere`, () => {
      assert.equal(safeUrl(address, base), undefined);
    });
  }

  it('is loaded without a click from the web alone', () => {
    assert.equal(safeResource('mailto:a@q.example', base), undefined);
    assert.equal(safeResource('tel:112', base), undefined);
    assert.equal(safeResource('/a.png', base), 'https://news.example/a.png');
  });

  it('never throws, also beside a base that is none, and never gets another scheme', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom('java\nscript:', 'vbscript:', '//a@')),
        fc.string(),
        (start, end) => {
          const read = safeUrl(start + end, base);
          assert.ok(read === undefined || /^(https?:\/\/|mailto:|tel:)/.test(read), read);
          assert.equal(safeUrl('relative', `no base${end}`), undefined);
        },
      ),
      { seed: 11, numRuns: 500 },
    );
  });
});
