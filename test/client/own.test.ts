import { expect } from '@esm-bundle/chai';
import { clock } from '../../src/client/clock.js';
import { changeOwn, forgetOwn, keepLike, keepOwn, likes, ownOf } from '../../src/client/own.js';
import { forget, keep, namesOf } from '../../src/client/storage.js';
import type { Posted } from '../../src/model/comment-box.js';

const thread = 'https://news.example/api/threads/a/comments';
const self = 'https://news.example/api/comments/1';
const minute = 60_000;

/** The answer to a post that was made this long ago and can be edited for five minutes. */
const answer = (status: 'published' | 'pending', ago = 0): Posted => {
  const created = Date.now() - ago;
  return {
    comment: {
      id: '1',
      author: {},
      text: 'Ett eget inlägg',
      created: new Date(created).toISOString(),
      status,
      likes: 0,
      links: { self },
    },
    capability: 'secret',
    editableUntil: new Date(created + 5 * minute).toISOString(),
  };
};

describe('what a browser knows of its own comments', () => {
  const { ahead } = clock;
  beforeEach(() => {
    clock.ahead = 0;
  });
  afterEach(() => {
    clock.ahead = ahead;
    namesOf('').forEach(forget);
  });

  it('is how to change them, and the comment only while it is held', () => {
    const published = answer('published');
    keepOwn(thread, published);
    expect(ownOf(thread)).to.deep.equal([
      { self, thread, capability: 'secret', until: Date.parse(published.editableUntil) },
    ]);
    const held = answer('pending');
    keepOwn(thread, held);
    expect(ownOf(thread).map((own) => own.held)).to.deep.equal([held.comment]);
    expect(ownOf('https://news.example/api/threads/b/comments')).to.deep.equal([]);
  });

  it('is in the time of this browser, whose clock may differ', () => {
    clock.ahead = 3 * minute;
    const posted = answer('published');
    keepOwn(thread, posted);
    expect(ownOf(thread).map(({ until }) => until)).to.deep.equal([Date.parse(posted.editableUntil) - 3 * minute]);
    // Unknown: the comment was made just now.
    clock.ahead = undefined;
    keepOwn(thread, answer('published', 60 * minute));
    const [own] = ownOf(thread);
    expect((own?.until ?? 0) - Date.now()).to.be.within(4 * minute, 5 * minute);
  });

  it('is forgotten when it is of no more use: later for a held one', () => {
    keepOwn(thread, answer('published', 6 * minute));
    expect(ownOf(thread)).to.have.length(1);
    expect(namesOf('own ')).to.deep.equal([]);
    keepOwn(thread, answer('pending', 6 * minute));
    expect(ownOf(thread)).to.have.length(1);
    expect(namesOf('own ')).to.deep.equal([`own ${self}`]);
    forgetOwn(self);
    expect(ownOf(thread)).to.deep.equal([]);
  });

  it('can be changed, and is nothing where others have written it or the comment has no address', () => {
    keepOwn(thread, answer('pending'));
    const [own] = ownOf(thread);
    if (own) changeOwn({ ...own, capability: 'other' });
    expect(ownOf(thread).map(({ capability }) => capability)).to.deep.equal(['other']);
    keep(`own ${self}`, JSON.stringify({ self, thread, capability: 1, until: 1 }));
    expect(ownOf(thread)).to.deep.equal([]);
    forgetOwn(self);
    const { links: _links, ...comment } = answer('published').comment;
    keepOwn(thread, { ...answer('published'), comment });
    expect(namesOf('own ')).to.deep.equal([]);
  });

  it('is also which comments it likes', () => {
    keepLike(`${self}/like`, true);
    expect([likes(`${self}/like`), likes(self)]).to.deep.equal([true, false]);
    keepLike(`${self}/like`, false);
    expect(likes(`${self}/like`)).to.equal(false);
  });
});
