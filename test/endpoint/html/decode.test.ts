import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../endpoint/html/decode.js';
import { parseHtml, tree, type Trees } from '../../../endpoint/html/html.js';
import type { EncodedText } from '../../../src/model/text.js';

const read = (encoded: string): string => decode(encoded as EncodedText);

/** The text of all that a parser makes of it, found in the plainest way. */
const textOf = (node: Trees.Node): string =>
  tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const texts: [title: string, encoded: string, text: string][] = [
  ['nothing to read', 'a b', 'a b'],
  ['entities by name and number', 'A &amp; B &#8211; C&nbsp;&hellip;', 'A & B – C\u00a0…'],
  ['entities that were encoded twice, once', '&amp;amp; &amp;lt;p&gt;', '&amp; &lt;p>'],
  ['tags that go', '<p>A <em>b</em></p>\n', 'A b\n'],
  ['an entity that a tag divides, which is none', '&am<b>p;', '&amp;'],
  ['a number that a browser reads otherwise', '&#150;&#0;', '–\ufffd'],
  ['an entity without its end', '&ltb &copy', '<b ©'],
  ['a name that only an object has', '&constructor;', '&constructor;'],
  ['a sign that begins no tag', 'a < b <', 'a < b <'],
  ['tags that are not quick to see', '<P class="x">A</P><!-- b --><custom-tag>C', 'AC'],
  ['a table, of which a parser moves the text', '<table><p>b</p><tr><td>c</table>a', 'bca'],
];

describe('encoded text', () => {
  for (const [title, encoded, text] of texts) {
    it(`is read with ${title}`, () => {
      assert.equal(read(encoded), text);
    });
  }

  it('is read as a parser reads it, also where no parser is asked', () => {
    const tags = ['p', 'br', 'b', 'i', 'em', 'span', 'strong', 'table', 'tr'].flatMap((tag) => [
      `<${tag}>`,
      `</${tag}>`,
    ]);
    const entities = ['amp', 'lt', 'nbsp', 'hellip', 'Amp', 'AMP', '#38', '#038', '#150', '#13', '#10', '#0', '#55296'];
    const parts = [...tags, ...entities.map((name) => `&${name};`), '&', '&lt', '#38;', 'amp;', '<', '</', '>', 'a'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts, ' ', '\n', '\r', '\0', '\f', 'é'), { maxLength: 14 }), (given) => {
        const encoded = given.join('');
        assert.equal(read(encoded), textOf(parseHtml(encoded)));
      }),
      { seed: 9, numRuns: 1000 },
    );
  });

  it('may be long, and hold more tags than a call takes arguments', () => {
    assert.equal(read('<p>a'.repeat(100_000)), 'a'.repeat(100_000));
    assert.equal(read('<hr>a'.repeat(70_000)), 'a'.repeat(70_000));
    assert.equal(read('&'.repeat(100_000)), '&'.repeat(100_000));
    assert.equal(read(`${'&amp;'.repeat(50_000)}<`), `${'&'.repeat(50_000)}<`);
  });
});
