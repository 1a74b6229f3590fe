import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { marksSaid, meaningOfSign } from '../../../src/formats/jobs-progress/marks.js';
import { dataSet, figure, readOn, table, type Json } from './offices.js';

/** The figure of one year, with a flag and what the document says of flags. */
const flagged = (flag: string, labels?: Record<string, string>, value: number | null = 7): Json =>
  dataSet(
    { time: ['2024'] },
    { value: [value], status: [flag], ...(labels && { extension: { status: { label: labels } } }) },
  );

const eurostat = {
  p: 'provisional',
  e: 'estimated',
  f: 'forecast',
  u: 'low reliability',
  b: 'break in time series',
  d: 'definition differs (see metadata)',
  n: 'not significant',
  r: 'revised',
  s: 'Eurostat estimate',
  z: 'not applicable',
  bp: 'break in time series, provisional',
  ep: 'estimated, provisional',
};

describe('the marks of a figure', () => {
  for (const [flag, labels, status, isBreak, remark] of [
    ['p', undefined, 'provisional', undefined, undefined],
    ['e', undefined, 'estimated', undefined, undefined],
    ['s', undefined, 'estimated', undefined, undefined],
    ['u', undefined, 'unreliable', undefined, undefined],
    ['r', undefined, 'revised', undefined, undefined],
    ['b', undefined, undefined, true, undefined],
    ['d', undefined, undefined, undefined, 'definition differs'],
    ['n', undefined, undefined, undefined, 'not significant'],
    ['z', undefined, undefined, undefined, 'not applicable'],
    ['bp', undefined, 'provisional', true, undefined],
    ['b, p', undefined, 'provisional', true, undefined],
    ['bd', undefined, undefined, true, 'definition differs'],
    ['pu', undefined, 'unreliable', undefined, 'provisional'],
    ['ep', eurostat, 'provisional', undefined, 'estimated'],
    ['H', undefined, undefined, undefined, undefined],
    ['P', undefined, 'provisional', undefined, undefined],
    ['A', undefined, undefined, undefined, undefined],
    ['S', undefined, undefined, undefined, 'strike or other special event'],
    ['A|F', undefined, undefined, undefined, undefined],
    ['x9', undefined, undefined, undefined, 'x9'],
    ['p', eurostat, 'provisional', undefined, undefined],
    ['s', eurostat, 'estimated', undefined, undefined],
    ['u', eurostat, 'unreliable', undefined, undefined],
    ['d', eurostat, undefined, undefined, 'definition differs (see metadata)'],
    ['bp', eurostat, 'provisional', true, undefined],
    ['be', eurostat, 'estimated', true, undefined],
    ['b', { b: 'Tidsseriebrott' }, undefined, true, undefined],
    ['1', { 1: 'osäker uppgift, få svar' }, 'unreliable', undefined, 'få svar'],
    ['1', { 1: 'Preliminära uppgifter' }, 'provisional', undefined, undefined],
    ['1', { 1: 'osäker uppgift' }, 'unreliable', undefined, undefined],
    ...(
      [
        [
          'unreliable',
          'unreliable|Unreliability|low reliability|osäker|osäkra uppgifter|usikker|usikre|Usiker|uncertain|epävarma|ebausaldusväärne|unsicher|onzeker|onbetrouwbaar|peu fiable|óvissa|óáreiðanlegt',
        ],
        [
          'provisional',
          'provisional|Prel.|prel|preliminary|foreløpige|foreløbige|midlertidig|ennakkotieto|bráðabirgðatölur|esialgne|vorläufig|voorlopig|provisoire',
        ],
        [
          'estimated',
          'estimate|uppskattad|skattad|anslått|anslået|skønnet|arvio|áætlun|hinnang|geschätzt|Schätzung|geraamd',
        ],
        ['revised', 'revised|revideret|tarkistettu|tarkentunut|endurskoðað|korrigeeritud|révisé|herzien'],
      ] as const
    ).flatMap(([status, said]) =>
      said.split('|').map((one) => ['1', { 1: one }, status, undefined, undefined] as const),
    ),
    ...'break in series|Series break|break|Tidsseriebrott|brott i serien|brudd i serien|databrud|brud i serien|katkos|rupture|Zeitreihenbruch|rof í röð'
      .split('|')
      .map((one) => ['1', { 1: one }, undefined, true, undefined] as const),
    ...'Normal|none|Final value|definitief|Definitive|slutlig|Endelig|OK'
      .split('|')
      .map((one) => ['1', { 1: one }, undefined, undefined, undefined] as const),
    ...'abnormal|skønhed|laskettu ok nu|brudar|not ok'
      .split('|')
      .map((one) => ['1', { 1: one }, undefined, undefined, one] as const),
    ['1', { 1: 'Normal value' }, undefined, undefined, undefined],
    ['1', { 1: 'Avser hushåll' }, undefined, undefined, 'Avser hushåll'],
    ['1', { 1: 'Free (non-confidential)' }, undefined, undefined, undefined],
    ['1', { 1: 'non-confidential' }, undefined, undefined, undefined],
    ['1', { 1: 'ej sekretess' }, undefined, undefined, undefined],
    ['1', { 1: 'Not confidential' }, undefined, undefined, undefined],
    ['1', { 1: 'Not revised' }, undefined, undefined, undefined],
  ] as const)
    it(`are read from ${flag}${labels ? ` as ${String(labels[flag as keyof typeof labels])}` : ''}`, async () => {
      const model = await figure(flagged(flag, labels));
      assert.deepEqual([model.value, model.status, model.break, model.remark], [7, status, isBreak, remark]);
    });

  for (const [flag, labels] of [
    ['c', undefined],
    ['C', undefined],
    ['cp', undefined],
    ['b|C', undefined],
    ['|C', undefined],
    ['p|N', undefined],
    ['x', { x: 'Confidential, not for publication' }],
    ['x', { x: 'sekretessbelagd uppgift' }],
    ...'confidential|konfidentiell|konfidensielt|suppressed|fortrolig|diskretionering|not for publication|vertraulich|geheim|trúnaður|salassapidettävä'
      .split('|')
      .map((x) => ['x', { x }] as const),
  ] as const)
    it(`keep a figure back with ${flag}${labels ? ` (${labels.x})` : ''}`, async () => {
      const model = await figure(flagged(flag, labels));
      assert.deepEqual([model.value, model.status], [null, 'confidential']);
    });

  for (const [flag, labels, status, remark] of [
    ['pr', undefined, 'provisional', undefined],
    ['r, p', undefined, 'provisional', undefined],
    ['er', eurostat, 'estimated', undefined],
    ['ru', undefined, 'unreliable', undefined],
    ['rd', undefined, 'revised', 'definition differs'],
    ['1', { 1: 'Reviderade, preliminära uppgifter' }, 'provisional', undefined],
  ] as const)
    it(`say beside the status that a figure was revised, as ${flag}${labels ? ' with labels' : ''} does`, async () => {
      const model = await figure(flagged(flag, labels));
      assert.deepEqual([model.status, model.remark], [status, remark]);
      assert.equal(model.revised, status === 'revised' ? undefined : true);
    });

  it('are on each figure of the history, and of the forecasts', async () => {
    const json = dataSet(
      { time: ['2022', '2023', '2024', '2027'] },
      { status: { 0: 'er', 1: 'bd', 3: 'fu' }, extension: { status: { label: eurostat } } },
    );
    const { history, forecasts } = await figure(json);
    assert.deepEqual(history, [
      { date: '2022-12-31', period: '2022', value: 1, status: 'estimated', revised: true },
      { date: '2023-12-31', period: '2023', value: 2, break: true, remark: 'definition differs (see metadata)' },
    ]);
    assert.deepEqual(forecasts, [
      { date: '2027-12-31', period: '2027', value: 4, status: 'forecast', remark: 'unreliable' },
    ]);
  });

  it('are those of a period, in its label', async () => {
    const json = dataSet({ Tid: { codes: ['2023', '2024'], labels: ['2023', '2024*'] } });
    assert.deepEqual([(await figure(json)).status, (await figure(json)).period], ['provisional', '2024']);
  });

  for (const [label, status] of [
    ['2024**', 'provisional'],
    ['2024p', 'provisional'],
    ['2024 p', 'provisional'],
    ['2024 (p)', 'provisional'],
    ['2024 prel.', 'provisional'],
    ['2024e', 'estimated'],
    ['2024r', 'revised'],
    ['2024 (r)', 'revised'],
    // A year in Polish, and a footnote.
    ['2024 r', undefined],
    ['2024 1)', undefined],
    ['2024*)', 'provisional'],
    ['2024 (*)', 'provisional'],
    ['2024 (**)', 'provisional'],
    ['2024  p', 'provisional'],
    ['2024 (e)', 'estimated'],
  ] as const)
    it(`are those of a period, in its label ${label}`, async () => {
      const { status: found } = await figure(dataSet({ Tid: { codes: ['2023', '2024'], labels: ['2023', label] } }));
      assert.equal(found, status);
    });

  it('are those of a period, in its note', async () => {
    const notes = { 2023: ['Tidsseriebrott'], 2024: ['Preliminära uppgifter'] };
    const model = await figure(dataSet({ Tid: { codes: ['2023', '2024'], category: { note: notes } } }));
    assert.deepEqual(
      [model.status, model.history?.[0]?.break, model.notes],
      ['provisional', true, ['Preliminära uppgifter']],
    );
  });

  for (const [note, status, revised, remark] of [
    ['Reviderade, preliminära uppgifter', 'provisional', true, undefined],
    ['osäkra preliminära uppgifter', 'unreliable', undefined, 'provisional'],
    ['Osäker uppgift, uppskattad, prel.', 'unreliable', undefined, 'provisional, estimated'],
    ['Uppgift saknas', undefined, undefined, undefined],
    ['Avser hushåll', undefined, undefined, undefined],
  ] as const)
    it(`are those of a period, in its note "${note}"`, async () => {
      const model = await figure(dataSet({ Tid: { codes: ['2023', '2024'], category: { note: { 2024: [note] } } } }));
      assert.deepEqual([model.status, model.revised, model.remark, model.notes], [status, revised, remark, [note]]);
      const [past] = model.history ?? [];
      assert.deepEqual(past, { date: '2023-12-31', period: '2023', value: 1 });
    });

  it('are not read out of a long note', async () => {
    const note = `Uppgifterna bygger på en ny metod${', som beskrivs i rapporten'.repeat(3)}, även för preliminära uppgifter.`;
    const model = await figure(dataSet({ Tid: { codes: ['2024'], category: { note: { 2024: [note] } } } }));
    assert.deepEqual([model.status, model.notes], [undefined, [note]]);
  });

  it('are those of a period, in the comments of PxWeb', async () => {
    const comments = [
      { variable: 'Tid', value: '2024', comment: 'Preliminära uppgifter' },
      { variable: 'Tid', value: '2023', comment: 'Reviderade uppgifter, se dokumentationen' },
      { variable: '', value: '', comment: 'Talen är påhittade.' },
      { variable: 'Tid', value: '', comment: 'Avser hela året.' },
    ];
    const { status, history, notes } = await figure(
      table({ '2023': '4', '2024': '5' }, { comments }, { comment: 'Avrundat.' }),
    );
    assert.deepEqual([status, history?.[0]?.status], ['provisional', 'revised']);
    assert.deepEqual(notes, ['Talen är påhittade.', 'Avser hela året.', 'Preliminära uppgifter', 'Avrundat.']);
  });

  it('are as many as there are, in a list that is too short', async () => {
    const json = dataSet({ time: ['2022', '2023', '2024'] }, { status: ['p', 'e'] });
    const { model, reports } = await readOn(json);
    assert.deepEqual(
      [model.status, model.history?.map(({ status }) => status)],
      [undefined, ['provisional', 'estimated']],
    );
    assert.match(reports.join(), /"status" has 2 marks for 3 figures/);
    assert.deepEqual((await readOn(dataSet({ time: ['2022', '2023', '2024'] }, { status: ['p'] }))).reports, []);
  });
});

