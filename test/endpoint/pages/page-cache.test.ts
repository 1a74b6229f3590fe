/** How long pages are kept, and how many. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PageCache } from '../../../endpoint/pages/page-cache.js';

const textOf = async (pages: PageCache, key: string, parts: readonly unknown[], text: string): Promise<string> =>
  (await pages.find(key, parts, 0, Infinity, () => text)).pick('identity').bytes.toString();

describe('pages that are kept', () => {
  it('are made anew when a part has gone, has come, or is another', async () => {
    const pages = new PageCache();
    const [one, two, three] = [{}, {}, {}];
    assert.equal(await textOf(pages, 'a', [one, two], '1'), '1');
    assert.equal(await textOf(pages, 'a', [one, two], '2'), '1');
    assert.equal(await textOf(pages, 'a', [one], '3'), '3');
    assert.equal(await textOf(pages, 'a', [one, two], '4'), '4');
    assert.equal(await textOf(pages, 'a', [one, three], '5'), '5');
  });

  it('are tried again after one could not be made', async () => {
    const pages = new PageCache();
    const fail = (): string => {
      throw new Error('not now');
    };
    await assert.rejects(pages.find('a', [], 0, Infinity, fail), /not now/);
    assert.equal(await textOf(pages, 'a', [], 'made'), 'made');
  });

  it('weigh no more than a bound, the one that was asked for longest ago first to go', async () => {
    const pages = new PageCache({ pages: 10, bytes: 100 });
    await textOf(pages, 'a', [], 'a'.repeat(40));
    await textOf(pages, 'b', [], 'b'.repeat(40));
    assert.equal(await textOf(pages, 'a', [], 'again'), 'a'.repeat(40));
    await textOf(pages, 'c', [], 'c'.repeat(40));
    assert.equal(await textOf(pages, 'a', [], 'again'), 'a'.repeat(40));
    assert.equal(await textOf(pages, 'b', [], 'again'), 'again');
    // One that weighs more than all may is answered, and not kept.
    await textOf(pages, 'd', [], 'd'.repeat(101));
    assert.equal(await textOf(pages, 'd', [], 'again'), 'again');
  });

  it('are no more than a bound', async () => {
    const pages = new PageCache({ pages: 2, bytes: 100 });
    for (const key of ['a', 'b', 'c']) await textOf(pages, key, [], key);
    assert.equal(await textOf(pages, 'c', [], 'again'), 'c');
    assert.equal(await textOf(pages, 'a', [], 'again'), 'again');
  });
});
