import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openStore } from '../../../endpoint/store/store.js';
import { temporaryFolder } from '../databases.js';
import { disqus, makeIsso, remark42, wxr, wxrHead, wxrItem, type WxrComment } from './exports.js';
import { checkCounts, importing, treeOf } from './importing.js';

/** No trace of what identifies a writer. */
const assertPrivate = (rows: unknown): void => {
  assert.doesNotMatch(JSON.stringify(rows), /example\.com|203\.0\.113|aa11|github_1/);
};

test('WordPress: states, names, staff, pingbacks and dates in three zones', async (t) => {
  const { run, rows, store } = await importing(t);
  const email = { author_email: 'ada@example.com', author_IP: '203.0.113.9' };
  const { said, cut } = await run(
    wxr([
      { id: '1', content: 'Första &amp; <b>bästa</b>', ...email },
      { id: '2', content: 'Svar', parent: '1', user_id: '1', author: 'Red &#38; aktionen' },
      { id: '3', content: 'Väntar', approved: '0' },
      { id: '4', content: 'Köp nu', approved: 'spam' },
      { id: '5', content: 'Borta', approved: 'trash' },
      { id: '6', content: 'Svar på borta', parent: '5' },
      { id: '7', content: '[…] länkade', type: 'pingback' },
      { id: '8', content: 'Lokal', date_gmt: '0000-00-00 00:00:00', date: '2020-07-01 12:00:00' },
      { id: '9', content: 'Odaterad', date_gmt: 'i går', date: '' },
      { id: '10', content: 'Läsare', user_id: '9' },
    ]),
  );
  assert.equal(cut, undefined);
  const all = await rows();
  assertPrivate(all);
  await checkCounts(store);
  const by = (text: string) => all.find((row) => row.text === text);
  assert.equal(by('Första & bästa')?.created, '2020-01-02T03:04:05.000Z');
  assert.deepEqual([by('Svar')?.role, by('Svar')?.name, by('Läsare')?.role], ['publisher', 'Red & aktionen', null]);
  assert.equal(by('Svar')?.parent, by('Första & bästa')?.id);
  assert.equal(by('Väntar')?.status, 'pending');
  const place = all.find(({ id }) => id === by('Svar på borta')?.parent);
  assert.deepEqual([place?.status, place?.text, place?.name, place?.replies], ['removed', '', null, 1]);
  assert.equal(by('Lokal')?.created, '2020-07-01T10:00:00.000Z', 'in the zone of the settings');
  assert.equal(by('Odaterad')?.created, '2020-01-01T00:00:00.000Z', 'of the page');
  assert.ok(!all.some(({ text }) => /Köp|länkade/.test(text)));
  assert.match(said, / 9  comments were read/);
  assert.match(said, /1  pingbacks are left out/);
  assert.match(said, /1  were deleted, spam or trash/);
  assert.match(said, /1  of these wait for a moderator/);
});

test('Disqus: HTML, deleted ones with and without answers, parents after children', async (t) => {
  const { run, rows, store } = await importing(t);
  await run(
    disqus([
      { id: '3', parent: '2', message: '<p>Barnbarn</p>', created: '2020-01-02T03:04:07+02:00' },
      { id: '2', parent: '1', message: '<p>Barn</p><p>Rad<br />två &lt;3</p>' },
      { id: '1', flags: 'deleted', message: '<p>Struket</p>' },
      { id: '4', flags: 'spam', message: '<p>Köp</p>' },
      {
        id: '5',
        message:
          '<p>Ett <a href="http://disq.us/url?url=https%3A%2F%2Fexample.org%2Fx%3AAbcdefghijklmnopqrstuvw&amp;cuid=1" title="https://example.org/x">exempel</a></p>',
      },
    ]),
  );
  const all = await rows();
  assertPrivate(all);
  assert.equal(treeOf(all), '-(Barn\n\nRad\ntvå <3(Barnbarn)) Ett exempel (https://example.org/x)');
  assert.equal(all.find(({ text }) => text === 'Barnbarn')?.created, '2020-01-02T01:04:07.000Z');
  await checkCounts(store);
});