describe('a figure that is not told', () => {
  const along = (value: (number | null)[], status: Json = {}): Json =>
    dataSet({ time: ['2021', '2022', '2023', '2024'] }, { value, status });
  const gap = (year: number, status: string): Json => ({
    date: `${String(year)}-12-31`,
    period: String(year),
    value: null,
    status,
  });

  it('stays a gap in the history, and the newest is said to be missing', async () => {
    const { value, period, history } = await figure(along([1, null, 3, null], { 3: ':' }));
    assert.deepEqual([value, period], [3, '2023']);
    assert.deepEqual(history, [
      { date: '2021-12-31', period: '2021', value: 1 },
      gap(2022, 'missing'),
      gap(2024, 'missing'),
    ]);
  });

  it('is said to be kept back where the newest is', async () => {
    const { value, period, history } = await figure(along([1, 2, 3, 4], { 3: 'c' }));
    assert.deepEqual([value, period, history?.at(-1)], [3, '2023', gap(2024, 'confidential')]);
  });

  it('is no gap before the first figure, nor while its period runs', async () => {
    assert.deepEqual(
      (await figure(along([null, null, 3, 4]))).history?.map(({ period }) => period),
      ['2023'],
    );
    const running = dataSet({ time: ['2025', '2026'] }, { value: [1, null] });
    assert.deepEqual([(await figure(running)).value, (await figure(running)).history], [1, undefined]);
  });

  it('is told with its status where the page selects it', async () => {
    const json = along([1, null, 3, 4], { 3: 'c' });
    for (const [year, status] of [
      ['2022', 'missing'],
      ['2024', 'confidential'],
    ] as const) {
      const model = await figure(json, `time=${year}`);
      assert.deepEqual([model.value, model.status, model.period], [null, status, year]);
    }
  });

  it('is a dash or dots in a table of PxWeb', async () => {
    for (const [sign, remark] of [
      ['..', undefined],
      ['-', '-'],
      ['.', undefined],
      [':', undefined],
      ['', undefined],
    ] as const) {
      const { value, history } = await figure(table({ '2023': '4', '2024': sign }));
      assert.deepEqual([value, history], [4, [{ ...gap(2024, 'missing'), ...(remark && { remark }) }]]);
    }
  });

  it('is a dash in JSON-stat, which stays beside a gap and not beside a figure', async () => {
    const at = async (value: (number | null)[], status: string): Promise<unknown[]> => {
      const { period, remark, history } = await figure(
        dataSet({ time: ['2023', '2024'] }, { value, status: ['', status] }),
      );
      return [period, remark, history?.[0]];
    };
    assert.deepEqual(await at([1, null], '-'), ['2023', undefined, { ...gap(2024, 'missing'), remark: '-' }]);
    const past = { date: '2023-12-31', period: '2023', value: 1 };
    assert.deepEqual(await at([1, 2], '-'), ['2024', undefined, past]);
    assert.deepEqual(await at([1, 2], 'M'), ['2024', undefined, past]);
  });

  for (const [source, sign, status] of [
    ['Statistics Norway', ':', 'confidential'],
    ['Statistisk sentralbyrå', ':', 'confidential'],
    ['Statistics Norway', '..', 'missing'],
    ['Data from Statistics Norway', ':', 'missing'],
    ['Statistics Sweden', ':', 'missing'],
  ] as const)
    it(`is ${status} where ${source} writes ${sign}`, async () => {
      const more = { value: [1, null], status: ['', sign], source };
      const { history } = await figure(dataSet({ time: ['2023', '2024'] }, more));
      assert.deepEqual(history, [gap(2024, status)]);
    });

  it('is refused where there is none at all', async () => {
    await assert.rejects(figure(along([null, null, null, null])), /no figure for this selection/);
    await assert.rejects(figure(along([null, null, null, null]), 'time=2022'), /no figure for this selection/);
  });
});

