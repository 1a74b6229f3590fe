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
});
