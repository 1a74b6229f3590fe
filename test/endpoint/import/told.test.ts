/** Nothing of a file is lost without a word, and nothing of it is added twice, however its fields have changed. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import Libsql from 'libsql';
import { readMap, ThreadFinder } from '../../../endpoint/import/threads.js';
import { decodeFile } from '../../../endpoint/import/decode-bytes.js';
import { timeOf } from '../../../endpoint/store/comment-id.js';
import { temporaryFolder } from '../databases.js';
import { disqus, makeIsso, remark42, wxr } from './exports.js';
import { checkCounts, importing, treeOf } from './importing.js';

/** All numbers of the report, by what they count. */
const numbersOf = (said: string): Record<string, number> =>
  Object.fromEntries(
    Array.from(said.matchAll(/^ +([\d,]+) {2}(.*)$/gm), ([, count = '', what = '']) => [
      what,
      Number(count.replace(',', '')),
    ]),
  );

test('every comment of a file is added, or counted with the reason why it is not', async (t) => {
  const { run, rows } = await importing(t);
  const file = remark42([
    { id: 'good', text: 'Bra' },
    { id: 'good', text: 'Bra' },
    { id: 'good', text: 'Annat' },
    { id: '', text: 'Utan nummer' },
    { text: 'Utan nummer' },
    { id: { no: 'text' }, text: 'Utan nummer' },
    { id: 'spam', text: 'Borta', delete: true },
    { id: 'empty', text: '' },
    { id: 'timeless', text: 'Utan datum', time: 'igår' },
    { id: 'ahead', pid: 'good', text: 'I framtiden', time: '2999-01-01T00:00:00Z' },
    { id: 'old', text: 'Gammalt', time: '2001-01-01T00:00:00Z' },
    { id: 'elsewhere', text: 'Annan sida', locator: { site: 'exempel', url: 'https://news.example/none' } },
    { id: 'nowhere', text: 'Ingen sida', locator: null },
  ]);
  const { said } = await run(file, false, { oldest: Date.parse('2010-01-01T00:00:00Z') });
  const { 'comments were read': read = 0, added = 0, ...rest } = numbersOf(said);
  assert.deepEqual(rest, {
    'stand twice in the file': 1,
    'comments without an id are left out': 3,
    'were deleted, spam or trash, and are left out': 1,
    'are older than SPRID_RETENTION_DAYS keeps, and are left out': 1,
    'have no date that can be, and got that of their page or of what they answer': 1,
  });
  assert.match(
    said,
    /\nLeft out, and said by their ids:\n {2}empty: nothing in it can be seen\n {2}timeless: it has no date that can be, and nothing that it belongs to has one\n {2}good: another comment of the file has this id\nLeft out: 2 comments of 2 pages /,
  );
  assert.deepEqual([read, added], [13, 2]);
  assert.equal(treeOf(await rows()), 'Bra(I framtiden)');
});

test('more faults than a prompt shows are counted', async (t) => {
  const { run } = await importing(t);
  const { said } = await run(remark42(Array.from({ length: 1250 }, (_, at) => ({ id: `c${String(at)}`, text: '' }))));
  assert.match(said, /\n {2}and 1,050 others$/);
});

test('comments without an id are not taken for one another in XML', async (t) => {
  const { run, rows } = await importing(t);
  const posts = disqus([{ id: '1' }, { id: '2', message: 'Två' }]).replaceAll(/<post dsq:id="\d"/g, '<post');
  assert.match((await run(posts)).said, /2 {2}comments without an id are left out/);
  const comments = wxr([
    { id: '', content: 'Ett' },
    { id: ' ', content: 'Två' },
  ]);
  assert.match((await run(comments)).said, /2 {2}comments without an id are left out/);
  assert.equal((await rows()).length, 0);
});

test('a text with elements of XML in it is left out whole, not cut', async (t) => {
  const { run, rows } = await importing(t);
  const raw = 'Före <b>fet</b> efter';
  const { said } = await run(wxr([{ id: '1', content: 'RAW' }]).replace('<![CDATA[RAW]]>', raw));
  assert.match(said, /\n {2}1: elements of XML stand in its text$/);
  const other = await run(
    disqus([
      { id: '2', message: 'RAW' },
      { id: '3', message: 'Hel ]]]]><![CDATA[>' },
    ]).replace('<![CDATA[RAW]]>', raw),
  );
  assert.match(other.said, /\n {2}2: elements of XML stand in its text$/);
  assert.equal(treeOf(await rows()), 'Hel ]]>');
});

test('a comment whose date, or that of its page, has changed is not added twice', async (t) => {
  const { run, rows, store } = await importing(t);
  const dated = { id: '1', content: 'Ett', date_gmt: '2020-01-02 03:04:05' };
  const undated = { id: '2', content: 'Två', date_gmt: '', date: '' };
  await run(wxr([dated, undated]));
  const again = wxr(
    [
      { ...dated, date_gmt: '2019-01-01 00:00:00' },
      undated,
      { id: '3', parent: '1', content: 'Svar', date_gmt: '2019-06-01 00:00:00' },
    ],
    undefined,
    '2021-05-05 00:00:00',
  );
  assert.match((await run(again, true)).said, / 1 {2}would be added\n +2 {2}were there before/);
  assert.match((await run(again)).said, / 1 {2}added\n +2 {2}were there before/);
  assert.equal(treeOf(await rows()), 'Två Ett(Svar)');
  await checkCounts(store);
});

