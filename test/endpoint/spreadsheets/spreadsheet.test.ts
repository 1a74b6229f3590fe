/** Counters from spreadsheets. */
import assert from 'node:assert/strict';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { CounterFolder } from '../../../endpoint/counters/counter-folder.js';
import { readSpreadsheet } from '../../../endpoint/spreadsheets/spreadsheet.js';
import { addressOf } from '../../../endpoint/spreadsheets/table.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { temporaryFolder } from '../databases.js';
import { makeSite } from '../example-site.js';
import { latin, utf8, xlsx } from './sheets.js';

const jobs: JobsProgress = {
  value: 1234.5,
  asOf: '2026-10-31',
  goal: 2000,
  status: 'provisional',
  history: [{ date: '2025-12-31', value: 900 }],
};

const swedish = 'Datum;Antal;Status;Mål\n2025-12-31;900;;\n2026-10-31;1 234,5;preliminär;2 000\n';

const read: [title: string, bytes: Uint8Array, expected: JobsProgress | null][] = [
  ['semicolons and Swedish decimals', utf8(swedish), jobs],
  ['a mark of the byte order', utf8(`\ufeff${swedish}`), jobs],
  ['Windows-1252', latin(swedish), jobs],
  ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${swedish}`, 'utf16le')), jobs],
  ['lines that end as in Windows', utf8(swedish.replaceAll('\n', '\r\n')), jobs],
  ['tabs', utf8(swedish.replaceAll(';', '\t')), jobs],
  [
    'commas and English headings',
    utf8('Date,Value,Status,Goal\n2025-12-31,900,,\n2026-10-31,"1,234.5",provisional,2000\n'),
    jobs,
  ],
  [
    'a title, empty lines and blank headings',
    utf8(`Våra jobb;;;\n;;;\n${swedish.replace('Status', '')}`.replace('preliminär', 'x')),
    { ...jobs, status: undefined } as unknown as JobsProgress,
  ],
  [
    'rows in any order, and days without a figure',
    utf8('datum;värde\n2026-01-31;2\n2027-01-31;\n2025-01-31;1\n'),
    { value: 2, asOf: '2026-01-31', history: [{ date: '2025-01-31', value: 1 }] },
  ],
  [
    'flags of several letters, as in any JSON by its fields',
    utf8('period;antal;status\n2026-08;7;bp\n'),
    { value: 7, asOf: '2026-08-31', period: '2026-08', status: 'provisional', break: true },
  ],
  [
    'a break alone',
    utf8('period;antal;status\n2026-08;7;b\n'),
    { value: 7, asOf: '2026-08-31', period: '2026-08', break: true },
  ],
  ['a period', utf8('period;antal\n2026-08;7\n'), { value: 7, asOf: '2026-08-31', period: '2026-08' }],
  [
    'a figure that is kept back',
    utf8('datum;antal;status\n2026-01-31;;sekretess\n'),
    { value: null, status: 'confidential', asOf: '2026-01-31' },
  ],
  ['headings and no figure yet', utf8('datum;antal\n'), null],
  [
    'regions, goals and notes',
    utf8(
      'Datum;Region;Antal;Mål;Anmärkning\n2026-01-31;;5;10;Ny "metod"\n2026-01-31;Göteborg;3;6;\n2025-01-31;Göteborg;1;;\n2025-01-31;Totalt;4;;gammal\n',
    ),
    {
      value: 5,
      asOf: '2026-01-31',
      goal: 10,
      history: [{ date: '2025-01-31', value: 4, remark: 'gammal' }],
      regions: [{ code: 'Göteborg', name: 'Göteborg', value: 3, goal: 6 }],
      notes: ['Ny "metod"'],
    },
  ],
  [
    'regions behind their codes',
    utf8('År;Region;Antal\n2025;00 Riket;5\n2025;1480 Göteborg;3\n'),
    { value: 5, asOf: '2025-12-31', period: '2025', regions: [{ code: '1480', name: 'Göteborg', value: 3 }] },
  ],
  [
    'XLSX: a day, a number, and the saved value of a formula',
    xlsx([
      ['Datum', 'Antal', 'Mål'],
      [{ day: 45657 }, 900],
      [{ day: 46326 }, { formula: 'SUM(0.1,0.2)', value: 0.30000000000000004 }, 2000],
    ]),
    { value: 0.3, asOf: '2026-10-31', goal: 2000, history: [{ date: '2024-12-31', value: 900 }] },
  ],
  [
    'XLSX: percentages and months as their cells show them',
    xlsx([
      ['Datum', 'Värde', 'Mål'],
      [{ format: '[$-41D]mmmm\\ yyyy;@', value: 46296 }, { format: '0.0%', value: 0.5600000000000001 }, null],
      [
        { format: '[$-41D]mmmm\\ yyyy;@', value: 46327 },
        { format: '0.0%', value: 0.57 },
        { format: '0"%"', value: 80 },
      ],
    ]),
    {
      value: 57,
      asOf: '2026-11-30',
      period: '2026-11',
      goal: 80,
      unit: { one: '%', other: '%' },
      history: [{ date: '2026-10-31', period: '2026-10', value: 56 }],
    },
  ],
  [
    'XLSX: years, and amounts whose format has no percent sign',
    xlsx([
      ['Datum', 'Värde'],
      [
        { format: 'yyyy', value: 45658 },
        { format: '#,##0\\ [$kr-41D]', value: 0.5 },
      ],
    ]),
    { value: 0.5, asOf: '2025-12-31', period: '2025' },
  ],
  [
    'percent signs in a CSV',
    utf8('Datum;Region;Värde;Mål\n2026-01-31;;73,5 %;80 %\n2026-01-31;Ale;75,0 %;\n'),
    {
      value: 73.5,
      decimals: 1,
      asOf: '2026-01-31',
      goal: 80,
      unit: { one: '%', other: '%' },
      regions: [{ code: 'Ale', name: 'Ale', value: 75 }],
      regionsApart: true,
    },
  ],
  [
    'XLSX with a macro',
    xlsx(
      [
        ['Datum', 'Antal'],
        ['2026-10-31', '1 234,5'],
      ],
      { 'xl/vbaProject.bin': utf8('macro') },
    ),
    { value: 1234.5, decimals: 1, asOf: '2026-10-31' },
  ],
];

for (const [title, bytes, expected] of read)
  test(`reads ${title}`, async () => {
    assert.deepEqual(await readSpreadsheet(bytes), expected && (JSON.parse(JSON.stringify(expected)) as JobsProgress));
  });

const refused: [title: string, bytes: Uint8Array, says: RegExp][] = [
  [
    'an ambiguous date',
    utf8('datum;antal\n1/2/2026;5\n'),
    /^"A2" is "1\/2\/2026", which may be 2026-02-01 or 2026-01-02/,
  ],
  ['a date that is none', utf8('datum;antal\n2026-01-31;1\n2026-13-01;5\n'), /^"A3" is "2026-13-01", which is no date/],
  [
    'an ambiguous number',
    utf8('datum;x;y;antal\n2026-01-31;;;1.234\n'),
    /^"D2" is "1\.234", which may be 1\.234 or 1234/,
  ],
  ['a number that is none', utf8('\n\ndatum;antal\n2026-01-31;många\n'), /^"B4" is "många", which is no number/],
  [
    'a status that is none',
    utf8('datum;antal;status\n2026-01-31;5;godkänd\n'),
    /^"C2" is "godkänd", which is none of provisional/,
  ],
  [
    'percentages beside other figures',
    utf8('datum;antal\n2026-01-31;5\n2026-02-28;6 %\n'),
    /^"B3" must be a percentage only if B2 is one/,
  ],
  [
    'a goal in percent of a figure that is none',
    utf8('datum;antal;mål\n2026-01-31;5;80 %\n'),
    /^"C2" must be a percentage only if B2 is one/,
  ],
  ['a figure without a day', utf8('datum;antal\n;5\n'), /^"A2" is empty, but B2 has a figure/],
  [
    'a day that stands there twice',
    utf8('datum;antal\n2026-01-31;5\n2026-01-31;6\n'),
    /^"A3" is a day that A2 has already/,
  ],
  [
    'a merged heading that is repeated',
    utf8('datum;antal;antal\n2026-01-31;5;6\n'),
    /^"C1" is a heading that stands there already/,
  ],
  ['no headings', utf8('2026-01-31;5\n'), /^The JSON has no row of headings/],
  ['regions and no whole', utf8('datum;region;antal\n2026-01-31;Göteborg;5\n'), /has regions and no row for the whole/],
  [
    'a cell of an XLSX below empty rows',
    xlsx([[null], ['Datum', null, 'Antal'], [null], ['2026-01-31', null, 'många']]),
    /^"C4" is "många"/,
  ],
  ['what only begins as an XLSX', utf8('PK\u0003\u0004 and nothing'), /^The JSON is no XLSX/],
  [
    'an XLSX that grows without end',
    xlsx([['Datum']], { 'xl/sharedStrings.xml': new Uint8Array(40 * 1024 * 1024) }),
    /is more than 33554432 bytes when it is unpacked/,
  ],
  ['a ZIP without a sheet', zipSync({ 'a.txt': utf8('a') }), /^The JSON is no XLSX/],
];

for (const [title, bytes, says] of refused)
  test(`refuses ${title}`, async () => {
    await assert.rejects(readSpreadsheet(bytes), (error: Error) => {
      assert.equal(error.name, 'FormatError', error.stack);
      assert.match(error.message, says);
      return true;
    });
  });

test('an XLSX that says a smaller size than it has does not grow beyond it', async () => {
  const honest = xlsx([['Datum']], { 'xl/sharedStrings.xml': new Uint8Array(40 * 1024 * 1024) });
  const lying = Buffer.from(honest);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(40 * 1024 * 1024);
  const small = Buffer.alloc(4);
  small.writeUInt32LE(10);
  let found = 0;
  for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at + 1)) {
    small.copy(lying, at);
    found++;
  }
  assert.ok(found >= 1);
  const before = process.memoryUsage().arrayBuffers;
  await assert.rejects(readSpreadsheet(lying));
  assert.ok(process.memoryUsage().arrayBuffers - before < 20 * 1024 * 1024);
});

test('cells are called as in every spreadsheet program', () => {
  assert.deepEqual(
    [addressOf(6, 1), addressOf(0, 25), addressOf(0, 26), addressOf(9, 702)],
    ['B7', 'Z1', 'AA1', 'AAA10'],
  );
});

test('a sheet in the folder is served, and named with file and cell where it has a fault', async (t) => {
  const { app, warnings } = await makeSite(t, {
    'jobs/a.csv': Buffer.from(utf8(swedish)),
    'jobs/b.xlsx': Buffer.from(
      xlsx([
        ['Datum', 'Antal'],
        ['2026-10-31', 5],
      ]),
    ),
    'jobs/c.csv': 'datum;antal\n2026-10-31;många\n',
    'jobs/a.json': { value: 1 },
    'jobs/~$b.xlsx': 'lock',
  });
  assert.deepEqual((await app.inject('/api/jobs/a')).json(), { value: 1 });
  assert.equal((await app.inject('/api/jobs/b')).json<JobsProgress>().value, 5);
  assert.equal((await app.inject('/api/jobs/c')).statusCode, 404);
  assert.match(warnings.join('\n'), /c\.csv: "B2" is "många", which is no number .* The file is not served\./);
  assert.match(warnings.join('\n'), /a\.csv is not read: another file has the counter "a" already\./);
  assert.equal(warnings.length, 2, warnings.join('\n'));
});

test('a file of a hundred megabytes is refused before it is read', async (t) => {
  const folder = temporaryFolder(t);
  const warnings: string[] = [];
  for (const name of ['a.csv', 'b.xlsx']) {
    writeFileSync(join(folder, name), 'datum;antal\n');
    truncateSync(join(folder, name), 100 * 1024 * 1024);
  }
  const counters = await new CounterFolder(folder, (line) => warnings.push(line)).read();
  assert.equal(counters?.size, 0);
  assert.match(
    warnings.join('\n'),
    /a\.csv is 104857600 bytes; at most 8388608 are read\..*\n.*b\.xlsx is 104857600 bytes/,
  );
});

test('a changed cell is served, a fault keeps what was served, and what has not changed stays the same', async (t) => {
  const folder = temporaryFolder(t);
  const warnings: string[] = [];
  const counters = new CounterFolder(folder, (line) => warnings.push(line));
  writeFileSync(join(folder, 'a.csv'), 'datum;antal\n2026-10-31;5\n');
  writeFileSync(join(folder, 'b.json'), '{"value":1}');
  const first = await counters.read();
  assert.equal(first?.get('a')?.value, 5);
  assert.equal(await counters.read(), undefined);
  writeFileSync(join(folder, 'a.csv'), 'datum;antal\n2026-10-31;66\n');
  const second = await counters.read();
  assert.equal(second?.get('a')?.value, 66);
  assert.equal(second.get('b'), first?.get('b'));
  writeFileSync(join(folder, 'a.csv'), 'datum;antal\n2026-10-31;sju\n');
  assert.equal((await counters.read())?.get('a')?.value, 66);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /a\.csv: "B2" is "sju"/);
});
