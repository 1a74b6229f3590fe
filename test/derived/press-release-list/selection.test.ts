import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startPages, type ListEntry } from '../../../src/derived/press-release-list/pages.js';
import { words as en } from '../../../src/locales/press-release-list/en.js';
import { words as sv } from '../../../src/locales/press-release-list/sv.js';
import type { PressRelease } from '../../../src/model/press-release.js';
import { count } from '../../../src/derived/press-release-list/count.js';
import {
  languagesOf,
  select,
  tagsOf,
  untilNext,
  type Filter,
  type Selection,
} from '../../../src/derived/press-release-list/selection.js';

const now = Date.parse('2020-06-01T12:00:00Z');
const none: Filter = { text: '', tag: '', language: '' };

const release = (id: string, more: Partial<PressRelease> = {}): PressRelease => ({
  id,
  url: `https://news.example/${id}`,
  language: 'sv',
  headline: 'Rubrik',
  published: '2020-01-01T08:00:00+01:00',
  ...more,
});
const entry = (more: Partial<PressRelease>): ListEntry => ({ release: release('a', more), base: '' });

const look = (
  items: PressRelease[],
  asked: { page?: Partial<Filter>; choice?: Partial<Filter>; limit?: number; reader?: string } = {},
): Selection =>
  select(startPages({ items, next: null }, 'https://news.example/'), {
    page: { ...none, ...asked.page },
    choice: { ...none, ...asked.choice },
    limit: asked.limit ?? 10,
    reader: asked.reader ?? 'sv',
    now,
  });
const idsOf = (entries: Iterable<ListEntry>): string[] => [...entries].map(({ release: { id } }) => id);

describe('what is found', () => {
  const cafe = release('cafe', {
    headline: 'Caféet i Åby öppnar',
    lead: 'Sex nya arbeten.',
    tags: ['Mat', 'sociala företag'],
  });
  const english = release('english', { headline: 'Oak and salt', language: 'en-GB' });
  const both = [cafe, english];
  const table: [why: string, choice: Partial<Filter>, found: string[]][] = [
    ['nothing is asked for', {}, ['cafe', 'english']],
    ['the text is blank', { text: '  ' }, ['cafe', 'english']],
    ['a word of the headline', { text: 'ÅBY' }, ['cafe']],
    ['an accent left out', { text: 'cafeet' }, ['cafe']],
    ['a letter that is another one', { text: 'aby' }, []],
    ['a word of the lead', { text: 'arbeten' }, ['cafe']],
    ['a word of a tag', { text: 'sociala' }, ['cafe']],
    ['words in any order and from any place', { text: 'mat  öppnar' }, ['cafe']],
    ['words of which one is nowhere', { text: 'åby salt' }, []],
    ['a tag in another case', { tag: 'mat' }, ['cafe']],
    ['a part of a tag', { tag: 'sociala' }, []],
    ['a language for one of its regions', { language: 'en' }, ['english']],
    ['a language in another case', { language: 'EN-gb' }, ['english']],
    ['another region', { language: 'en-US' }, []],
    ['the beginning of a language', { language: 'e' }, []],
  ];
  for (const [why, choice, found] of table) {
    it(`is ${found.join(' and ') || 'nothing'} for ${why}`, () => {
      assert.deepEqual(idsOf(look(both, { choice }).found), found);
      const { text: _text, ...attributes } = choice;
      if (!('text' in choice)) assert.deepEqual(idsOf(look(both, { page: attributes }).listed), found);
    });
  }

  it('follows the reader and not the release in what a letter is', () => {
    assert.deepEqual(idsOf(look(both, { choice: { text: 'aby' }, reader: 'en' }).found), ['cafe']);
  });

  it('says whether there is a further page', () => {
    const query = { page: { text: '', tag: '', language: '' }, choice: { text: '', tag: '', language: '' } };
    const more = (next: string | null): boolean =>
      select({ entries: [], next, asked: new Set() }, { ...query, limit: 1, reader: 'sv', now }).more;
    assert.deepEqual([more('https://news.example/2'), more(null)], [true, false]);
  });

  it('shows the first of what is found', () => {
    const items = ['a', 'b', 'c'].map((id) => release(id));
    assert.deepEqual(idsOf(look(items, { limit: 2 }).shown), ['a', 'b']);
  });
});