test('the same numbers in two databases of Isso are two comments', async (t) => {
  const { run, rows } = await importing(t);
  const folder = temporaryFolder(t);
  for (const [name, key] of [
    ['one', 'aa'],
    ['two', 'bb'],
    ['old', undefined],
  ] as const) {
    const path = join(folder, name);
    makeIsso(path, [{ id: 1, text: name }], '/a', key);
    assert.match((await run({ path })).said, / 1 {2}added/);
    assert.match((await run({ path })).said, / 0 {2}added\n +1 {2}were there before/);
  }
  assert.equal((await rows()).length, 3);
});

test('comments of a page that the file does not describe can be given a thread', async (t) => {
  const { run, rows } = await importing(t);
  const posts = disqus([{ id: '1', message: 'Ett' }]).replace('<thread dsq:id="70"/>', '<thread dsq:id="71"/>');
  const { said } = await run(posts);
  assert.match(said, /\naddress,thread,comments\n71,,1$/);
  const list = decodeFile(Buffer.from('\ufeffaddress,thread\n71,b\nhttps://gårdag.example/å,a', 'utf16le'));
  const finder = new ThreadFinder(
    [],
    readMap('list.csv', list, () => true),
  );
  assert.equal(finder.find({ addresses: ['https://gårdag.example/å'] }), 'a');
  await run(posts, false, { threadOf: (page) => finder.find(page) });
  const other = disqus([{ id: '2', message: 'Två' }]).replace('<thread dsq:id="70"/>', '');
  await run(other, false, { threadOf: () => 'a' });
  assert.deepEqual((await rows()).map(({ thread, text }) => `${thread} ${text}`).sort(), ['a Två', 'b Ett']);
});

test('a reader without an account is nobody who writes for the site, whatever the list of authors says', async (t) => {
  const { run, rows } = await importing(t);
  for (const [id, user] of [
    ['', ''],
    ['0', '0'],
    ['1', '1'],
  ] as const) {
    const file = wxr([{ id: `5${id}`, content: `Hej ${id}`, user_id: user }]);
    await run(file.replace('<wp:author_id>1</wp:author_id>', `<wp:author_id>${id}</wp:author_id>`));
  }
  assert.deepEqual((await rows()).map(({ role }) => role).filter(Boolean), ['publisher']);
  assert.equal((await rows()).length, 3);
});

test('comments of a post that is not public wait for a moderator', async (t) => {
  const { run, rows } = await importing(t);
  const with_ = (id: string, fields: string): string =>
    wxr([{ id, content: id }]).replace('<wp:comment>', `${fields}<wp:comment>`);
  await run(with_('1', '<wp:status><![CDATA[private]]></wp:status>'));
  await run(with_('2', '<wp:status>publish</wp:status><wp:post_password><![CDATA[hemligt]]></wp:post_password>'));
  await run(with_('3', '<wp:status>publish</wp:status><wp:post_password></wp:post_password>'));
  assert.deepEqual((await rows()).map(({ text, status }) => `${text} ${status}`).sort(), [
    '1 pending',
    '2 pending',
    '3 published',
  ]);
});

test('an id of our own from a time to come is none, so nothing stands before all others for good', async (t) => {
  const { run, rows, store } = await importing(t);
  const far = '7zzzzzzzzz0000000000000';
  const line = (fields: object): string => `${JSON.stringify({ thread: 'a', ...fields })}\n`;
  const head = line({ sprid: 'comments', version: 1 });
  const created = '2020-01-01T00:00:00Z';
  const { said } = await run(
    head + line({ id: far, text: 'Framtid', created }) + line({ id: 'x', parent: far, text: 'Svar', created }),
  );
  assert.match(said, / 2 {2}added/);
  assert.equal(treeOf(await rows()), 'Framtid(Svar)');
  for (const { id } of await rows()) assert.ok(timeOf(id) < Date.parse('2020-01-02T00:00:00Z'));
  await checkCounts(store);
  assert.match((await run(`${head}${line({ text: 'Utan nummer', created })}`)).said, /1 {2}comments without an id/);
});

