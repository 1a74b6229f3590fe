import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { ConfigurationError } from '../../../endpoint/operator/configuration-error.js';
import { writeCounter } from '../../../endpoint/counters/write-counter.js';
import { readCounterAt } from '../../../endpoint/mirror/read-counter.js';
import { words as en } from '../../../src/locales/jobs-progress/en.js';
import { badgeSvg } from '../../../src/pictures/jobs-progress/badge-svg.js';
import { cube } from '../../formats/jobs-progress/documents.js';
import { temporaryFolder } from '../databases.js';
import { runCommand } from '../endpoint-process.js';
import { Newsroom } from '../mirror/newsroom.js';
import { write } from '../example-site.js';
import { latin, utf8, xlsx } from '../spreadsheets/sheets.js';

const today = '2026-11-23';

const folderOf = (t: TestContext): string => {
  const folder = temporaryFolder(t);
  write(folder, {
    'good.json': { value: 742, goal: 1000, label: '</script>' },
    'bare.json': { value: 742 },
    'any.json': { data: { count: 742 } },
    'old.json': { value: 9, goal: 10, deadline: '2020-12-31' },
    'secret.json': { value: null, status: 'confidential' },
    'date.json': { value: 742, asOf: '2019-02-29' },
    'optional.json': { value: 742, source: { name: 'Byrån', url: 'javascript:alert(1)' } },
    'empty.json': 'null',
    'cut.json': '{"value":',
    'latin.json': Buffer.from('{"value":1,"label":"\xe5"}', 'latin1'),
    'large.json': JSON.stringify({ value: 1, more: 'x'.repeat(8 * 1024 * 1024) }),
    'cube.json': cube(),
    'metadata.json': { ...cube(), value: [] },
    'sheet.csv': Buffer.from(latin('Datum;Antal;Mål\n2025-12-31;900;\n2026-10-31;1 234,5;2 000\n')),
    'sheet.XLSX': Buffer.from(
      xlsx([
        ['Date', 'Value'],
        ['2026-10-31', 742],
      ]),
    ),
    'faulty.csv': Buffer.from(utf8('date,value\n2025-12-31,900\n2026-10-31,many\n')),
    'faulty.xlsx': Buffer.from(xlsx([['Våra jobb'], ['Datum', 'Antal'], ['1/2/2026', 742]])),
    'headings.csv': 'datum;antal\n',
    'none.csv': '742\n',
    'large.csv': 'x'.repeat(8 * 1024 * 1024 + 1),
  });
  return folder;
};

/** Sees it refused with a sentence. */
const refused = (args: string[], says: RegExp): Promise<void> =>
  assert.rejects(writeCounter(args, today), (error: Error) => {
    assert.ok(error instanceof ConfigurationError, error.stack);
    assert.match(error.message, says);
    return true;
  });

test('a counter is written in every form', async (t) => {
  const folder = folderOf(t);
  for (const [file, args, said] of [
    ['good.json', ['--svg', '--lang', 'en'], /^<svg .*prefers-color-scheme.*742 of 1,000 jobs.*<\/svg>\n$/s],
    ['good.json', ['--theme', 'dark', '--svg'], /^<svg (?!.*prefers-color-scheme).*742 av 1/s],
    ['good.json', ['--svg', '--accent', '#0A7'], /--fill:#00aa77[;}].*742 av 1/s],
    [
      'good.json',
      ['--html'],
      /^<jobs-progress lang="sv"><template shadowrootmode="open">.*742.* av 1.*<\/jobs-progress>\n$/s,
    ],
    [
      'good.json',
      ['--html', '--lang', 'en', '--theme', 'dark', '--accent', '0a7'],
      /^<jobs-progress lang="en" theme="dark" style="--sprid-accent:#00aa77">.*742.* of 1,000 jobs/s,
    ],
    ['good.json', ['--text', '--lang', 'en'], /^<\/script>: 742 of 1,000 jobs, 74% of the goal\.\n$/],
    ['good.json', ['--json', '--lang', 'en'], /^\{"schemaVersion":1,.*"message":"742 \/ 1,000 jobs \(74%\)".*\}\n$/],
    ['good.json', ['--badge'], /^<svg .*742 \/ 1/],
    ['good.json', ['--json-ld'], /^\{"@context":"https:\/\/schema.org",.*"name":"\\u003c\/script>"\}.*\}\n$/],
    ['old.json', ['--text', '--lang', 'en'], /The target date, 31 December 2020, has passed\./],
    [
      'cube.json',
      ['--text', '--select', 'Region=1480;Kon=1'],
      /^Jobb efter region: Göteborg, män: 40 personer\. Uppgift för 2017\./,
    ],
    ['secret.json', ['--text', '--format', 'own'], /sekretess/],
    ['bare.json', ['--text', '--goal', '1000', '--unit', 'job|jobs', '--lang', 'en'], /^742 of 1,000 jobs, 74% /],
    ['bare.json', ['--text', '--goal', '10', '--deadline', '2020-12-31', '--lang', 'en'], /31 December 2020/],
    ['good.json', ['--text', '--goal', '9', '--lang', 'en'], / 742 of 1,000 jobs/],
    ['good.json', ['--text', '--goal', '2000', '--override', 'goal', '--lang', 'en'], / 742 of 2,000 jobs/],
    ['any.json', ['--text', '--fields', 'value=/data/count', '--lang', 'en'], /^742 jobs\./],
    ['cube.json', ['--text', '--select', 'Region=1480;Kon=1', '--goal', '80'], / 40 av 80 personer/],
    ['sheet.csv', ['--text', '--lang', 'en'], /^1,234\.5 of 2,000 jobs, 61% of the goal\. As of 31 October 2026\.\n$/],
    ['sheet.csv', ['--svg', '--goal', '4000', '--override', 'goal'], /<title>1.234,5 av 4.000 jobb, 30.%/],
    [
      'sheet.XLSX',
      ['--text', '--goal', '1000', '--label', 'Companies', '--lang', 'en'],
      /^Companies: 742 of 1,000 jobs/,
    ],
  ] as const) {
    assert.match(await writeCounter([join(folder, file), ...args], today), said);
  }
});