describe('releases that may not be shown', () => {
  const table: [why: string, more: Partial<PressRelease>, listed: boolean][] = [
    ['withheld', { status: 'withheld' }, false],
    ['under embargo', { embargo: '2020-06-01T12:00:01Z' }, false],
    ['out since its embargo ended', { embargo: '2020-06-01T12:00:00Z' }, true],
    ['canceled, which is said', { status: 'canceled' }, true],
  ];
  for (const [why, more, isListed] of table) {
    it(`${isListed ? 'is not' : 'is'} what is ${why}`, () => {
      assert.equal(look([release('a', more)]).listed.length, isListed ? 1 : 0);
    });
  }

  it('comes out when the first embargo ends', () => {
    const entries = [
      entry({ embargo: '2020-06-01T12:00:09Z' }),
      entry({ embargo: '2020-06-01T12:00:05Z' }),
      entry({ embargo: '2020-06-01T12:00:01Z', status: 'withheld' }),
      entry({}),
    ];
    assert.equal(untilNext(entries, now), 5000);
    for (const more of [{}, { status: 'withheld' as const }, { embargo: '2020-06-01T12:00:00Z' }])
      assert.equal(untilNext([entry(more)], now), undefined);
  });
});

describe('choices of a filter', () => {
  it('is each tag once, by the alphabet', () => {
    const tags = (...all: string[]): ListEntry => entry({ tags: all });
    assert.deepEqual(tagsOf([tags('örn', 'zon'), tags('Zon', 'arbete'), entry({})], 'sv'), ['arbete', 'Zon', 'örn']);
  });

  it('is each language once, without its region and without the unknown', () => {
    const all = ['sv', 'en-GB', 'en', 'und'].map((language) => entry({ language }));
    assert.deepEqual(languagesOf(all), ['en', 'sv']);
  });
});

describe('the count', () => {
  const selection = (shown: number, found: number, listed: number, more: boolean): Selection => {
    const all = Array.from({ length: listed }, () => entry({}));
    return { listed: all, found: all.slice(0, found), shown: new Set(all.slice(0, shown)), more };
  };
  const table: [given: Parameters<typeof selection>, swedish: string, english: string][] = [
    [[10, 24, 24, false], 'Visar 10 av 24 pressmeddelanden', 'Showing 10 of 24 press releases'],
    [[10, 24, 24, true], 'Visar 10 av minst 24 pressmeddelanden', 'Showing 10 of at least 24 press releases'],
    [[20, 20, 20, true], 'Visar 20 pressmeddelanden, det finns fler', 'Showing 20 press releases, there are more'],
    [[1, 1, 9, true], 'Visar ett pressmeddelande, det finns fler', 'Showing 1 press release, there are more'],
    [[24, 24, 24, false], 'Alla 24 pressmeddelanden visas', 'Showing all 24 press releases'],
    [[1, 1, 1, false], 'Ett pressmeddelande visas', 'Showing the only press release'],
    [[0, 0, 9, false], 'Inget pressmeddelande passar.', 'No press release matches.'],
    [
      [0, 0, 9, true],
      'Inget av de pressmeddelanden som hämtats passar. Det finns fler att visa.',
      'None of the press releases loaded so far matches. There are more to show.',
    ],
    [[0, 0, 0, false], 'Inga pressmeddelanden än.', 'No press releases yet.'],
  ];
  for (const [given, swedish, english] of table) {
    it(`says "${english}"`, () => {
      assert.deepEqual([count(selection(...given), sv), count(selection(...given), en)], [swedish, english]);
    });
  }
});