test('what readers wrote before the days that are kept is left out, the publisher and what is there stay', async (t) => {
  const { run, rows } = await importing(t);
  const oldest = Date.parse('2020-01-01T00:00:00Z');
  const before = { time: '2019-12-31T00:00:00Z' };
  await run(remark42([{ id: 'there', text: 'Fanns', ...before }]));
  const file = remark42([
    { id: 'there', text: 'Fanns', ...before },
    { id: 'old', text: 'Gammalt', ...before },
    { id: 'above', text: 'Fråga', ...before, user: { name: 'Ada' } },
    { id: 'below', pid: 'above', text: 'Svar' },
    { id: 'ours', text: 'Vi', ...before, user: { name: 'Red', admin: true } },
  ]);
  const { said } = await run(file, false, { oldest });
  assert.match(said, / 3 {2}added\n +1 {2}of these are removed comments that keep their place/);
  assert.match(said, / 1 {2}are older than SPRID_RETENTION_DAYS keeps, and are left out/);
  const all = await rows();
  assert.deepEqual(treeOf(all).split(' ').sort(), ['-(Svar)', 'Fanns', 'Vi']);
  assert.equal(all.find(({ text }) => text === '')?.name, null);
});

test('a packed file that unpacks to more than fits, or not at all, ends with a sentence', async (t) => {
  const { run, rows } = await importing(t);
  const head = Buffer.from(remark42([{ id: 'a', text: 'Hej' }]));
  const bomb = gzipSync(Buffer.concat([head, Buffer.alloc(150_000_000, ' ')]), { level: 9 });
  assert.match((await run(bomb)).cut ?? '', /^has a line of more than/);
  assert.equal(treeOf(await rows()), 'Hej');
  const whole = gzipSync(head);
  for (const [bytes, message] of [
    [whole.subarray(0, 5), 'ends in the middle'],
    [Buffer.concat([whole.subarray(0, 10), Buffer.alloc(50, 0xff)]), 'cannot be read to its end (Z_DATA_ERROR)'],
  ] as const)
    await assert.rejects(run(bytes), { name: 'ImportError', message });
});

test('a local time of WordPress gets the zone that other dates of the file have, and the report says so', async (t) => {
  const { run, rows } = await importing(t);
  const lone = (id: string, date: string): object => ({ id, content: id, date, date_gmt: '0000-00-00 00:00:00' });
  const both = (id: string, date: string, date_gmt: string): object => ({ id, content: id, date, date_gmt });
  const { said } = await run(
    wxr([
      lone('winter', '2020-01-15 12:00:00'),
      both('east in winter', '2020-01-14 10:00:00', '2020-01-14 15:00:01'),
      lone('summer', '2020-07-01 12:00:00'),
      // Trash and pingbacks were written by the same clock.
      { ...both('east in summer', '2020-06-30 10:00:00', '2020-06-30 14:00:00'), type: 'pingback' },
      both('no zone has this', '2020-07-01 12:00:00', '2020-07-01 09:13:00'),
      both('nor this', '2020-07-01 12:30:00', '2020-06-29 12:00:00'),
    ]),
  );
  const createdOf = async (text: string): Promise<string | undefined> =>
    (await rows()).find((row) => row.text === text)?.created;
  assert.equal(await createdOf('winter'), '2020-01-15T17:00:00.000Z');
  assert.equal(await createdOf('summer'), '2020-07-01T16:00:00.000Z');
  assert.match(said, / 2 {2}have only a local time, and got the zone of other dates in the file\n/);
  assert.doesNotMatch(said, /SPRID_TIME_ZONE|no date that can be/);
});

test('the zone of the settings counts where the file agrees with it or says nothing, and the report says which', async (t) => {
  const { run, rows } = await importing(t);
  const lone = { id: 'lone', content: 'lone', date: '2020-07-01 12:00:00', date_gmt: '' };
  const { said } = await run(
    wxr([lone, { id: 'both', content: 'both', date: '2020-01-14 10:00:00', date_gmt: '2020-01-14 09:00:00' }]),
  );
  assert.equal((await rows()).find(({ text }) => text === 'lone')?.created, '2020-07-01T10:00:00.000Z', 'in summer');
  assert.match(said, / 1 {2}have only a local time, and got the zone of other dates in the file/);
  const silent = wxr([{ ...lone, id: 'silent', content: 'silent' }]);
  const other = await run(silent, false, { zone: 'America/New_York' });
  assert.match(other.said, / 1 {2}have only a local time, taken as that of SPRID_TIME_ZONE \(America\/New_York\)/);
  assert.equal((await rows()).find(({ text }) => text === 'silent')?.created, '2020-07-01T16:00:00.000Z');
  assert.match((await run(silent)).said, / 0 {2}added\n +1 {2}were there before$/);
});

test('a small file is as little work for a database with many comments as for one with few', async (t) => {
  const { run, rows } = await importing(t);
  const many = Array.from({ length: 6000 }, (_, at) => ({ id: `c${String(at)}`, text: 'Hej' }));
  await run(remark42(many));
  const counted = t.mock.method(
    Object.getPrototypeOf(new Libsql(':memory:').prepare('select 1')) as Libsql.Statement,
    'run',
  );
  const again = remark42([
    { id: 'c0', text: 'Hej', time: '2019-01-01T00:00:00Z' },
    { id: 'new', text: 'Ny' },
  ]);
  assert.match((await run(again)).said, / 1 {2}added\n +1 {2}were there before/);
  assert.ok(counted.mock.callCount() < 200, `${String(counted.mock.callCount())} statements`);
  assert.equal((await rows()).length, 6001);
});
