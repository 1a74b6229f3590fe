import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FormatError } from '../../../src/formats/format-error.js';
import { ownComment } from '../../../src/formats/comment-box/own-comment.js';
import { ownPosted } from '../../../src/formats/comment-box/own-posted.js';
import { ownReplies } from '../../../src/formats/comment-box/own-replies.js';
import { own } from '../../../src/formats/comment-box/own.js';
import type { HoldReason } from '../../../src/model/comment-box.js';

const comment = {
  id: '1',
  author: { name: 'Åsa\u202e', role: 'admin' },
  text: 'Hej\n\u0000då',
  created: '2026-01-01T00:00:00Z',
  status: 'published',
  likes: 1,
  links: { self: '/api/comments/1', like: 'javascript:alert(1)' },
};
const thread = {
  thread: 't',
  count: 1,
  open: true,
  moderation: 'none',
  names: 'optional',
  limits: { text: 4000, name: 60 },
  sort: 'newest',
  items: [comment],
  next: '?cursor=x',
  links: { post: '/api/threads/t/comments' },
  more: 'ignored',
};
const base = 'https://news.example/api/threads/t/comments';
const read = <Model>(
  parse: (json: unknown, context: { base: string; report: (message: string) => void }) => Model,
  json: unknown,
): { model: Model; told: string[] } => {
  const told: string[] = [];
  return { model: parse(json, { base, report: (message) => told.push(message) }), told };
};

describe('a thread of our own', () => {
  it('makes addresses absolute, and leaves out what is not safe', () => {
    const { model, told } = read(own, thread);
    assert.equal(model?.next, `${base}?cursor=x`);
    assert.equal(model.links?.post, 'https://news.example/api/threads/t/comments');
    assert.deepEqual(model.items[0], {
      ...comment,
      author: { name: 'Åsa' },
      text: 'Hej\ndå',
      links: { self: 'https://news.example/api/comments/1' },
    });
    assert.equal(told.length, 2);
  });

  it('reads every reason for which a comment may be held', () => {
    const reasons = {
      all: 1,
      first: 1,
      words: 1,
      writer: 1,
      moderator: 1,
      links: 1,
      repeated: 1,
      machine: 1,
    } satisfies Record<HoldReason, 1>;
    for (const held of Object.keys(reasons)) {
      const { model } = read(own, { ...thread, items: [{ ...comment, status: 'pending', held }] });
      assert.equal(model?.items[0]?.held, held);
    }
  });

  for (const field of ['thread', 'count', 'open', 'moderation', 'names', 'limits', 'sort', 'items', 'next'] as const) {
    it(`names ${field} when it is missing`, () => {
      const { [field]: _, ...rest } = thread;
      assert.throws(
        () => read(own, rest),
        (error) => error instanceof FormatError && error.field === field,
      );
    });
  }

  for (const count of [-5, 1.5, 1e300, 2 ** 53, '7', null])
    it(`counts no ${String(count)} comments, replies or likes`, () => {
      assert.throws(
        () => read(own, { ...thread, count }),
        (error) => error instanceof FormatError && error.field === 'count',
      );
      assert.throws(() => read(own, { ...thread, items: [{ ...comment, likes: count }] }), FormatError);
      const { model, told } = read(own, {
        ...thread,
        items: [{ ...comment, author: { number: count }, replies: { count, items: [], next: null } }],
      });
      assert.deepEqual([model?.items[0]?.replies, model?.items[0]?.author.number], [undefined, undefined]);
      assert.match(told.join('\n'), /replies.count" must be a whole number/);
    });

  it('reads more replies, one comment, and the answer to a post', () => {
    assert.equal(read(ownReplies, { items: [comment], next: null }).model?.next, null);
    assert.equal(read(ownComment, { comment }).model?.id, '1');
    const posted = { comment, capability: 'c', editableUntil: '2026-01-01T00:15:00Z' };
    assert.equal(read(ownPosted, posted).model?.capability, 'c');
    assert.throws(() => read(ownPosted, { comment }), FormatError);
  });

  it('reads replies as deep as JSON comes', () => {
    let deep: object = { ...comment, id: 'last' };
    for (let depth = 0; depth < 500; depth++)
      deep = { ...comment, id: String(depth), replies: { count: 1, items: [deep] } };
    assert.equal(read(own, { ...thread, items: [deep] }).model?.items.length, 1);
  });
});
