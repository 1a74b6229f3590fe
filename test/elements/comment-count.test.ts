import { expect } from '@esm-bundle/chai';
import { CommentCountElement } from '../../src/elements/comment-count/comment-count.js';
import '../../src/elements/comment-count/comment-count.define.js';
import { expectAccessible } from './axe.js';
import { place, until } from './element.js';

/** What an endpoint answers, by thread. */
const counts: Record<string, unknown> = { a: 0, b: 1, c: 1234, d: 7 };

describe('<comment-count>', () => {
  const { fetch } = window;
  let asked: string[][];
  /** Bodies that are being read. */
  let reading: Promise<unknown>[];
  let answer: (threads: string[]) => Response;

  beforeEach(() => {
    CommentCountElement.src = 'https://news.example/api/counts';
    asked = [];
    reading = [];
    answer = (threads) => Response.json({ counts: Object.fromEntries(threads.map((id) => [id, counts[id]])) });
    window.fetch = async (input, init) => {
      expect(init?.credentials).to.equal('omit');
      const url = new URL(input instanceof Request ? input.url : input);
      const threads = url.searchParams.get('for')?.split(' ') ?? [];
      asked.push(threads);
      const response = answer(threads);
      const read = response.json.bind(response);
      response.json = () => {
        const json = read() as Promise<unknown>;
        reading.push(json.catch(() => undefined));
        return json;
      };
      return response;
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
  });
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) {
      await new Promise((next) => setTimeout(next));
      await Promise.all(reading);
    }
  };
  const make = async (markup: string, lang = 'sv'): Promise<string[]> => {
    const holder = place<HTMLElement>(`<p lang="${lang}">${markup}</p>`);
    await settled();
    return [...holder.querySelectorAll('comment-count')].map(({ textContent }) => textContent);
  };

  it('asks once for all on a page, each thread once, and adds up several', async () => {
    const shown = await make(
      '<comment-count for="a"></comment-count><comment-count for="b c">?</comment-count><comment-count for=" c\n">?</comment-count>',
    );
    expect(asked).to.deep.equal([['a', 'b', 'c']]);
    expect(shown).to.deep.equal(['0', '1\u00a0235', '1\u00a0234']);
  });

  it('asks for nothing where no thread is named', async () => {
    expect(await make('<comment-count>inga</comment-count><comment-count for=" ">inga</comment-count>')).to.deep.equal([
      'inga',
      'inga',
    ]);
    expect(asked).to.deep.equal([]);
  });

  it('asks for a hundred at once', async () => {
    await make(Array.from({ length: 150 }, (_, at) => `<comment-count for="t${String(at)}"></comment-count>`).join(''));
    expect(asked.map(({ length }) => length)).to.deep.equal([100, 50]);
  });

  it('asks for what is added later, and when another thread is named', async () => {
    const element = place<CommentCountElement>('<comment-count for="b"></comment-count>');
    await until(() => element.textContent === '1');
    element.setAttribute('for', 'd');
    await until(() => element.textContent === '7');
    expect(asked).to.deep.equal([['b'], ['d']]);
  });

  for (const [title, given] of [
    ['a part is missing', { counts: { b: 1 } }],
    ['a number is a text', { counts: { b: 1, c: '3' } }],
    ['a number is below zero', { counts: { b: 1, c: -3 } }],
    ['a number is broken', { counts: { b: 1, c: 1.5 } }],
    ['a number is larger than any', { counts: { b: 1, c: 1e300 } }],
    ['there is something else', { counts: { b: 1, c: { toString: 1 } } }],
    ['there are no counts', {}],
    ['it is a list', []],
    ['it is nothing', null],
  ] as const)
    it(`keeps what stands in it where ${title}`, async () => {
      answer = () => Response.json(given);
      expect(await make('<comment-count for="b c">12</comment-count>')).to.deep.equal(['12']);
    });

  it('keeps what stands in it where the names of threads are those of every object', async () => {
    answer = () => new Response('{"counts":{"__proto__":{"x":1}}}');
    const markup = ['constructor', '__proto__', 'x']
      .map((id) => `<comment-count for="${id}">-</comment-count>`)
      .join('');
    expect(await make(markup)).to.deep.equal(['-', '-', '-']);
  });

  it('keeps what stands in it where the line fails, or an answer is no JSON', async () => {
    answer = () => new Response('<html>');
    expect(await make('<comment-count for="b">12</comment-count>')).to.deep.equal(['12']);
    answer = () => {
      throw new TypeError('offline');
    };
    expect(await make('<comment-count for="b">12</comment-count>')).to.deep.equal(['12']);
  });

  it('is read as a number of comments, in Swedish and English', async () => {
    const element = place<HTMLElement>('<p lang="en-GB"><comment-count for="c"></comment-count></p>');
    await settled();
    expect(element.textContent).to.equal('1,234');
    await expectAccessible(element);
  });
});
