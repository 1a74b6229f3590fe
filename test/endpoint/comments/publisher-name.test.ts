/** A reader cannot pass as the publisher by a name that looks like the publisher's. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join } from 'node:path';
import { looksLike } from '../../../endpoint/text/lookalike.js';
import { openCommentSite } from '../comments-site.js';
import { openModeration } from '../moderate/moderator.js';
import { temporaryFolder } from '../databases.js';
import { release } from '../example-site.js';

test('a name that looks like another is recognized, and one that only begins like it is not', () => {
  for (const [name, other, expected] of [
    ['Exempel AB', 'Exempel AB', 'same'],
    ['EXEMPEL ab', 'Exempel AB', 'same'],
    ['Exem\u200bpel\u00ad AB', 'Exempel AB', 'same'],
    ['Ехеmреl АВ', 'Exempel AB', 'same'],
    ['Eхεmρel AΒ', 'Exempel AB', 'same'],
    ['Ｅｘｅｍｐｅｌ　ＡＢ', 'Exempel AB', 'same'],
    ['𝐄𝐱𝐞𝐦𝐩𝐞𝐥 𝕬𝕭', 'Exempel AB', 'same'],
    ['Exernpel AB', 'Exempel AB', 'same'],
    ['Exempe1 AB', 'Exempel AB', 'same'],
    ['ExempeI AB', 'Exempel AB', 'same'],
    ['Exëmpel-A.B.', 'Exempel AB', 'same'],
    ['E x e m p e l A B', 'Exempel AB', 'same'],
    ['ᏚᏙᎢ', 'SVT', 'same'],
    ['Goteborg', 'Göteborg', 'same'],
    ['Газета', 'газета', 'same'],
    ['Гaзeтa', 'Газета', 'same'],
    ['Exempel AB ✓', 'Exempel AB', 'same'],
    ['Exempel AB, redaktionen', 'Exempel AB', 'part'],
    ['Officiella ExempelAB', 'Exempel AB', 'part'],
    ['朝日新聞社公式', '朝日新聞社', 'part'],
    ['Exempel', 'Exempel AB', undefined],
    ['Exempelson', 'Exempel', undefined],
    ['Anna', 'Ann', undefined],
    ['Ada', 'Exempel AB', undefined],
    ['✓', 'Exempel AB', undefined],
    ['Ada', '…', undefined],
  ] as const)
    assert.equal(looksLike(name, other), expected, `${name} | ${other}`);
});

test('the name of the publisher, and that of the publisher of a release, is refused', async (t) => {
  const { app, reader } = await openCommentSite(
    t,
    { file: join(temporaryFolder(t), 'comments.db') },
    {},
    {
      'releases/a.json': release('a', { published: '2019-01-01T00:00:00Z', publisher: { name: 'Exempel AB' } }),
      'releases/b.json': release('b', { publisher: { name: 'Partnern' } }),
    },
  );
  for (const [name, thread, status] of [
    ['exempel ab', 'one', 400],
    ['Ехеmреl АВ', 'a', 400],
    ['Exempel AB', 'b', 400],
    ['Partnern', 'b', 400],
    ['Partnern', 'a', 201],
    ['Exempel AB, en kund', 'a', 201],
    [undefined, 'a', 201],
  ] as const) {
    const answer = await reader.post({ text: 'Hej', name }, { thread });
    assert.equal(answer.statusCode, status, `${String(name)} in ${thread}`);
    if (status === 400)
      assert.deepEqual(
        answer.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer),
        ['/name'],
      );
  }
  // Taking back is a promise, whatever the publisher is called by now.
  assert.equal((await reader.post({ text: 'Hej', name: 'Exempel AB', withdrawn: true })).statusCode, 201);
  const form = await app.inject({
    method: 'POST',
    url: '/a/comments',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ text: 'Hej', name: 'Exempel AB' }).toString(),
  });
  assert.equal(form.statusCode, 422);
  assert.ok(form.payload.includes('Namnet togs inte emot.') && form.payload.includes('value="Exempel AB"'));
});

test('a name with the publisher’s in it waits where somebody moderates, and says why', async (t) => {
  const place = { file: join(temporaryFolder(t), 'comments.db') };
  const { anna, reader } = await openModeration(t, place, { linkLimit: 2 });
  const { comment } = (await reader.post({ text: 'Hej', name: 'Sprid (officiell)' })).json<{
    comment: { status: string; held: string };
  }>();
  assert.deepEqual([comment.status, comment.held], ['pending', 'words']);
  const { items } = await anna.json<{ items: { word: string }[] }>('/moderate');
  assert.equal(items[0]?.word, 'sprid');
  assert.equal((await reader.post({ text: 'Hej', name: 'Spridare' })).statusCode, 201);
});