test('what is wrong is named with its file and what can be done, and nothing is written', async (t) => {
  const folder = folderOf(t);
  const target = join(folder, 'counter.txt');
  writeFileSync(target, 'before');
  for (const [file, args, says] of [
    [
      'bare.json',
      ['--text', '--goal', '1 000'],
      /bare\.json: "goal" must be a number .* but "1 000" is given\. Nothing/,
    ],
    [
      'bare.json',
      ['--text', '--goal', '0'],
      /bare\.json: "goal" is 0, which needs a "start" .* Nothing was written\.$/,
    ],
    ['bare.json', ['--text', '--unit', 'a|b|c'], /bare\.json: "unit" must be one word/],
    ['bare.json', ['--text', '--goal'], /^Option '--goal.* Use it as: .*--goal <number>/],
    [
      'any.json',
      ['--text', '--fields', 'value=/count'],
      /any\.json: "value" is looked for at \/count, but the beginning has/,
    ],
    ['date.json', ['--text'], /date\.json: "asOf" must be a date .* Nothing was written\.$/],
    ['optional.json', ['--text'], /optional\.json: "source\.url" must be /],
    ['empty.json', ['--text'], /empty\.json: The JSON is empty\. Nothing was written\.$/],
    ['cut.json', ['--text'], /cut\.json: The JSON is none: /],
    ['latin.json', ['--text'], /latin\.json is not UTF-8\.$/],
    ['large.json', ['--text'], /large\.json is \d+ bytes; at most 8388608 are read\.$/],
    ['none.json', ['--text'], /none\.json cannot be read \(ENOENT\)\.$/],
    ['', ['--text'], / is not a file; /],
    ['metadata.json', ['--text'], /metadata\.json: "value" is empty, as in a description of a table: /],
    ['good.json', ['--text', '--format', 'xml'], /good\.json: The JSON is said to be "xml", which is none of: own, /],
    [
      'cube.json',
      ['--text', '--select', 'Kon=9'],
      /cube\.json: "Kon" has no category "9"\. Copy: --select "Kon=TotSa"/,
    ],
    ['cube.json', ['--text', '--select', 'Kon'], /cube\.json: "select" must name each dimension once/],
    [
      'faulty.csv',
      ['--text'],
      /faulty\.csv: "B3" is "many", which is no number such as 1234\.5 or "1 234,5"\. Nothing was written\.$/,
    ],
    ['faulty.xlsx', ['--text'], /faulty\.xlsx: "A3" is "1\/2\/2026", which may be 2026-02-01 or 2026-01-02/],
    ['headings.csv', ['--text'], /headings\.csv: The sheet has no figure yet\. Nothing was written\.$/],
    [
      'none.csv',
      ['--text'],
      /none\.csv: The sheet has no row of headings with a date and a value, .* Nothing was written\.$/,
    ],
    ['large.csv', ['--text'], /large\.csv is \d+ bytes; at most 8388608 are read\.$/],
    ['lost.csv', ['--text'], /lost\.csv cannot be read \(ENOENT\)\.$/],
    [
      'sheet.csv',
      ['--text', '--goal', '1 000'],
      /sheet\.csv: "goal" must be a number .* but "1 000" is given\. Nothing/,
    ],
    ['sheet.csv', ['--text', '--format', 'kolada'], /sheet\.csv: "values" must be a list\. Nothing was written\.$/],
    [
      'bare.json',
      ['--html', '--source', 'SCB|/om'],
      /bare\.json: "source" has the address "\/om", which must begin with https:\/\/\. Nothing/,
    ],
    [
      'good.json',
      ['--svg', '--accent', 'red'],
      /^--accent is "red", but must be a color of 3 or 6 hexadecimal digits, /,
    ],
    ['secret.json', ['--json-ld'], /secret\.json: the figure is confidential, .*leave out --json-ld\.$/],
  ] as const) {
    await refused([join(folder, file), ...args, '--out', target], says);
  }
  assert.equal(readFileSync(target, 'utf8'), 'before');
  await refused(
    [join(folder, 'good.json'), '--svg', '--out', '/none/a.svg'],
    /^\/none\/a\.svg was not written \(ENOENT\); /,
  );
});

test('a command line that says too little or too much is answered with how to use it', async (t) => {
  const folder = folderOf(t);
  const good = join(folder, 'good.json');
  for (const [args, fault] of [
    [[], 'Name a file or an address.'],
    [['--svg'], 'Name a file or an address.'],
    [[good], 'Choose one form.'],
    [[good, '--svg', '--text'], 'Choose one form.'],
    [[good, good, '--svg'], 'Only one file or address is read.'],
    [[good, '--text', '--lang', 'xx'], 'There is no language "xx".'],
    [[good, '--text', '--lang'], "Option '--lang"],
    [[good, '--svg', '--theme', 'blue'], 'There is no theme "blue".'],
    [[good, '--pdf'], "Unknown option '--pdf'."],
  ] as const) {
    await assert.rejects(writeCounter([...args], today), ({ message }: Error) => {
      assert.ok(message.startsWith(fault), message);
      assert.match(message, / Use it as: npx sprid counter <file or address> --svg\|/);
      return true;
    });
  }
  assert.match(await writeCounter([good, '--help'], today), /^Use it as: npx sprid counter /);
});

test('a file is written whole in the place of the one before, and anyone may read it', async (t) => {
  const folder = folderOf(t);
  const target = join(folder, 'badge.svg');
  writeFileSync(target, 'before');
  const before = readdirSync(folder).length;
  const args = [join(folder, 'good.json'), '--badge', '--lang', 'en', '--out', target];
  assert.equal(await writeCounter(args, today), '');
  assert.equal(readFileSync(target, 'utf8'), badgeSvg({ value: 742, goal: 1000, label: '</script>' }, en));
  assert.equal(readdirSync(folder).length, before, 'nothing unfinished is left');
  assert.equal(statSync(target).mode & 0o777 & ~process.umask(), 0o666 & ~process.umask());
});

test('the command speaks of today where the publisher is, and ends with 1 when it cannot', async (t) => {
  const folder = temporaryFolder(t);
  const dayIn = (zone: string): string => new Intl.DateTimeFormat('sv', { timeZone: zone }).format(Date.now());
  // At any moment it is another day in these two.
  const [east, west] = ['Pacific/Kiritimati', 'Pacific/Niue'] as const;
  write(folder, { 'last.json': { value: 1, goal: 2, deadline: dayIn(west) } });
  const [first, second, third] = await Promise.all([
    runCommand(t, 'counter', { SPRID_TIME_ZONE: east }, join(folder, 'last.json'), '--text'),
    runCommand(t, 'counter', { SPRID_TIME_ZONE: west }, join(folder, 'last.json'), '--text'),
    runCommand(t, 'counter', {}, join(folder, 'none.json'), '--text'),
  ]);
  assert.deepEqual([first.code, first.err], [0, '']);
  assert.match(first.out, /har passerat/);
  assert.match(second.out, /Sista dagen/);
  assert.deepEqual([third.code, third.out], [1, '']);
  assert.match(third.err, /none\.json cannot be read \(ENOENT\)\.\n$/);
});

test('the command reads a sheet, and names the cell of a fault', async (t) => {
  const folder = folderOf(t);
  const [first, second, third] = await Promise.all([
    runCommand(t, 'counter', {}, join(folder, 'sheet.csv'), '--text'),
    runCommand(t, 'counter', {}, join(folder, 'sheet.XLSX'), '--text', '--goal', '1000', '--lang', 'en'),
    runCommand(t, 'counter', {}, join(folder, 'faulty.xlsx'), '--text'),
  ]);
  assert.deepEqual([first.code, first.err], [0, '']);
  assert.match(first.out, /^1.234,5 av 2.000 jobb, 61.% av målet\./);
  assert.deepEqual([second.code, second.err], [0, '']);
  assert.match(second.out, /^742 of 1,000 jobs/);
  assert.deepEqual([third.code, third.out], [1, '']);
  assert.match(third.err, /faulty\.xlsx: "A3" is "1\/2\/2026".*Nothing was written\.\n$/);
});

test('the command reads an address: JSON, statistics, CSV and XLSX, with the same options', async (t) => {
  const csv = Buffer.from(latin('Datum;Antal\n2025-12-31;900\n2026-10-31;1 234,5\n'));
  const sheet = xlsx([
    ['Date', 'Value'],
    ['2026-10-31', 742],
  ]);
  const answers: Record<string, [type: string, body: Uint8Array | string]> = {
    '/own.json': ['application/json', JSON.stringify({ value: 742, source: { name: 'Byrån', url: '/om' } })],
    '/cube.json': ['application/json', JSON.stringify(cube())],
    '/any.json': ['application/json', JSON.stringify({ data: { count: 742 } })],
    '/sheet.csv': ['text/csv; charset=windows-1252', csv],
    '/sheet.xlsx': ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', sheet],
    '/faulty.csv': ['text/csv', 'date,value\n2026-10-31,many\n'],
    '/optional.json': ['application/json', JSON.stringify({ value: 1, source: { name: 'B', url: 'javascript:0' } })],
    '/echo.json': ['application/json', JSON.stringify({ value: 'a-key-of-mine' })],
    '/page.html': ['text/html', '<p>742</p>'],
  };
  const office = await Newsroom.open(t, (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const [type, body] = answers[path] ?? ['text/plain', ''];
    response.writeHead(answers[path] ? 200 : 404, { 'content-type': type }).end(body);
  });
  const run = (path: string, args: readonly string[]) =>
    writeCounter([`${office.origin}${path}`, ...args], today, (address, choices, report) =>
      readCounterAt(address, choices, report, { allow: ['127.0.0.1'] }),
    );
  for (const [path, args, says] of [
    [
      '/own.json',
      ['--text', '--lang', 'en', '--goal', '1000'],
      /^742 of 1,000 jobs, 74% of the goal\. Source: Byrån\.\n$/,
    ],
    ['/own.json', ['--html'], /href="http:\/\/127\.0\.0\.1:\d+\/om"/],
    ['/any.json', ['--text', '--lang', 'en', '--fields', 'value=/data/count'], /^742 jobs\.\n$/],
    ['/sheet.csv', ['--text', '--lang', 'en', '--goal', '2000'], /^1,234\.5 of 2,000 jobs, 61%/],
    ['/sheet.xlsx', ['--text', '--lang', 'en', '--label', 'Companies'], /^Companies: 742 jobs\./],
  ] as const) {
    assert.match(await run(path, args), says);
  }
  for (const [path, args, says] of [
    ['/cube.json', ['--text', '--select', 'Kon=9'], /^127\.0\.0\.1: .*--select ".* Nothing was written\.$/],
    ['/faulty.csv', ['--text'], /^127\.0\.0\.1 "B2" is "many", .* Nothing was written\.$/],
    ['/optional.json', ['--text'], /^127\.0\.0\.1: "source\.url" /],
    ['/page.html', ['--text'], /^127\.0\.0\.1 .*JSON or a sheet.* Nothing was written\.$/],
    ['/none.json', ['--text'], /^127\.0\.0\.1 .*404/],
    ['/echo.json?token=a-key-of-mine', ['--text'], /^127\.0\.0\.1: "value" (?!.*a-key-of-mine).*…/],
    ['/own.json#goal=1000', ['--text'], /after "#" is not read here; use options instead/],
    [
      '/own.json',
      ['--text', '--goal', '1 000'],
      /^127\.0\.0\.1: "goal" must be a number .* but "1 000" is given\. Nothing/,
    ],
    ['/own.json', ['--text', '--source', 'B|/om'], /must begin with https/],
  ] as const) {
    await assert.rejects(run(path, args), (error: Error) => {
      assert.ok(error instanceof ConfigurationError, error.stack);
      assert.match(error.message, says);
      return true;
    });
  }
  const allowed = { SPRID_MIRROR_ALLOW: '127.0.0.1' };
  const sent = await runCommand(t, 'counter', allowed, `${office.origin}/sheet.csv`, '--text', '--goal', '2000');
  assert.deepEqual([sent.code, sent.err], [0, '']);
  assert.match(sent.out, /^1.234,5 av 2.000 jobb/);
  const inside = await runCommand(t, 'counter', {}, `${office.origin}/own.json`, '--text');
  assert.match(inside.err, /not public; SPRID_MIRROR_ALLOW can allow its host by name/);
});