test('Disqus: a page is found by its identifier where its address is another', async (t) => {
  const { run, rows } = await importing(t);
  await run(disqus([{ id: '1' }], { link: 'https://old.example/x', identifier: 'b' }));
  assert.deepEqual(
    (await rows()).map(({ thread }) => thread),
    ['b'],
  );
});

test('Isso: its database, with Markdown, likes, edits and modes', async (t) => {
  const path = join(temporaryFolder(t), 'isso.db');
  makeIsso(path, [
    { id: 1, text: 'Hej *du*\n\n- ett\n- [två](https://example.org/2)', likes: 4, modified: 1577934300.5 },
    { id: 2, parent: 1, mode: 2, text: 'Väntar', author: null },
    { id: 3, mode: 4, text: '', created: 1577934000 },
    { id: 4, parent: 3, text: 'Svar' },
    { id: 5, text: Buffer.from([0x4d, 0x61, 0x6c, 0x6d, 0xf6]), author: 'Bo &amp; Co' },
  ]);
  const { run, rows, store } = await importing(t);
  const { cut } = await run({ path });
  assert.equal(cut, undefined);
  const all = await rows();
  assertPrivate(all);
  await checkCounts(store);
  const [first] = all.filter(({ text }) => text.startsWith('Hej'));
  assert.equal(first?.text, 'Hej du\n\n- ett\n- två (https://example.org/2)');
  assert.deepEqual(
    [first?.likes, first?.created, first?.edited],
    [4, '2020-01-02T03:04:05.250Z', '2020-01-02T03:05:00.500Z'],
  );
  assert.equal(treeOf(all.filter(({ text }) => text === '' || text === 'Svar')), '-(Svar)');
  assert.ok(all.some(({ text, name }) => text === 'Malmö' && name === 'Bo & Co'));
});

test('Remark42: a packed backup, with votes, staff, deleted ones and ids that are no numbers', async (t) => {
  const { run, rows, store } = await importing(t);
  const { cut } = await run(
    gzipSync(
      remark42([
        { id: 'wp-7', votes: { x: true, y: true, z: false }, score: 1 },
        {
          id: 'ab:c',
          pid: 'wp-7',
          user: { name: 'Red', id: 'r', admin: true },
          edit: { time: '2020-01-02T04:00:00+01:00' },
          text: '<p>Svar</p>',
        },
        { id: 'd', delete: true, text: '', user: { name: 'deleted', id: 'deleted' } },
        { id: 'e', pid: 'd', text: '<p>Under</p>', score: 3 },
        { id: 'f', time: '2020-02-30T00:00:00Z', text: 'x' },
      ]),
    ),
  );
  assert.equal(cut, undefined);
  const all = await rows();
  assertPrivate(all);
  await checkCounts(store);
  assert.deepEqual(treeOf(all).match(/\S+/g)?.sort(), ['-(Under)', 'Hej(Svar)']);
  const by = (text: string) => all.find((row) => row.text === text);
  assert.deepEqual([by('Hej')?.likes, by('Under')?.likes], [2, 3]);
  assert.deepEqual([by('Svar')?.role, by('Svar')?.edited], ['publisher', null], 'edited before it was written');
  assert.equal(by('x'), undefined);
});

test('two sites with the same ids are two, and the same site under https is one', async (t) => {
  const { run, rows } = await importing(t);
  const one = wxr([{ id: '1', content: 'Hej' }]);
  await run(one);
  await run(one.replaceAll('https://blogg.example', 'http://www.blogg.example/'));
  assert.equal((await rows()).length, 1);
  await run(one.replaceAll('https://blogg.example', 'https://other.example').replace('Hej', 'Något annat'));
  assert.equal((await rows()).length, 2);
});

/** A file of a WordPress at this address, whose posts were written under another one. */
const movedTo = (site: string, comments: readonly WxrComment[], written = 'https://blogg.example/'): string =>
  wxr(comments)
    .replaceAll('https://blogg.example', site)
    .replace('<link>https://news', `<guid isPermaLink="false">${written}?p=1</guid><link>https://news`);

