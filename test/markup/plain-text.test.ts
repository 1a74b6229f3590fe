import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { paragraphs } from '../../src/markup/paragraphs.js';
import { pieces } from '../../src/markup/plain-text.js';

const cases: [title: string, line: string, addresses: string[]][] = [
  ['an address at the end of a sentence', 'Se https://week.example/a.', ['https://week.example/a']],
  ['an address in brackets', '(https://week.example/a)', ['https://week.example/a']],
  ['brackets that belong to the address', 'https://x.example/a_(b) och', ['https://x.example/a_(b)']],
  ['two addresses', 'http://a.example, https://b.example?', ['http://a.example', 'https://b.example']],
  ['quotes around it', '"https://a.example/b"', ['https://a.example/b']],
  ['a typographic quote behind it', '”https://a.example/b”', ['https://a.example/b']],
  ['a script', 'javascript:alert(1)', []],
  ['data', 'data:text/html,x', []],
  ['another scheme that ends alike', 'xhttp://a.example', []],
  ['a name that looks like a host', 'https://bank.example@evil.example/', []],
  ['a scheme alone', 'https://', []],
  ['a host that is none', 'http://%/', []],
  ['an address of thousands of characters', `https://a.example/${'x'.repeat(3000)}`, []],
];

describe('pieces', () => {
  for (const [title, line, addresses] of cases) {
    it(`finds ${title}`, () => {
      const found = pieces(line);
      assert.deepEqual(
        found.filter(({ url }) => url).map(({ text }) => text),
        addresses,
      );
    });
  }

  it('loses and adds nothing, and leads nowhere but to http and https', () => {
    const line = fc.string({ unit: 'binary', maxLength: 200 });
    const linked = fc
      .array(fc.oneof(line, fc.webUrl(), fc.constantFrom('https://', 'http://a.b', '(', ')', '.', '"', ' ')))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(linked, (text) => {
        const found = pieces(text);
        assert.equal(found.map((piece) => piece.text).join(''), text);
        for (const { url } of found) assert.ok(url === undefined || /^https?:\/\//.test(url));
      }),
    );
  });

  it('reads a hundred thousand brackets without looking at each of them from each', () => {
    const line = `https://a.example/${')'.repeat(100_000)}`;
    assert.equal(
      pieces(line)
        .map(({ text }) => text)
        .join(''),
      line,
    );
  });
});

describe('paragraphs', () => {
  it('ends a paragraph at a blank line and keeps single ones', () => {
    assert.deepEqual(paragraphs('a\nb\n\n \nc\r\nd'), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('makes nothing of ten thousand blank lines', () => {
    assert.deepEqual(paragraphs('\n'.repeat(10_000)), []);
    assert.deepEqual(paragraphs(''), []);
  });
});
