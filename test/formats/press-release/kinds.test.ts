/** The words for kinds that services name by codes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindInWords } from '../../../src/formats/press-release/kinds.js';
import { Place } from '../../../src/formats/toolkit/place.js';

const codes = ['pressrelease', 'news', 'blog_post', 'event', 'regulatory', 'correction'];

const wordsIn = (language: string | undefined, page: string | undefined, ...kinds: string[]): string | undefined => {
  const context = {
    base: 'https://news.example/',
    report: () => undefined,
    decode: String,
    ...(page && { language: page }),
  };
  return kindInWords(new Place('', 'type', context), language, ...kinds).value;
};

describe('the kinds of a service', () => {
  for (const language of ['sv', 'en', 'nb', 'da', 'fi', 'de'])
    it(`have a word of their own each in ${language}`, () => {
      const said = codes.map((code) => wordsIn(language, undefined, code));
      assert.ok(said.every((word) => word?.trim()));
      assert.equal(new Set(said).size, codes.length);
      if (language !== 'en')
        for (const [at, word] of said.entries()) assert.notEqual(word, wordsIn('en', 'en', codes[at] ?? ''));
    });

  it('are said in the language of the release, else in that of the page, else in English', () => {
    assert.equal(wordsIn('sv-FI', 'de', 'news'), 'Nyhet');
    assert.equal(wordsIn('ja', 'de', 'news'), 'Nachricht');
    assert.equal(wordsIn(undefined, 'ja', 'news'), 'News');
    for (const norwegian of ['nb-NO', 'nn', 'no']) assert.equal(wordsIn(norwegian, 'sv', 'blog_post'), 'Blogginnlegg');
  });

  it('are listed, and none of them is unknown', () => {
    assert.equal(
      wordsIn('sv', undefined, 'regulatory', 'podcast', 'correction'),
      'Regulatoriskt pressmeddelande, rättelse',
    );
    assert.equal(wordsIn('sv', undefined, 'podcast'), undefined);
  });
});
