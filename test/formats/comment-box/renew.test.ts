import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renew } from '../../../src/formats/comment-box/renew.js';
import type { Comment, Thread } from '../../../src/model/comment-box.js';

const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  author: {},
  text: id,
  created: '2026-01-01T00:00:00Z',
  status: 'published',
  likes: 0,
  ...more,
});

const thread = (items: Comment[], more: Partial<Thread> = {}): Thread => ({
  thread: 't',
  count: items.length,
  open: true,
  moderation: 'none',
  names: 'optional',
  limits: { text: 100, name: 10 },
  sort: 'oldest',
  items,
  next: null,
  ...more,
});

const idsOf = (items: readonly Comment[]): string[] => items.map(({ id }) => id);

describe('bringing a thread up to date', () => {
  it('keeps what is shown when the first page is empty now and leads on', () => {
    const shown = thread([comment('1'), comment('2')]);
    renew(shown, thread([], { next: '/2', count: 3 }));
    assert.deepEqual(idsOf(shown.items), ['1', '2']);
    assert.equal(shown.count, 3);
  });

  it('leads to replies that have come to a branch of which all were here', () => {
    const replies = (count: number, next?: string): Partial<Comment> => ({
      replies: { count, items: [comment('2', { parent: '1' })], ...(next && { next }) },
    });
    const shown = thread([comment('1', replies(1))]);
    renew(shown, thread([comment('1', replies(2, '/more'))]));
    assert.equal(shown.items[0]?.replies?.next, '/more');
    assert.equal(shown.items[0]?.replies?.count, 2);
  });

  it('does not lead to replies that are here already', () => {
    const second = comment('3', { parent: '1' });
    const shown = thread([comment('1', { replies: { count: 2, items: [comment('2', { parent: '1' }), second] } })]);
    const replies = { count: 2, items: [comment('2', { parent: '1' })], next: '/more' };
    renew(shown, thread([comment('1', { replies })]));
    assert.equal(shown.items[0]?.replies?.next, undefined);
  });

  const pages: readonly (readonly [
    title: string,
    shown: string[],
    now: string[],
    next: string | null,
    after: string[],
  ])[] = [
    ['begins anew where a page and more was added', ['1', '2'], ['8', '9'], '/2', ['8', '9']],
    ['keeps what comes after the page', ['1', '2', '3'], ['1', '2'], '/2', ['1', '2', '3']],
    ['keeps what comes after a page of which only the last is shown', ['2', '3'], ['1', '2'], '/2', ['1', '2', '3']],
    ['leaves out what was removed within the page', ['1', '2', '3'], ['1', '3'], '/2', ['1', '3']],
    ['leaves out what was removed after the last page', ['1', '2', '3'], ['1', '2'], null, ['1', '2']],
    ['begins anew on the last page by taking what is new', ['1'], ['8', '9'], null, ['8', '9']],
    ['has no comment where all were removed', ['1'], [], null, []],
  ];
  for (const [title, shown, now, next, after] of pages)
    it(title, () => {
      const all = thread(shown.map((id) => comment(id)));
      const page = thread(
        now.map((id) => comment(id)),
        { next, count: 7 },
      );
      renew(all, page);
      assert.deepEqual([idsOf(all.items), all.count], [after, 7]);
    });

  it('keeps a comment that waits for approval, and takes replies that were not there', () => {
    const shown = thread([comment('1'), comment('2', { status: 'pending' })]);
    const replies = { count: 1, items: [comment('3', { parent: '1' })] };
    renew(shown, thread([comment('1', { replies })]));
    assert.deepEqual(idsOf(shown.items), ['1', '2']);
    assert.deepEqual(idsOf(shown.items[0]?.replies?.items ?? []), ['3']);
    renew(shown, thread([comment('1')]));
    assert.deepEqual(idsOf(shown.items[0]?.replies?.items ?? []), ['3']);
  });

  it('puts replies in the order of time, also in a thread with the newest first', () => {
    const reply = (id: string, hour: number): Comment =>
      comment(id, { parent: '1', created: `2026-01-01T0${String(hour)}:00:00Z` });
    const shown = thread([comment('1', { replies: { count: 1, items: [reply('3', 3)] } })], { sort: 'newest' });
    const now = { count: 3, items: [reply('2', 2), reply('3', 3), reply('4', 4)] };
    renew(shown, thread([comment('1', { replies: now })], { sort: 'newest' }));
    assert.deepEqual(idsOf(shown.items[0]?.replies?.items ?? []), ['2', '3', '4']);
  });
});
