import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textWidth, wrap } from '../../../src/pictures/jobs-progress/text-width.js';

describe('the width of a text', () => {
  /** The signs of one width, at 11 px. */
  const widths: readonly (readonly [width: number, signs: string])[] = [
    [0, '\u0301\u200e\u200f\u2066\u2067\u2068\u2069'],
    [5.2, 'عربي'],
    [3.2, "ijl.,:;!|'\u00ad"],
    [4.2, 'frt()[]/ \u00a0-'],
    [10, 'mwMW%@'],
    [7.8, 'ABCÅÖЖΩ'],
    [11, '\u1100\u11ff\u2e80漢字かなカナ한글\ud7af\uf900\ufaff\uff00\uff60🙂'],
    [6.6, 'abcdeghknopqsuvxyz0123456789åöжω–\u10ff\u1200\u2e7f\uf8ff\ufb00\uff61'],
  ];

  for (const [width, signs] of widths)
    it(`is ${String(width)} for each of ${JSON.stringify(signs)}`, () => {
      for (const sign of signs) assert.equal(textWidth(sign), width, `U+${sign.codePointAt(0)?.toString(16) ?? ''}`);
    });

  it('is the sum of its signs, and grows with the size of the font', () => {
    assert.equal(textWidth(''), 0);
    assert.equal(textWidth('Mi'), 13.2);
    assert.equal(textWidth('Mi', 22), 26.4);
  });
});

describe('the lines of a text', () => {
  const cases: readonly (readonly [title: string, text: string, width: number, lines: readonly string[]])[] = [
    ['are none without words', ' \t\r\n', 100, []],
    ['are one where there is room for it', 'aa bb', 30.7, ['aa bb']],
    ['are two where there is not', 'aa bb', 30.5, ['aa', 'bb']],
    ['have one space between words', ' aa\t\n  bb\r\n', 100, ['aa bb']],
    ['keep a space that does not break', 'aa\u00a0bb', 100, ['aa\u00a0bb']],
    ['cut a word that is too wide, and go on behind it', 'MMMM a bb', 20, ['MM', 'MM', 'a', 'bb']],
    ['have as much of such a word as there is room for', 'aMMM', 26.6, ['aMM', 'M']],
    ['have at least one sign', 'MM', 5, ['M', 'M']],
    ['do not begin a word that is too wide behind another', 'a MMM', 25, ['a', 'MM', 'M']],
    ['go on with the next word behind the rest of such a word', 'MMM a', 22, ['MM', 'M a']],
    ['do not cut a sign of two units', '🙂🙂', 11, ['🙂', '🙂']],
  ];

  for (const [title, text, width, lines] of cases)
    it(title, () => {
      assert.deepEqual(wrap(text, width, 11), lines);
    });
});
