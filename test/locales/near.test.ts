import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatNumber, localesOf } from '../../src/locales/format.js';
import { languagesOf } from '../../src/locales/languages.js';
import { nearest, nearestWordsFor } from '../../src/locales/near.js';
import { formsOf } from '../../src/locales/forms.js';
import * as registry from '../../src/locales/registry.js';

const { en, ...others } = registry;
const spoken: Readonly<Record<string, unknown>> = { en, ...others };

describe('a language that we do not speak', () => {
  const cases: [asked: string, used: string, preferred?: string[]][] = [
    ['fo', 'da'],
    ['fo-FO', 'da'],
    ['sma', 'se'],
    ['gl_ES', 'pt'],
    ['ca-valencia', 'es'],
    ['lb', 'de'],
    ['sr-Latn-RS', 'hr'],
    ['sq', 'en'],
    ['ja', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['svenska', 'en'],
    ['fo', 'sv', ['xx', 'sv']],
    ['ja', 'fr-CA', ['fr-CA', 'sv']],
  ];
  for (const [asked, used, preferred = []] of cases)
    it(`"${asked}" is ${used}${preferred.length ? ` where the page would rather have ${preferred.join(', ')}` : ''}`, () => {
      const { language, isAsked } = nearest(asked, spoken, preferred);
      assert.deepEqual([language, isAsked], [used, false]);
    });

  it('gives way to one that we speak, which no preference takes away', () => {
    assert.deepEqual(nearest('sv_FI', spoken, ['fi']), { tag: 'sv', language: 'sv-FI', isAsked: true });
  });

  it('is followed on to the next that is at hand, and to the first of them for want of English', () => {
    assert.equal(nearest('sma', { sv: 1, nb: 1 }).tag, 'nb');
    assert.equal(nearest('nn', { sv: 1, no: 1, nb: 1 }).tag, 'nb');
    assert.equal(nearest('fo', { sv: 1 }).tag, 'sv');
  });

  it('is written by the endpoint in the near one, numbers and dates too', () => {
    const words = nearestWordsFor('fo', languagesOf('failure'));
    assert.deepEqual([words.language, words.retry], ['da', registry.da.failure.retry]);
  });

  it('leads to a language that most of its readers know', () => {
    const readers = {
      bg: 'mk',
      da: 'fo kl',
      de: 'dsb gsw hsb lb nds rm',
      es: 'ast ca eu',
      et: 'vro',
      fi: 'fit fkv smn sms',
      hr: 'bs cnr sr',
      nl: 'af fy',
      pt: 'gl',
      se: 'sma smj',
      uk: 'be',
    };
    for (const [tag, asked] of Object.entries(readers))
      for (const one of asked.split(' ')) assert.equal(nearest(one, spoken).tag, tag, one);
  });

  it('leads from one kind of Norwegian to the other', () => {
    assert.equal(nearest('nb', { en: 1, nn: 1 }).tag, 'nn');
    assert.equal(nearest('no', { en: 1, nn: 1 }).tag, 'nn');
    assert.equal(nearest('no', { en: 1, nn: 1, nb: 1 }).tag, 'nb');
  });
});

describe('an engine that lacks a language', () => {
  it('writes numbers and dates as a near one does, and never as the system of the reader', () => {
    assert.deepEqual(localesOf('se-NO'), ['se-NO', 'nb']);
    assert.deepEqual(localesOf('ga'), ['ga', 'en-GB']);
    // A language that no engine knows.
    assert.equal(formatNumber('qaa', 1234.5), '1,234.5');
  });

  it('takes the forms of English', () => {
    const form = formsOf('qaa');
    assert.deepEqual([form(1, { one: 'a', other: 'b' }), form(2, { one: 'a', other: 'b' })], ['a', 'b']);
    assert.equal(formsOf('pl')(3, { other: 'b' }), 'b');
    assert.equal(formsOf('pl')(3, { few: 'c', other: 'b' }), 'c');
  });
});
