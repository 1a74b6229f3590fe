import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { escapeText } from '../../src/markup/escape.js';
import { escapeXml } from '../../src/markup/xml.js';

const read = (markup: string): string =>
  markup.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

const texts = fc
  .array(fc.constantFrom('<', '>', '"', '&', '&lt;', '&amp;lt;', "'", 'å', '\u{1f600}', '\n'))
  .map((signs) => signs.join(''));

describe('text in markup', () => {
  for (const [name, escape] of Object.entries({ escapeText, escapeXml })) {
    it(`has no markup in it and is read as it was: ${name}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          assert.doesNotMatch(escape(text), /[<>"]|&(?!(amp|lt|gt|quot);)/);
          assert.equal(read(escape(text)), text);
        }),
      );
    });
  }

  it('leaves out what XML cannot hold, and keeps whole pairs of surrogates', () => {
    assert.equal(escapeXml('a\u0000\u0008\u000b\u001f\ufffe\uffff\ud800b\udc00\t\r\n\u{1f600}'), 'ab\t\r\n\u{1f600}');
  });
});
