import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../endpoint/html/decode.js';
import { entities } from '../../src/markup/entities.js';
import { paragraphs } from '../../src/markup/paragraphs.js';
import { webAddress } from '../../src/markup/web-address.js';
import { escapeXml, writableInXml } from '../../src/markup/xml.js';
import type { EncodedText } from '../../src/model/text.js';

it('the common entities are those of the HTML standard', () => {
  for (const [name, sign] of Object.entries(entities)) assert.equal(decode(`&${name};` as EncodedText), sign, name);
  assert.equal(Object.keys(entities).length, 15);
});

describe('the paragraphs of a text', () => {
  for (const [text, lines] of [
    ['', []],
    [' \n\t\n', []],
    ['ett', [['ett']]],
    ['ett\ntvå', [['ett', 'två']]],
    ['ett\n\ntvå', [['ett'], ['två']]],
    ['ett\n \t \n\n två ', [['ett'], [' två ']]],
    [
      'ett\r\ntvå\r\rtre\rfyra',
      [
        ['ett', 'två'],
        ['tre', 'fyra'],
      ],
    ],
    ['\nett\n', [['ett']]],
  ] as const)
    it(`of ${JSON.stringify(text)} are ${JSON.stringify(lines)}`, () => {
      assert.deepEqual(paragraphs(text), lines);
    });
});

describe('an address on the web', () => {
  for (const address of ['https://a.example/', 'http://a.example', 'HTTPS://a.example'])
    it(`is ${address}`, () => {
      assert.equal(webAddress(address), address);
    });
  for (const address of [undefined, '', 'ftp://a.example', 'javascript:https://a.example', 'https:a', '//a.example'])
    it(`is not ${String(address)}`, () => {
      assert.equal(webAddress(address), undefined);
    });
});

describe('a text in XML', () => {
  it('has no character that XML cannot have', () => {
    const kept = '\t\n\r \u007f\u0085\ud7ff\ue000\ufffd😀';
    assert.equal(writableInXml(kept), kept);
    const none = '\0\u0008\u000b\u000c\u000e\u001f\ufffe\uffff\ud800\udfff';
    assert.equal(writableInXml(`a${none.split('').join('b')}c`), `a${'b'.repeat(9)}c`);
  });
  it('has its signs escaped', () => {
    assert.equal(escapeXml('<a href="b">&\u0001</a>'), '&lt;a href=&quot;b&quot;&gt;&amp;&lt;/a&gt;');
  });
});
