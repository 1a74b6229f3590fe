/** Files that are broken, foreign or made to harm. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import Libsql from 'libsql';
import { cleanImportedName, cleanImportedText } from '../../../endpoint/import/clean-comment.js';
import { momentOf, readDate } from '../../../endpoint/import/dates.js';
import { decodeStream } from '../../../endpoint/import/decode-bytes.js';
import { recognize } from '../../../endpoint/import/formats/formats.js';
import { openFile } from '../../../endpoint/import/open-file.js';
import { Staging } from '../../../endpoint/import/staging.js';
import { openUntilEnd, temporaryFolder } from '../databases.js';
import { disqus, makeIsso, remark42, wxr, wxrHead, wxrItem } from './exports.js';
import { checkCounts, importing, now, treeOf } from './importing.js';

const three = wxr([
  { id: '3', content: 'Svar', parent: '1' },
  { id: '2', content: 'Annat' },
  { id: '1', content: 'Första' },
]);

test('a file that ends in the middle is read up to there, and the whole one adds the rest', async (t) => {
  const { run, rows, store } = await importing(t);
  const half = await run(three.slice(0, three.indexOf('Första')));
  assert.equal(half.cut, 'ends in the middle');
  assert.match(half.said, /1  answers wait for the whole file/);
  assert.equal((await rows()).length, 0, 'a page without its end has no address yet');
  await run(three);
  assert.deepEqual(
    treeOf(await rows())
      .match(/\S+/g)
      ?.sort(),
    ['Annat', 'Första(Svar)'],
  );
  await checkCounts(store);
});

test('files of WordPress, Disqus and Remark42 that are cut at any byte add nothing twice, and lose nothing in the end', async (t) => {
  const post = [
    { id: '3', parent: '1' },
    { id: '2', message: 'Två' },
    { id: '1', message: 'Ett' },
  ];
  const comments = [
    { id: '3', pid: '1' },
    { id: '2', text: 'Två' },
    { id: '1', text: 'Ett' },
  ];
  const written = [
    { id: '3', parent: '1', content: 'Hej' },
    { id: '2', content: 'Två' },
    { id: '1', content: 'Ett' },
  ];
  for (const whole of [wxr(written), disqus(post), remark42(comments)]) {
    const { run, rows, store } = await importing(t);
    const bytes = Buffer.from(whole);
    const word = bytes.indexOf('Två');
    // Each byte of a letter that has two, and then in steps.
    for (let end = Math.max(word - 300, 420); end < bytes.length - 1; end += Math.abs(end - word) < 20 ? 1 : 17) {
      const { cut } = await run(bytes.subarray(0, end));
      if (whole.startsWith('<')) assert.equal(cut, 'ends in the middle', whole.slice(end - 20, end));
    }
    assert.equal((await run(whole)).cut, undefined);
    assert.deepEqual(
      treeOf(await rows())
        .match(/\S+/g)
        ?.sort(),
      ['Ett(Hej)', 'Två'],
    );
    await checkCounts(store);
  }
});

test('a packed backup that ends in the middle is read up to there', async (t) => {
  const { run, rows } = await importing(t);
  const whole = gzipSync(
    remark42(Array.from({ length: 3000 }, (_, at) => ({ id: `c${String(at)}`, text: String(Math.sin(at)) }))),
  );
  const { cut } = await run(whole.subarray(0, whole.length / 2));
  assert.equal(cut, 'ends in the middle');
  assert.ok((await rows()).length > 0);
  assert.equal((await run(whole)).cut, undefined);
  assert.equal((await rows()).length, 3000);
});

test('a billion laughs are not laughed', async (t) => {
  const laughs = Array.from(
    { length: 10 },
    (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
  );
  const type = `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs.join('')}]>`;
  const { run, rows } = await importing(t);
  const { cut } = await run(
    wxr([{ id: '1', content: 'x' }])
      .replace('<rss', `${type}<rss`)
      .replace('<![CDATA[x]]>', '&l10;'),
  );
  assert.match(cut ?? '', /^has a document type .* and is not read$/);
  assert.equal((await rows()).length, 0);
  const outside = await run(three.replace('<rss', '<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss'));
  assert.match(outside.cut ?? '', /document type/);
});

test('a text without an end and elements without an end are refused', async (t) => {
  const { run } = await importing(t);
  const long = await run(
    `${wxrHead()}<item><title><![CDATA[${'x'.repeat(9 * 1024 * 1024)}]]></title></item></channel></rss>`,
  );
  assert.match(long.cut ?? '', /^has a text of more than 8388608 characters$/);
  const tag = await run(`${wxrHead()}<item a="${'x'.repeat(9 * 1024 * 1024)}`);
  assert.match(tag.cut ?? '', /^has a text of more than/);
  const deep = await run(`${wxrHead()}${'<a>'.repeat(1000)}`);
  assert.match(deep.cut ?? '', /^has elements within more than 100 others$/);
  const line = await run(`${remark42([])}{"id":"${'x'.repeat(17 * 1024 * 1024)}`);
  assert.match(line.cut ?? '', /^has a line of more than/);
});

test('marks, NUL bytes, entities of HTML and Windows-1252 without a declaration are read', async (t) => {
  const { run, rows } = await importing(t);
  const [before = '', after = ''] = wxr([
    { id: '1', content: 'På svenska: ÅÄÖ' },
    { id: '2', content: 'GAMMAL' },
  ]).split('GAMMAL');
  const old = Buffer.from('Malm\xf6 \x96 r\xe4ksm\xf6rg\xe5s \x80\0', 'latin1');
  const { cut } = await run(
    Buffer.concat([
      Buffer.from(`\ufeff${before}`),
      old,
      Buffer.from(after.replace('<wp:comment_approved>', ' & &nbsp;&oops;$&')),
    ]),
  );
  assert.equal(cut, undefined);
  assert.deepEqual((await rows()).map(({ text }) => text).sort(), ['Malmö – räksmörgås €', 'På svenska: ÅÄÖ']);
});

test('a declared encoding and UTF-16 are read', async (t) => {
  const { run, rows } = await importing(t);
  const file = wxr([{ id: '1', content: 'Åsa' }]);
  await run(Buffer.from(file.replace('UTF-8', 'iso-8859-1').replace('Åsa', 'Åsa \x80'), 'latin1'));
  await run(Buffer.from(`\ufeff${wxr([{ id: '2', content: 'Örjan' }])}`, 'utf16le'));
  assert.deepEqual((await rows()).map(({ text }) => text).sort(), ['Åsa €', 'Örjan']);
});

describe('text in pieces', () => {
  const read = async (bytes: Buffer, size: number): Promise<string> => {
    async function* chunks(): AsyncGenerator<Buffer> {
      for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
    }
    let text = '';
    for await (const piece of decodeStream(chunks())) text += piece;
    return text;
  };
  const bytes = Buffer.concat([Buffer.from('å€😀'), Buffer.from('f6e5', 'hex'), Buffer.from('ok €')]);
  for (const size of [1, 2, 3, 4, 5, 100])
    it(`is the same in pieces of ${String(size)}`, async () => {
      assert.equal(await read(bytes, size), 'å€😀öåok €');
    });
});

test('a file that is no export is reported by what it is', async (t) => {
  const folder = temporaryFolder(t);
  const { run } = await importing(t);
  for (const [content, says] of [
    ['', /^is empty$/],
    ['hej', /^is no export of WordPress, Disqus, Isso, Remark42 or sprid$/],
    ['<rss version="2.0"><channel/></rss>', /^is XML, but no export of/],
    ['[{"id":"/a","comments":[]}]', /^is JSON, but no export of/],
    [Buffer.from([0x1f, 0x8b, 0x08]), /./],
  ] as [string | Buffer, RegExp][])
    await assert.rejects(run(content), { message: says });
  await assert.rejects(openFile(folder), { name: 'ImportError', message: 'is a folder' });
  await assert.rejects(openFile(join(folder, 'none')), { name: 'ImportError', message: 'is not there' });
  await openUntilEnd(t, { file: join(folder, 'ours.db') });
  const { cut } = await run({ path: join(folder, 'ours.db') });
  assert.equal(cut, 'is a database of SQLite, but not of Isso');
});

test('the format is seen by the beginning', () => {
  const of = (text: string): string => recognize({ head: Buffer.from(text) });
  assert.equal(of(three), 'wordpress');
  assert.equal(of(`\ufeff${disqus([])}`), 'disqus');
  assert.equal(of(remark42([])), 'remark42');
  assert.equal(of(`{"version":1,"users":[${'{"id":"u"},'.repeat(10_000)}`), 'remark42');
  assert.equal(of('{"sprid":"comments","version":1}\n'), 'sprid');
});

test('circles, comments that answer themselves, strangers and other pages have a place', async (t) => {
  const { run, rows, store } = await importing(t);
  const answer = (id: string, pid: string): object => ({ id, pid, text: id });
  const { said } = await run(
    remark42([
      answer('a', 'c'),
      answer('b', 'a'),
      answer('c', 'b'),
      answer('below', 'b'), // prettier-ignore
      answer('self', 'self'),
      answer('x', 'y'),
      answer('y', 'x'), // prettier-ignore
      answer('orphan', 'none'),
      { ...answer('elsewhere', 'a'), locator: { site: 'exempel', url: 'https://news.example/b' } },
    ]),
  );
  assert.deepEqual(
    treeOf(await rows())
      .split(' ')
      .sort(),
    ['a(b(below', 'c))', 'elsewhere', 'orphan', 'self', 'x(y)'],
  );
  await checkCounts(store);
  assert.match(said, /3  circles of comments/);
  assert.match(said, /1  answer a comment that is not in the file/);
  await run(remark42([answer('a', 'c')]));
  assert.equal((await rows()).length, 9);
});

test('an answer that is older than what it answers, and was there before that was, is not doubled', async (t) => {
  const { run, rows, store } = await importing(t);
  const child = { id: 'child', pid: 'parent', text: 'Svar', time: '2020-01-01T00:00:00Z' };
  await run(remark42([child]));
  const grandchild = { id: 'grandchild', pid: 'child', text: 'Under' };
  await run(remark42([child, { id: 'parent', text: 'Först' }, grandchild]));
  assert.deepEqual(treeOf(await rows()), 'Svar(Under) Först');
  const { said } = await run(remark42([child, { id: 'parent', text: 'Först' }, grandchild]));
  assert.match(said, / 0  added\n +3  were there before/);
  await checkCounts(store);
});

test('a chain of thousands of answers is imported as such', async (t) => {
  const { run, rows } = await importing(t);
  const length = 5000;
  const ids = Array.from({ length }, (_, at) => ({
    id: `c${String(at)}`,
    pid: at ? `c${String(at - 1)}` : '',
    text: 'x',
  }));
  await run(remark42(ids.toReversed()));
  const all = await rows();
  assert.deepEqual([all.length, all[0]?.replies, all.at(-1)?.replies], [length, length - 1, 0]);
});

test('words that cannot be shown are left out with a reason, and what is below keeps its place', async (t) => {
  const { run, rows } = await importing(t);
  const { said } = await run(
    disqus([
      { id: 'lång', message: 'x'.repeat(20_001) },
      { id: 'svar', parent: 'lång' },
      { id: 'tom', message: '<p>\u200b</p>' },
      { id: 'zalgo', message: `a${'\u0301'.repeat(20)}` },
      { id: 'rader', message: '<br>x'.repeat(300) },
      { id: 'tomma rader', message: 'x<br><br>'.repeat(150), name: 'n'.repeat(70) },
    ]),
  );
  const all = await rows();
  assert.equal(treeOf(all.filter(({ text }) => !text.startsWith('x'))), '-(Hej)');
  assert.equal(all.find(({ text }) => text.startsWith('x'))?.name, `${'n'.repeat(59)}…`);
  assert.match(
    said,
    /lång: its text is longer than 20000 characters\n {2}tom: nothing .*\n {2}zalgo: it has more marks .*\n {2}rader: it has more than 200 lines/,
  );
  assert.match(said, /1  names were shortened/);
});

test('a dry run says the same and saves nothing', async (t) => {
  const { run, rows } = await importing(t);
  assert.match((await run(three, true)).said, /3  would be added/);
  assert.equal((await rows()).length, 0);
  assert.match((await run(three)).said, /3  added/);
  assert.match((await run(three, true)).said, / 0  would be added\n +3  were there before/);
});

test('a name is shortened between letters', () => {
  const family = '👨‍👩‍👧';
  assert.equal(cleanImportedName(`${'n'.repeat(56)}${family}x`).name, `${'n'.repeat(56)}…`);
  assert.deepEqual(cleanImportedName('Ada\u202e\n Lovelace'), { name: 'Ada Lovelace', isShortened: false });
  assert.deepEqual(cleanImportedText('a\u0000b\ud800'), { text: 'ab' });
});

test('dates are read in every zone, and those that cannot be are not', () => {
  for (const [text, iso] of [
    ['2020-01-02 03:04:05', '2020-01-02T03:04:05.000Z'],
    ['2020-01-02T03:04:05Z', '2020-01-02T03:04:05.000Z'],
    ['2020-01-02T03:04:05.678901+02:00', '2020-01-02T01:04:05.678Z'],
    ['2020-01-02T03:04:05-0330', '2020-01-02T06:34:05.000Z'],
    ['Thu, 02 Jan 2020 03:04:05 +0100', '2020-01-02T02:04:05.000Z'],
    ['0000-00-00 00:00:00', undefined],
    ['2020-02-30T00:00:00Z', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['2999-01-01T00:00:00Z', undefined],
    ['', undefined],
    ['igår', undefined],
  ] as [string, string | undefined][]) {
    const time = readDate(text, now);
    assert.equal(time === undefined ? undefined : new Date(time).toISOString(), iso, text);
  }
  const local = momentOf(Date.parse('2020-07-02T03:04:05Z'), 'America/New_York');
  assert.equal(new Date(local).toISOString(), '2020-07-02T07:04:05.000Z');
});

test('a database of Isso whose texts are no UTF-8 ends nothing', async (t) => {
  const path = join(temporaryFolder(t), 'isso.db');
  makeIsso(path, [{ id: 1, text: Buffer.from('f6c3', 'hex') }]);
  const { run, rows } = await importing(t);
  await run({ path });
  assert.deepEqual(
    (await rows()).map(({ text }) => text),
    ['öÃ'],
  );
});

test('a database of Isso that is made to have no end is refused', async (t) => {
  const folder = temporaryFolder(t);
  for (const [name, sql] of [
    // As a damaged page may have it: a number that JavaScript rounds, so that the next batch would begin with it again.
    ['number', 'update comments set id = 9007199254740993'],
    [
      'view',
      `alter table comments rename to hidden; create view comments as
       with recursive numbers(id) as (select 1 union all select id + 1 from numbers)
       select numbers.id, 3 as tid, null as parent, 1e9 as created, null as modified, 1 as mode, 0 as likes, '' as text,
         '' as author from numbers`,
    ],
  ] as const) {
    const path = join(folder, `${name}.db`);
    makeIsso(path, [{ id: 1 }]);
    const database = new Libsql(path);
    database.exec(sql);
    database.close();
    const { run, rows } = await importing(t);
    const { cut } = await run({ path });
    assert.match(cut ?? '', name === 'view' ? /but not of Isso$/ : /^cannot be read \(/);
    assert.equal((await rows()).length, name === 'view' ? 0 : 1);
  }
});

test('a broken WordPress file is reported with the line', async (t) => {
  const { run } = await importing(t);
  const { cut } = await run(`${wxrHead()}${wxrItem('https://news.example/a', [{ id: '1' }])}</item></channel></rss>`);
  assert.match(
    cut ?? '',
    /^is no XML in line \d+ \(unmatched closing tag|^is no XML in line \d+ \(unexpected close tag/,
  );
});

test('staged comments are on the disk and not in memory, and nothing of them stays', (t) => {
  const folder = temporaryFolder(t);
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  t.after(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  });
  const before = process.memoryUsage().rss;
  const staging = new Staging('remark42', () => 'a');
  assert.deepEqual(readdirSync(folder), []);
  const text = 'Ord som fyller ut texten. '.repeat(700);
  for (let at = 0; at < 10_000; at++)
    staging.comment({ key: String(at), page: 'a', created: now, text, status: 'published' });
  staging.finish();
  const grown = process.memoryUsage().rss - before;
  assert.ok(grown < 120 * 1024 * 1024, `${String(Math.round(grown / 1024 / 1024))} MB for 180 MB of comments`);
  staging.close();
});
