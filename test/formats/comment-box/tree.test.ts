import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addReplies } from '../../../src/formats/comment-box/add-replies.js';
import {
  countReplies,
  dropDoubles,
  findComment,
  flatten,
  putComment,
  removeComment,
} from '../../../src/formats/comment-box/tree.js';
import type { Comment } from '../../../src/model/comment-box.js';

const comment = (id: string, parent?: string, more: Partial<Comment> = {}): Comment => ({
  id,
  ...(parent !== undefined && { parent }),
  author: {},
  text: id,
  created: '2026-01-01T00:00:00Z',
  status: 'published',
  likes: 0,
  ...more,
});

const draw = (items: readonly Comment[]): unknown[] =>
  items.map(({ id, replies }) => (replies ? [id, ...draw(replies.items)] : id));

describe('the tree of a thread', () => {
  it('puts a comment where it belongs: first, last, or below its parent', () => {
    const items: Comment[] = [];
    for (const [id, parent] of [['1'], ['2'], ['3', '1'], ['4', '3']] as [string, string?][])
      putComment(items, comment(id, parent), 'oldest');
    assert.deepEqual(draw(items), [['1', ['3', '4']], '2']);
    putComment(items, comment('5'), 'newest');
    assert.deepEqual(draw(items), ['5', ['1', ['3', '4']], '2']);
  });

  it('shows a reply by itself when its parent is on a page that is not here', () => {
    const items = [comment('09')];
    putComment(items, comment('10', '1'), 'oldest');
    assert.deepEqual(draw(items), ['09', '10']);
  });

  for (const sort of ['oldest', 'newest'] as const)
    it(`keeps the order of time when a further page comes after a comment that was just written: ${sort}`, () => {
      const at = (hour: number): Comment =>
        comment(`0${String(hour)}`, undefined, { created: `2026-01-01T0${String(hour)}:00:00.5Z` });
      const pages = sort === 'oldest' ? [[1, 2], [9], [3, 4], [8, 9]] : [[8, 7], [9], [6, 5], [4, 3]];
      const items: Comment[] = [];
      for (const hour of pages.flat()) putComment(items, at(hour), sort);
      const ids = items.map(({ id }) => id);
      assert.deepEqual(
        ids,
        [...new Set(pages.flat().map((hour) => `0${String(hour)}`))].sort(
          (one, other) => (sort === 'oldest' ? 1 : -1) * one.localeCompare(other),
        ),
      );
    });

  it('puts a newer state in the place of the older, and keeps the replies', () => {
    const items = [comment('1', undefined, { edited: '2026-01-01T01:00:00Z' })];
    putComment(items, comment('2', '1'), 'oldest');
    putComment(items, comment('1', undefined, { text: 'ny' }), 'newest');
    assert.equal(items[0]?.text, 'ny');
    assert.equal(items[0]?.edited, undefined);
    assert.deepEqual(draw(items), [['1', '2']]);
  });

  it('adds replies that came flat, once each', () => {
    const root = comment('1', undefined, { replies: { count: 4, items: [comment('2', '1')], next: 'more' } });
    addReplies(root, [comment('2', '1'), comment('3', '2'), comment('4', '1')], 'still more');
    assert.deepEqual(draw([root]), [['1', ['2', '3'], '4']]);
    assert.equal(root.replies?.next, 'still more');
    addReplies(root, [], null);
    assert.equal(root.replies?.next, undefined);
    assert.equal(countReplies(root), 3);
  });

  it('counts and flattens a chain of answers that is deeper than a stack', () => {
    const root = comment('0');
    let last = root;
    for (let at = 1; at <= 20_000; at++) {
      const reply = comment(String(at), last.id);
      last.replies = { count: 1, items: [reply] };
      last = reply;
    }
    assert.equal(countReplies(root), 20_000);
    assert.equal(flatten(root.replies?.items ?? []).at(-1)?.to?.id, '19999');
    assert.equal(findComment([root], '20000')?.id, '20000');
  });

  it('flattens with whom each answers', () => {
    const one = comment('1', undefined, {
      replies: { count: 2, items: [comment('2', '1', { replies: { count: 1, items: [comment('3', '2')] } })] },
    });
    assert.deepEqual(
      flatten([one]).map(({ reply, to }) => [reply.id, to?.id]),
      [
        ['1', undefined],
        ['2', '1'],
        ['3', '2'],
      ],
    );
  });

  it('takes a comment out, and keeps the place of one with replies', () => {
    const items = [comment('1', undefined, { replies: { count: 1, items: [comment('2', '1')] } })];
    removeComment(items, '1');
    assert.deepEqual([items[0]?.status, items[0]?.text], ['removed', '']);
    removeComment(items, '2');
    assert.equal(findComment(items, '2'), undefined);
    removeComment(items, 'none');
    assert.equal(items.length, 1);
  });
});

describe('a thread that is not as it should be', () => {
  it('shows what comes twice once', () => {
    const twice = [
      comment('1', undefined, { replies: { count: 2, items: [comment('2', '1'), comment('1', '1')] } }),
      comment('2'),
      comment('3'),
    ];
    assert.deepEqual(draw(dropDoubles(twice)), [['1', '2'], '3']);
  });

  it('keeps replies to comments that are nowhere, and to themselves', () => {
    const root = comment('1', undefined, { replies: { count: 3, items: [], next: 'more' } });
    addReplies(root, [comment('2', '9'), comment('3', '3'), comment('4')], null);
    assert.deepEqual(draw([root]), [['1', '2', '3', '4']]);
  });
});
