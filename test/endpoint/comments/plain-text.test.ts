import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanName, cleanText, lengthOf } from '../../../endpoint/comments/plain-text.js';

const texts: [title: string, given: string, expected: string][] = [
  ['line ends of every kind', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
  ['tabs, indentation and single blank lines stay', '\ta\tb\n\n  c', '\ta\tb\n\n  c'],
  ['controls go', 'a\u0000b\u0007\u001bc\u007f\u0085d', 'abcd'],
  ['overrides and isolates go', '\u202eevil\u202c \u2066a\u2069\ufeff', 'evil a'],
  ['the marks that Hebrew and Arabic need stay', 'א\u200f!\u200e', 'א\u200f!\u200e'],
  ['halves of characters go', 'a\ud800b\udc00c😀', 'abc😀'],
  ['marks stay, however many: what is too much is refused', `e${'\u0334'.repeat(50)}x`, `e${'\u0334'.repeat(50)}x`],
  ['the marks of Burmese stay', 'လျှော့ချ', 'လျှော့ချ'],
  ['marks that belong together become one letter', 'a\u030a', 'å'],
  ['a family of emoji stays one', '👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
  ['at most two blank lines', 'a\n\n\n\n\n\nb\n \n\t\n\n\nc', 'a\n\n\nb\n\n\nc'],
  ['ten thousand newlines', `a${'\n'.repeat(10_000)}b`, 'a\n\n\nb'],
  ['the ends are trimmed, but for the indentation of the first line', ' \n a \n ', ' a'],
  ['nothing', '', ''],
  ['nothing but space', ' \n\t\u00a0\u3000', ''],
  ['nothing that can be seen', '\u200b\u200d\u2060\u3164\u2800\u{e0041}\u00ad', ''],
];

for (const [title, given, expected] of texts) {
  test(`cleaning a text: ${title}`, () => {
    assert.equal(cleanText(given), expected);
  });
}

test('a name is one line', () => {
  assert.equal(cleanName(' Ada\n\tLovelace \u202e '), 'Ada Lovelace');
});

test('length is counted in code points', () => {
  assert.equal(lengthOf('å😀a'), 3);
});

test('cleaning is done once and for all, and takes time in proportion', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const clean = cleanText(text);
      assert.equal(cleanText(clean), clean);
      assert.doesNotMatch(clean, /\p{Surrogate}/u);
      assert.doesNotMatch(clean, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/);
    }),
  );
  for (const part of ['\n ', ' \n', '\n\t\n', 'a\u0301', '\u0301', '\u200b']) cleanText(part.repeat(16_000));
});
