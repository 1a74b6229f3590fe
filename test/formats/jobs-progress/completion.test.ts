/** What is said of a figure beside its JSON. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProgress } from '../../../src/formats/jobs-progress/formats.js';
import type { StatedFacts } from '../../../src/formats/context.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { cube } from './documents.js';

const base = 'https://office.example/table.json';

const read = async (
  json: unknown,
  stated: StatedFacts,
  more: { select?: string } = {},
): Promise<{ progress: JobsProgress | null; reports: string[] }> => {
  const reports: string[] = [];
  const progress = await readProgress(json, { base, report: (line) => reports.push(line), stated, ...more });
  return { progress, reports };
};

const bare: JobsProgress = { value: 742, asOf: '2019-11-04' };
const filled: JobsProgress = {
  ...bare,
  goal: 900,
  start: { value: 1 },
  deadline: '2021-01-01',
  label: 'Arbeten',
  unit: { one: 'arbete', other: 'arbeten' },
  milestones: [{ value: 2 }],
  source: { name: 'Byrån' },
};

const cases: [title: string, stated: StatedFacts, expected: Partial<JobsProgress>][] = [
  ['a goal', { goal: '1000' }, { goal: 1000 }],
  ['a goal with decimals, and blanks around it', { goal: ' 0.5 ' }, { goal: 0.5 }],
  ['a goal below zero', { goal: '-4' }, { goal: -4 }],
  ['a goal with many decimals', { goal: '0.1234567890' }, { goal: 0.123456789 }],
  ['a goal with two decimals', { goal: '123456789012345.25' }, { goal: 123456789012345.25 }],
  ['a start', { start: '300' }, { start: { value: 300 } }],
  ['a start with its day', { start: '300@2014-12-31' }, { start: { value: 300, date: '2014-12-31' } }],
  ['a deadline', { deadline: '2020-12-31' }, { deadline: '2020-12-31' }],
  ['a deadline with blanks around it', { deadline: ' 2020-12-31\n' }, { deadline: '2020-12-31' }],
  ['a label', { label: 'Jobb i Göteborg' }, { label: 'Jobb i Göteborg' }],
  ['a unit of one word', { unit: 'jobb' }, { unit: { one: 'jobb', other: 'jobb' } }],
  [
    'a unit in forms by name',
    { unit: 'one=miejsce| few = miejsca |many=miejsc|other=miejsca' },
    { unit: { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' } },
  ],
  ['a unit with "=" that names no form', { unit: '2015=100' }, { unit: { one: '2015=100', other: '2015=100' } }],
  ['a unit of two words', { unit: 'job | jobs' }, { unit: { one: 'job', other: 'jobs' } }],
  [
    'milestones',
    { milestones: '500; 750@2018-03-01=three = quarters;' },
    { milestones: [{ value: 500 }, { value: 750, date: '2018-03-01', label: 'three = quarters' }] },
  ],
  [
    'a unit whose forms are on lines of their own',
    { unit: 'one=\nmiejsce|other=\nmiejsca' },
    { unit: { one: 'miejsce', other: 'miejsca' } },
  ],
  ['milestones without a label', { milestones: ' ; 5= ; 6 ' }, { milestones: [{ value: 5 }, { value: 6 }] }],
  [
    'milestones on lines of their own',
    { milestones: '5=\nfem;\n6' },
    { milestones: [{ value: 5, label: 'fem' }, { value: 6 }] },
  ],
  ['a source without an address and a license', { sourceName: 'SCB| | ' }, { source: { name: 'SCB' } }],
  ['a source', { sourceName: 'SCB' }, { source: { name: 'SCB' } }],
  [
    'a source with address and license',
    { sourceName: 'SCB | /om | CC0' },
    { source: { name: 'SCB', url: 'https://office.example/om', license: 'CC0' } },
  ],
  ['a source with a license and no address', { sourceName: 'SCB||CC0' }, { source: { name: 'SCB', license: 'CC0' } }],
  ['nothing, where it is blank', { goal: ' ', label: '', override: null }, {}],
];

for (const [title, stated, expected] of cases) {
  test(`completes a figure with ${title}`, async () => {
    assert.deepEqual(await read(bare, stated), { progress: { ...bare, ...expected }, reports: [] });
  });

  test(`never replaces what is there by ${title}, unless it is asked for`, async () => {
    assert.deepEqual((await read(filled, stated)).progress, filled);
    assert.deepEqual((await read(filled, { ...stated, override: '' })).progress, { ...filled, ...expected });
    assert.deepEqual((await read(filled, { ...stated, override: 'all' })).progress, { ...filled, ...expected });
  });
}

test('only what is named goes before the JSON', async () => {
  const { progress } = await read(filled, {
    goal: '1000',
    label: 'Jobb',
    deadline: '2020-12-31',
    override: 'goal,; label ',
  });
  assert.deepEqual(progress, { ...filled, goal: 1000, label: 'Jobb' });
});

test('a unit of which nobody says anything, and an empty list, are missing', async () => {
  const json = { ...bare, unit: null, milestones: [] };
  const { progress } = await read(json, { unit: 'personer', milestones: '5' });
  assert.deepEqual([progress?.unit?.other, progress?.milestones], ['personer', [{ value: 5 }]]);
});

test('a figure of a statistics office gets a goal', async () => {
  const { progress } = await read(
    cube(),
    { goal: '100', deadline: '2020-12-31', unit: 'person|persons' },
    { select: 'Region=1480;Kon=1' },
  );
  assert.deepEqual([progress?.value, progress?.goal, progress?.deadline], [40, 100, '2020-12-31']);
});

const refused: [stated: StatedFacts, says: RegExp][] = [
  [{ goal: '1 000' }, /^"goal" must be a number such as 1000 or 1000\.5, but "1 000" is given beside the JSON\.$/],
  [{ goal: '1.000' }, /^"goal" must be a number/],
  [{ goal: '1,5' }, /^"goal" must be a number/],
  [{ goal: '1e3' }, /^"goal" must be a number/],
  [{ goal: '9007199254740993' }, /^"goal" must be a number/],
  [{ goal: 'tusen' }, /"tusen"/],
  [{ deadline: '2020-02-30' }, /^"deadline" must be a date such as "2020-12-31", but "2020-02-30" is given/],
  [{ deadline: '31/12/2020' }, /^"deadline" must be a date/],
  [{ start: '300@' }, /^"start" must be a figure, or one with its day/],
  [{ start: '@2014-12-31' }, /^"start" must be/],
  [{ start: '300\n@x' }, /^"start" must be/],
  [{ goal: '1.234' }, /^"goal" must be a number/],
  [{ goal: '1.12345678901' }, /^"goal" must be a number/],
  [{ goal: '1234567890123456' }, /^"goal" must be a number/],
  [{ goal: 'x'.repeat(70) }, /but "x{60}" is given/],
  [{ override: 'value' }, /^"override" has "value", which is none of goal, start, .*, all\.$/],
];

test('a faulty goal, start or deadline is an error, as in JSON', async () => {
  for (const [stated, says] of refused)
    await assert.rejects(read(bare, stated), (error: Error) => {
      assert.equal(error.name, 'FormatError');
      assert.match(error.message, says);
      return true;
    });
});

test('any other fault is reported and left out', async () => {
  const wrong: [stated: StatedFacts, says: RegExp][] = [
    [{ unit: 'one|two|three' }, /^"unit" must be one word, two .* It was left out\.$/],
    [{ unit: '|jobs' }, /^"unit" must be/],
    [{ unit: 'some=jobs|other=jobs' }, /^"unit" must be/],
    [{ unit: 'jobs|one=job|other=jobs' }, /^"unit" must be/],
    [{ unit: 'one=job|other=jobs|jobs' }, /^"unit" must be/],
    [{ label: '\u0007' }, /^"label" must be text, but .* It was left out\.$/],
    [{ sourceName: 'SCB|/om|CC0|more' }, /^"source" must be a name, or a name with an address and a license/],
    [{ milestones: '5=\u0007' }, /^"milestones" must be figures/],
    [{ unit: 'one=job' }, /^"unit" must be one word, two .* or forms by name/],
    [{ unit: 'one=job|jobs' }, /^"unit" must be/],
    [{ unit: 'one=job|one=jobs|other=jobs' }, /^"unit" must be/],
    [{ unit: 'few=|other=jobs' }, /^"unit" must be/],
    [{ milestones: '500; halfway' }, /^"milestones" must be figures with ";" between them/],
    [{ sourceName: 'SCB|javascript:alert(1)' }, /^"source" must be a name/],
    [{ sourceName: '|https://scb.se/' }, /^"source" must be a name/],
  ];
  for (const [stated, says] of wrong) {
    const { progress, reports } = await read(bare, stated);
    assert.deepEqual(progress, bare);
    assert.equal(reports.length, 1);
    assert.match(reports[0] ?? '', says);
  }
});

test('where there is no figure yet, nothing makes one', async () => {
  assert.equal((await read(null, { goal: '1000' })).progress, null);
});
