import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addPage, startPages, type LoadedPages } from '../../../src/derived/press-release-list/pages.js';
import type { PressRelease, PressReleaseList } from '../../../src/model/press-release.js';

const base = 'https://news.example/releases';

const release = (id: string, day = 1): PressRelease => ({
  id,
  url: `https://news.example/${id}`,
  language: 'sv',
  headline: id,
  published: `2020-01-${String(day).padStart(2, '0')}T08:00:00+01:00`,
});
const page = (ids: string[], next: string | null = null): PressReleaseList => ({
  items: ids.map((id) => release(id)),
  next,
});
const idsOf = ({ entries }: LoadedPages): string[] => entries.map(({ release: { id } }) => id);

describe('the pages of a list', () => {
  it('puts the newest of a page first, and moves nothing that is there', () => {
    const pages = startPages({ items: [release('a', 1), release('b', 3)], next: `${base}?2` }, base);
    addPage(pages, { items: [release('c', 2), release('d', 9)], next: null }, `${base}?2`);
    assert.deepEqual(idsOf(pages), ['b', 'a', 'd', 'c']);
  });

  it('leaves one that nobody dates before the one that follows it, and dates one by its change', () => {
    const undated = (id: string, updated?: string): PressRelease => {
      const { published: _published, ...rest } = release(id);
      return { ...rest, undated: true, ...(updated && { updated }) };
    };
    const items = [undated('new'), release('b', 5), undated('c'), release('d', 1), undated('last')];
    assert.deepEqual(idsOf(startPages({ items, next: null }, base)), ['new', 'b', 'c', 'd', 'last']);
    const changed = [release('a', 1), undated('b', '2020-01-03T08:00:00Z'), release('c', 2), undated('last')];
    assert.deepEqual(idsOf(startPages({ items: changed, next: null }, base)), ['b', 'c', 'a', 'last']);
  });

  it('keeps a release once that occurs twice, on one page or on two', () => {
    const pages = startPages(page(['a', 'b', 'a'], `${base}?2`), base);
    addPage(pages, page(['b', 'c', 'c']), `${base}?2`);
    assert.deepEqual(idsOf(pages), ['a', 'b', 'c']);
  });

  it('remembers of each release where it stood', () => {
    const pages = startPages(page(['a'], `${base}?2`), base);
    addPage(pages, page(['b']), 'https://moved.example/2', `${base}?2`);
    assert.deepEqual(
      pages.entries.map(({ base: at }) => at),
      [base, 'https://moved.example/2'],
    );
  });

  const loops: [why: string, next: string][] = [
    ['itself', base],
    ['itself at another place', `${base}#next`],
    ['the address that was asked for before a redirect', 'https://old.example/releases'],
  ];
  for (const [why, next] of loops) {
    it(`goes no further where "next" is ${why}`, () => {
      assert.equal(startPages(page(['a'], next), base, 'https://old.example/releases').next, null);
    });
  }

  const further: [why: string, second: string[], next: string | null][] = [
    ['ends where the next page is the same again', ['a', 'b'], null],
    ['goes on after a page with one new release', ['b', 'c'], `${base}?3`],
    ['goes on after an empty page', [], `${base}?3`],
  ];
  for (const [why, second, next] of further)
    it(why, () => {
      const pages = startPages(page(['a', 'b'], `${base}?2`), base);
      addPage(pages, page(second, `${base}?3`), `${base}?2`);
      assert.equal(pages.next, next);
    });

  it('never gives an address twice, whatever "next" says', () => {
    const address = fc.integer({ min: 0, max: 9 }).map((number) => `${base}?page=${String(number)}`);
    fc.assert(
      fc.property(fc.array(address, { minLength: 1, maxLength: 40 }), (nexts) => {
        const pages = startPages(page([], nexts[0] ?? null), base);
        const asked = [base];
        for (const next of [...nexts.slice(1), null]) {
          if (pages.next === null) break;
          asked.push(pages.next);
          addPage(pages, page([], next), pages.next);
        }
        assert.equal(new Set(asked).size, asked.length);
      }),
    );
  });
});
