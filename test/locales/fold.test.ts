import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../src/locales/fold.js';

describe('text as a search compares it', () => {
  const pairs: [language: string, one: string, other: string, same: boolean][] = [
    ['sv', 'CAFÉ', 'cafe', true],
    ['sv', 'Ölandsbron', 'ölandsbron', true],
    ['sv', 'örn', 'orn', false],
    ['sv', 'år', 'ar', false],
    ['sv', 'ära', 'ara', false],
    ['sv', 'A\u030Aby', 'åby', true],
    ['sv', 'Tromsø', 'tromsö', true],
    ['sv', 'Müller', 'muller', true],
    ['sv-FI', 'örn', 'orn', false],
    ['en', 'Göteborg', 'goteborg', true],
    ['en', 'Ålesund', 'alesund', true],
    ['en', 'Tromsø', 'tromso', true],
    // Hungarian has an ö of its own, and no ø.
    ['hu', 'Tromsø', 'tromso', true],
    ['sv', 'Kværner', 'kvärner', true],
    ['en', 'naïve', 'naive', true],
    ['da', 'Ærø', 'aero', false],
    ['en', 'x\u0302y', 'xy', true],
    ['en', 'שָׁלוֹם', 'שלום', true],
  ];
  for (const [language, one, other, same] of pairs) {
    it(`takes ${one} and ${other} for ${same ? 'the same' : 'two'} in ${language}`, () => {
      assert.equal(fold(language, one) === fold(language, other), same);
    });
  }

  it('does not change what it has folded', () => {
    fc.assert(
      fc.property(fc.constantFrom('sv', 'en', 'da'), fc.string({ unit: 'grapheme' }), (language, text) => {
        const once = fold(language, text);
        assert.equal(fold(language, once), once);
      }),
    );
  });
});