test('WordPress: a site that has moved is recognized by where its posts were written', async (t) => {
  const { run, rows } = await importing(t);
  const comments: WxrComment[] = [
    { id: '1', content: 'Hej' },
    { id: '2', parent: '1', content: 'Svar', date_gmt: '2020-01-03 03:04:05' },
  ];
  await run(movedTo('https://blogg.example', comments));
  const before = await rows();
  const { said } = await run(movedTo('https://ny.example', comments));
  assert.match(said, /^The site was blogg\.example when it was imported before, and is recognized by that\.\n/);
  assert.match(said, / 0 {2}added\n +2 {2}were there before/);
  assert.deepEqual(await rows(), before);
  // What readers have written since then is added, below what it answers.
  await run(movedTo('https://ny.example', [...comments, { id: '3', parent: '2', content: 'Nytt' }]));
  assert.deepEqual(
    (await rows()).map(({ text, parent }) => [text, parent]),
    [
      ['Hej', null],
      ['Svar', before[0]?.id],
      ['Nytt', before[1]?.id],
    ],
  );
});

test('WordPress: a comment that was sent twice is imported twice, also the second one later', async (t) => {
  const { run, rows } = await importing(t);
  const comments: WxrComment[] = ['1', '2'].map((id) => ({ id, content: 'Hej' }));
  await run(movedTo('https://blogg.example', comments.slice(0, 1)));
  await run(movedTo('https://blogg.example', comments));
  assert.equal((await rows()).length, 2);
});

test('WordPress: a copy of a site that went its own way is another site', async (t) => {
  const { run, rows } = await importing(t);
  await run(movedTo('https://blogg.example', [{ id: '1', content: 'Hej' }]));
  const { said } = await run(
    movedTo('https://kopia.example', [{ id: '1', content: 'Annat', date_gmt: '2021-01-02 03:04:05' }]),
  );
  assert.match(said, / 1 {2}added/);
  assert.deepEqual(
    (await rows()).map(({ text }) => text),
    ['Hej', 'Annat'],
  );
});

test('WordPress: a site that has moved without a trace is refused, and recognized by the address that is named', async (t) => {
  const { run, rows } = await importing(t);
  const comments: WxrComment[] = [{ id: '1', content: 'Hej' }];
  await run(movedTo('https://blogg.example', comments));
  const moved = movedTo('https://ny.example', comments, 'https://ny.example/');
  await assert.rejects(run(moved), { name: 'ConfigurationError', message: /already, .* with --site/ });
  await assert.rejects(run(moved, true), { name: 'ConfigurationError' });
  assert.equal((await rows()).length, 1);
  await run(moved, false, { site: 'http://www.blogg.example/' });
  assert.equal((await rows()).length, 1);
  // Who says that it is another one is believed.
  await run(moved, false, { site: 'https://ny.example' });
  assert.equal((await rows()).length, 2);
});

test('posts of many pages go to their threads, and what has none is named and counted', async (t) => {
  const { run, rows } = await importing(t);
  const { said } = await run(
    `${wxrHead()}${wxrItem('http://www.news.example/b/?utm_source=x', [{ id: '1', content: 'B' }])}${wxrItem(
      'https://news.example/none,1',
      [
        { id: '2', content: 'Vilse' },
        { id: '3', content: 'Också' },
      ],
    )}</channel></rss>`,
  );
  assert.deepEqual(
    (await rows()).map(({ thread, text }) => [thread, text]),
    [['b', 'B']],
  );
  assert.match(said, /Left out: 2 comments of 1 pages have no thread here/);
  assert.match(said, /\naddress,thread,comments\n"https:\/\/news\.example\/none,1",,2$/);
});

test('no e-mail address and no IP address of an export is in the database', async (t) => {
  const folder = temporaryFolder(t);
  const store = await openStore({ file: join(folder, 'comments.db') }, assert.fail);
  const { run, rows } = await importing(t, store);
  const isso = join(temporaryFolder(t), 'isso.db');
  makeIsso(isso, [{ id: 1 }]);
  await run(wxr([{ id: '1', content: 'Hej', author_email: 'ada@example.com', author_IP: '203.0.113.9' }]));
  await run(disqus([{ id: '1' }]));
  await run(remark42([{ id: '1' }]));
  await run({ path: isso });
  assert.equal((await rows()).length, 4);
  await store.close();
  for (const name of readdirSync(folder)) assertPrivate(readFileSync(join(folder, name), 'latin1'));
});