describe('a mark as people write it', () => {
  for (const [said, marks] of [
    ['p', { status: 'provisional' }],
    ['bdp', { status: 'provisional', break: true, remark: 'definition differs' }],
    ['preliminär uppgift', { status: 'provisional' }],
    ['p, preliminär uppgift', { status: 'provisional', remark: 'p' }],
    ['b, p', { status: 'provisional', break: true }],
    ['prel', { status: 'provisional' }],
    [':', {}],
  ] as const)
    it(`is read: ${said}`, () => {
      assert.deepEqual(marksSaid(said), marks);
    });

  it('is a secret only as a colon of the office of Norway', () => {
    for (const [sign, source, meaning] of [
      [':', 'Statistics Norway', 'not for publication'],
      [':', 'Statistisk sentralbyrå', 'not for publication'],
      [':', 'Eurostat, not Statistics Norway', undefined],
      [':', undefined, undefined],
      ['.', 'Statistics Norway', undefined],
    ] as const)
      assert.equal(meaningOfSign(sign, source), meaning);
  });

  it('is reported where a document has not one for each figure', async () => {
    const three = (status: unknown): Json => dataSet({ time: ['2022', '2023', '2024'] }, { status });
    for (const [status, reports] of [
      [['p', 'p'], ['"status" has 2 marks for 3 figures.']],
      [['p'], []],
      [['p', 'p', 'p'], []],
    ] as const)
      assert.deepEqual((await readOn(three(status))).reports, reports);
  });
});
