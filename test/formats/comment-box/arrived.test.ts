import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrivedIn, takeChanges } from '../../../src/formats/comment-box/arrived.js';
import { renew } from '../../../src/formats/comment-box/renew.js';
import { flatten } from '../../../src/formats/comment-box/tree.js';
import type { Comment, Thread } from '../../../src/model/comment-box.js';

const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  author: {},
  text: id,
  created: new Date(Date.UTC(2026, 0, 1) + Number.parseInt(id, 10) * 1000).toISOString(),
  status: 'published',
  likes: 0,
  ...more,
});

const branch = (id: string, replies: readonly string[], count = replies.length): Comment =>
  comment(id, {
    replies: {
      count,
      items: replies.map((reply) => comment(reply, { parent: id })),
      ...(count > replies.length && { next: `/replies/${id}` }),
    },
  });

const thread = (items: (string | Comment)[], more: Partial<Thread> = {}): Thread => {
  const all = items.map((item) => (typeof item === 'string' ? comment(item) : item));
  return {
    thread: 't',
    count: flatten(all).length,
    open: true,
    moderation: 'none',
    names: 'optional',
    limits: { text: 100, name: 10 },
    sort: 'newest',
    items: all,
    next: null,
    ...more,
  };
};

describe('new comments in a thread', () => {
  const cases: [title: string, shown: Thread, now: Thread, expected: number][] = [
    ['is nothing where all is shown', thread(['2', '1']), thread(['2', '1']), 0],
    ['is counted', thread(['2', '1']), thread(['4', '3', '2', '1']), 2],
    ['is counted in an empty thread', thread([]), thread(['2', '1']), 2],
    ['is counted beyond the page', thread([]), thread(['30', '29'], { count: 30, next: '/2' }), 30],
    [
      'is counted where the page has nothing that is shown',
      thread(['1']),
      thread(['5', '4'], { count: 5, next: '/2' }),
      4,
    ],
    ['is counted while others go', thread(['3', '2', '1']), thread(['4', '1']), 1],
    ['is not what goes', thread(['3', '2', '1']), thread(['1']), 0],
    [
      'is not what moves up from the next page where one goes',
      thread(['5', '4'], { count: 6, next: '/2' }),
      thread(['5', '3'], { count: 5, next: '/2' }),
      0,
    ],
    [
      'is not what is pinned now and was on another page',
      thread(['5', '4'], { count: 6, next: '/2' }),
      thread([comment('1', { pinned: true }), '5', '4'], { count: 6, next: '/2' }),
      0,
    ],
    [
      'is counted where more has come than a page holds, below what is pinned',
      thread([comment('1', { pinned: true }), '5', '4'], { count: 6, next: '/2' }),
      thread([comment('1', { pinned: true }), '30', '29'], { count: 31, next: '/2' }),
      25,
    ],
    [
      'is counted below what is pinned where all is shown',
      thread([comment('1', { pinned: true }), '2']),
      thread([comment('1', { pinned: true }), '4', '3'], { count: 30, next: '/2' }),
      28,
    ],
    [
      'is counted below what is pinned, and nothing else is',
      thread([comment('1', { pinned: true })]),
      thread([comment('1', { pinned: true }), '3', '2']),
      2,
    ],
    ['is what was approved late', thread(['5', '3']), thread(['5', '4', '3']), 1],
    ['is a reply', thread([branch('1', ['2'])]), thread([branch('1', ['2', '3'])]), 1],
    ['is a first reply', thread(['1']), thread([branch('1', ['2'])]), 1],
    ['is a reply that the page has no room for', thread([branch('1', ['2'])]), thread([branch('1', ['2'], 3)]), 2],
    [
      'is not a reply that was never asked for',
      thread([branch('1', ['2'], 9)]),
      thread([branch('1', ['2', '3'], 9)]),
      0,
    ],
    [
      'is a reply to a branch of which more was never asked for',
      thread([branch('1', ['2'], 9)]),
      thread([branch('1', ['2'], 10)]),
      1,
    ],
    [
      'is counted by the difference in another order',
      thread(['1', '2'], { sort: 'oldest', count: 9, next: '/2' }),
      thread(['11', '10'], { count: 11, next: '/2' }),
      2,
    ],
    [
      'is not a place of what was removed',
      thread(['1']),
      thread([comment('2', { status: 'removed', replies: { count: 1, items: [comment('3', { parent: '2' })] } }), '1']),
      1,
    ],
  ];
  for (const [title, shown, now, expected] of cases)
    it(title, () => {
      assert.equal(arrivedIn(shown, now).count, expected);
    });

  it('is what bringing the thread up to date adds', () => {
    const shown = thread(['5', branch('3', ['4']), '1'], { count: 9, next: '/2' });
    const now = thread(['8', '7', '5', branch('3', ['4', '6']), '1'], { count: 12, next: '/2' });
    const before = flatten(shown.items).length;
    const { count } = arrivedIn(shown, now);
    renew(shown, now);
    assert.equal(flatten(shown.items).length - before, count);
    assert.equal(count, 3);
  });

  it('is below a comment where the page has no room for it', () => {
    const shown = thread([branch('1', ['2'])]);
    assert.equal(arrivedIn(shown, thread([branch('1', ['2'], 3)])).below, shown.items[0]);
  });
});

describe('changes of shown comments', () => {
  const textsOf = (shown: Thread): string[] => flatten(shown.items).map(({ reply }) => `${reply.status} ${reply.text}`);
  const everywhere = (): boolean => true;

  it('is taken over, and nothing that has come', () => {
    const shown = thread([comment('3'), branch('1', ['2'])]);
    const now = thread([
      comment('5'),
      comment('3', { text: 'changed', edited: '2026-01-02T00:00:00Z' }),
      branch('1', ['2', '4']),
    ]);
    takeChanges(shown, now, everywhere);
    assert.deepEqual(textsOf(shown), ['published changed', 'published 1', 'published 2']);
  });

  it('is that they are gone', () => {
    const shown = thread([comment('4'), branch('1', ['2', '3'])]);
    takeChanges(shown, thread([branch('1', ['3'])]), everywhere);
    assert.deepEqual(textsOf(shown), ['published 1', 'published 3']);
    takeChanges(
      shown,
      thread([
        comment('1', { status: 'removed', text: '', replies: { count: 1, items: [comment('3', { parent: '1' })] } }),
      ]),
      everywhere,
    );
    assert.deepEqual(textsOf(shown), ['removed ', 'published 3']);
  });

  it('is not told by a page that ends before them', () => {
    const shown = thread(['5', branch('4', ['6', '7']), '3']);
    takeChanges(shown, thread(['5', branch('4', ['6'], 2)], { next: '/2' }), everywhere);
    assert.equal(flatten(shown.items).length, 5);
  });

  it('is not told by what is pinned on a page that ends before it', () => {
    const shown = thread(['5', '4', '3', '2', '1'], { count: 9, next: '/2' });
    const now = thread([comment('1', { pinned: true }), '6', '5', '4'], { count: 10, next: '/2' });
    takeChanges(shown, now, everywhere);
    assert.deepEqual([...shown.items.map(({ id }) => id)].sort(), ['1', '2', '3', '4', '5']);
  });

  it('leaves alone what a reader sees, what is held, and what came since', () => {
    const shown = thread(['9', comment('3', { status: 'pending' }), '2', '1']);
    takeChanges(shown, thread([comment('2', { text: 'changed' })]), ({ id }) => id !== '2' && id !== '9');
    assert.deepEqual(textsOf(shown), ['published 9', 'pending 3', 'published 2']);
  });
});
