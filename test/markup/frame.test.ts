import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { frameOf } from '../../src/markup/frame.js';

const base = 'https://news.example/api/releases/x';

// The table of frames in test/sanitize/payloads/frames.ts holds the addresses; here is what only this rule has to hold.
describe('the film of a frame', () => {
  const films: [address: string, page: string, embed: string][] = [
    [
      'http://www.youtube-nocookie.com/embed/-_aZ0123456?rel=0',
      'https://www.youtube.com/watch?v=-_aZ0123456',
      'https://www.youtube-nocookie.com/embed/-_aZ0123456',
    ],
    [
      'https://youtube.com/v/-_aZ0123456',
      'https://www.youtube.com/watch?v=-_aZ0123456',
      'https://www.youtube-nocookie.com/embed/-_aZ0123456',
    ],
    [
      '//www.youtube.com/embed/videoseries?list=PL1-a_b',
      'https://www.youtube.com/playlist?list=PL1-a_b',
      'https://www.youtube-nocookie.com/embed/videoseries?list=PL1-a_b',
    ],
    [
      '//player.vimeo.com/video/1?h=abcdef0123&dnt=0',
      'https://vimeo.com/1/abcdef0123',
      'https://player.vimeo.com/video/1?h=abcdef0123&dnt=1',
    ],
    [
      '//www.dailymotion.com/embed/video/x1a2b3c?syndication=1',
      'https://www.dailymotion.com/video/x1a2b3c',
      'https://www.dailymotion.com/embed/video/x1a2b3c',
    ],
  ];
  for (const [address, page, embed] of films) {
    it(`${address} is watched at ${page}`, () => {
      assert.deepEqual(frameOf(address, base), { page, embed });
    });

    it(`${embed} is itself`, () => {
      assert.deepEqual(frameOf(embed, base), { page, embed });
    });
  }

  it('is read against its document, also one without encryption', () => {
    assert.equal(
      frameOf('//www.youtube.com/embed/a_Made-up01', 'http://news.example/')?.embed,
      'https://www.youtube-nocookie.com/embed/a_Made-up01',
    );
    assert.equal(frameOf('/embed/a_Made-up01', base), undefined);
    assert.equal(frameOf('//www.youtube.com/embed/a_Made-up01', 'no address'), undefined);
  });

  it('is nothing but the given pages of the given hosts, whatever is asked', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...'https:// http:// // / \\ @ . : ? # % %2f .. www.youtube.com www.youtube-nocookie.com player.vimeo.com'.split(
          ' ',
        ),
        ...'www.dailymotion.com /embed/ /video/ /v/ /embed/video/ /embed/videoseries ?list=PL1 youtube.com a_Made-up01 123456789 x1a2b3c ?h=abcdef0123 evil.example'.split(
          ' ',
        ),
        'javascript:',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const address = fc.oneof(
      fc.array(part, { maxLength: 7 }).map((parts) => parts.join('')),
      fc.tuple(part, part).map(([one, other]) => `https://www.youtube.com${one}/embed/${other}a_Made-up01`),
      fc.tuple(part, part).map(([one, other]) => `${one}//player.vimeo.com/video/1${other}`),
    );
    const exact =
      /^https:\/\/(www\.youtube-nocookie\.com\/embed\/([\w-]{11}|videoseries\?list=[\w-]+)|player\.vimeo\.com\/video\/\d+\?(h=[\da-f]+&)?dnt=1|www\.dailymotion\.com\/embed\/video\/[a-z\d]+)$/;
    fc.assert(
      fc.property(address, (asked) => {
        const film = frameOf(asked, base);
        if (!film) return;
        assert.match(film.embed, exact);
        assert.deepEqual(frameOf(film.embed, base), film);
        const parsed = new URL(asked, base);
        assert.match(parsed.host, /^((www\.|m\.)?youtube(-nocookie)?|player\.vimeo|www\.dailymotion)\.com$/);
        assert.equal(parsed.username + parsed.password, '');
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
