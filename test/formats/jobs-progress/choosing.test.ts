import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FormatError } from '../../../src/formats/format-error.js';
import { dataSet, figure, type Json } from './offices.js';

/** Why a document is refused, and all that could be chosen. */
const refusal = async (json: unknown, select?: string): Promise<[string, Record<string, { code: string }[]>]> => {
  try {
    await figure(json, select);
  } catch (error) {
    assert.ok(error instanceof FormatError);
    return [error.message, (error as FormatError & { choices: Record<string, { code: string }[]> }).choices];
  }
  throw new Error('It was read.');
};

describe('a refusal', () => {
  const open = (): Json =>
    dataSet({
      Kon: { codes: ['1', '2'], labels: ['män', 'kvinnor'] },
      Alder: { codes: ['0-15', 'tot'], labels: ['0–15', 'Totalt'] },
      Region: {
        codes: ['00', '14'],
        labels: ['Riket', 'Västra Götaland'],
        more: { extension: { eliminationValueCode: '00' } },
      },
      Tid: ['2024'],
    });

  it('names every open dimension at once, with a proposal to copy', async () => {
    const [message] = await refusal(open());
    assert.equal(
      message,
      '"Kon" has 2 categories, "Alder" has 2, and none is declared their total. Copy: select="Kon=1;Alder=tot". The choices are: Kon = 1 (män), 2 (kvinnor); Alder = 0-15 (0–15), tot (Totalt).',
    );
  });

  it('has its name, and the name of the dimension', async () => {
    await assert.rejects(figure(open()), { name: 'ChoiceError', field: 'Kon' });
  });

  it('proposes the declared total where another one is wrong', async () => {
    const more = { extension: { eliminationValueCode: '00' } };
    const json = dataSet({
      Region: { codes: ['T', '00', '14'], labels: ['Total', 'Riket', 'Väst'], more },
      Tid: ['2024'],
    });
    assert.match((await refusal(json, 'Region=9'))[0], /^"Region" has no category "9"\. Copy: select="Region=00"/);
  });

  it('is none where a code has a sign of equality, or blanks stand around', async () => {
    const json = dataSet({ a: ['x=1', 'y'], Tid: ['2024'] });
    assert.equal((await figure(json, ' ; a = x=1 ; ')).value, 1);
  });

  it('counts the categories of three dimensions', async () => {
    const [message] = await refusal(dataSet({ a: ['1', '2'], b: ['1', '2'], c: ['1', '2', '3'] }));
    assert.match(message, /^"a" has 2 categories, "b" has 2, "c" has 3, and none is declared their total\. /);
  });

  it('keeps in the proposal what is chosen already', async () => {
    assert.match((await refusal(open(), 'Region=14;Alder=tot'))[0], /Copy: select="Region=14;Alder=tot;Kon=1"/);
    assert.match(
      (await refusal(open(), 'Kon=9;Region=14'))[0],
      /^"Kon" has no category "9"\. Copy: select="Region=14;Kon=1;Alder=tot"/,
    );
  });

  it('has the first dozen in words and all on the error', async () => {
    const codes = Array.from({ length: 300 }, (_, at) => `c${String(at)}`);
    const [message, choices] = await refusal(dataSet({ a: codes, b: ['x', 'y'], Tid: ['2024'] }));
    assert.match(message, /c11 and 288 more; b = x, y\.$/);
    assert.deepEqual([choices.a?.length, choices.b?.length, choices.a?.at(-1)?.code], [300, 2, 'c299']);
  });

  for (const [code, label] of [
    ['T', undefined],
    ['_T', undefined],
    ['TOT', undefined],
    ['TotSa', undefined],
    ['TOTAL', undefined],
    ['00', 'Uppgift'],
    ['0000', undefined],
    ['x', 'Total'],
    ['x', 'Totalt'],
    ['x', 'Samtliga'],
    ['x', 'Hela riket'],
    ['x', 'Alle'],
    ['x', 'I alt'],
    ['x', 'Yhteensä'],
    ['-', 'Both sexes'],
  ] as const)
    it(`proposes ${label ?? code}, and never takes it`, async () => {
      const [message] = await refusal(
        dataSet({ a: { codes: ['1', code], labels: ['en', label ?? code] }, Tid: ['2024'] }),
      );
      assert.ok(message.includes(`Copy: select="a=${code}"`), message);
    });

  it('proposes the first of two totals', async () => {
    const json = dataSet({ a: { codes: ['1', 'T', 'TOT'], labels: ['en', 'Total', 'Totalt'] } });
    assert.match((await refusal(json))[0], /Copy: select="a=T"/);
  });
});

describe('a total that is declared', () => {
  const two = { codes: ['M', 'all', 'F'] };
  it('is used, as PxWeb declares it', async () => {
    const more = { extension: { elimination: true, eliminationValueCode: 'all' } };
    assert.equal((await figure(dataSet({ a: { ...two, more } }))).value, 2);
  });

  it('is used, as PxStat declares it', async () => {
    assert.equal((await figure(dataSet({ a: two }, { extension: { elimination: { a: 'all' } } }))).value, 2);
    await assert.rejects(figure(dataSet({ a: two }, { extension: { elimination: { a: null } } })), FormatError);
  });

  it('is used where it holds all others', async () => {
    assert.equal((await figure(dataSet({ a: { ...two, category: { child: { all: ['M', 'F'] } } } }))).value, 2);
    await assert.rejects(figure(dataSet({ a: { ...two, category: { child: { all: ['M'] } } } })), FormatError);
  });

  it('has its own parts for regions, and not the parts of those', async () => {
    const codes = ['SE', 'SE1', 'SE11', 'SE2'];
    const child = { SE: ['SE1', 'SE2'], SE1: ['SE11'] };
    const json = dataSet({ geo: { codes, category: { child } } }, { role: { geo: ['geo'] } });
    const { value, regions } = await figure(json);
    assert.deepEqual([value, regions?.map(({ code }) => code)], [1, ['SE1', 'SE2']]);
  });
});

describe('a document of several data sets', () => {
  const one = dataSet({ Kon: ['1', '2'], Tid: ['2024'] }, { label: 'Jobb', href: 'https://statistics.example/jobb' });
  const other = dataSet({ Tid: ['2024'] }, { label: 'Löner', value: [40] });
  const collection = {
    version: '2.0',
    class: 'collection',
    label: 'Allt',
    link: { item: [one, other, { class: 'dataset', href: 'https://statistics.example/3' }] },
  };
  const bundle = { jobb: one, loner: other };

  for (const [title, json, select, value] of [
    ['its number', collection, 'dataset=2', 40],
    ['its label', collection, 'dataset=Löner', 40],
    ['its address', collection, 'dataset=https://statistics.example/jobb;Kon=2', 2],
    ['its name in a bundle', bundle, ' dataset = loner ', 40],
    ['its name and a category', bundle, 'Kon=2;dataset=jobb', 2],
    ['its number in a bundle', bundle, 'dataset=2', 40],
    [
      'its address, in which there is a sign of equality',
      { ...bundle, more: { ...other, href: '?a=1&b=2' } },
      'dataset=?a=1&b=2',
      40,
    ],
    ['nothing, where one is there', { ...collection, link: { item: [other] } }, undefined, 40],
    [
      'its number among those of collections in a collection',
      { class: 'collection', link: { item: [{ link: { item: [one, other] } }] } },
      'dataset=2',
      40,
    ],
    [
      'its number in a document that does not call itself a collection',
      { class: 'list', link: { item: [one, other] } },
      'dataset=2',
      40,
    ],
    [
      'its name in a document that calls itself a bundle',
      { class: 'bundle', dimension: one, jobs: other },
      'dataset=jobs',
      40,
    ],
    [
      'its number, where those without figures are not counted',
      { ...collection, link: { item: [{ ...one, value: undefined }, { ...one, dimension: undefined }, other, one] } },
      'dataset=1',
      40,
    ],
  ] as const)
    it(`is read by ${title}`, async () => {
      assert.equal((await figure(json, select)).value, value);
    });

  it('is refused with all of them', async () => {
    const [message, choices] = await refusal(collection);
    assert.match(message, /several data sets.*Copy: select="dataset=1"\. The choices are: 1 \(Jobb\), 2 \(Löner\)\.$/);
    assert.deepEqual(
      choices.dataset?.map(({ code }) => code),
      ['1', '2'],
    );
    assert.match((await refusal(bundle, 'dataset=x'))[0], /no data set "x"\. Copy: select="dataset=jobb"/);
    const twice = { ...collection, link: { item: [other, other] } };
    assert.match((await refusal(twice, 'dataset=Löner'))[0], /several data sets "Löner"/);
  });

  it('is refused with the first dozen of its names, and a name that is its label once', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 14 }, (_, at) => [`d${String(at)}`, at ? other : { ...other, label: 'd0' }]),
    );
    const listed = Array.from({ length: 11 }, (_, at) => `d${String(at + 1)} (Löner)`).join(', ');
    assert.deepEqual(await refusal(many), [
      `The JSON holds several data sets, and nothing says which one is meant. Copy: select="dataset=d0". The choices are: d0, ${listed} and 2 more.`,
      { dataset: Object.keys(many).map((code) => ({ code, label: code === 'd0' ? 'd0' : 'Löner' })) },
    ]);
    const [message] = await refusal({ a: other, b: { ...other, label: undefined } }, 'dataset=3');
    assert.equal(message, 'The JSON holds no data set "3". Copy: select="dataset=a". The choices are: a (Löner), b.');
  });

  for (const [title, json, message] of [
    ['an error', { class: 'dataset', error: [] }, '"error" is the answer instead of figures.'],
    [
      'a class of its own beside figures',
      { ...one, class: 'cube' },
      '"class" must be "dataset": point src at one data set.',
    ],
    [
      'a class that only begins as its own does',
      { ...one, class: 'datasets' },
      '"class" must be "dataset": point src at one data set.',
    ],
    [
      'a class that only ends as its own does',
      { ...one, class: 'subdataset' },
      '"class" must be "dataset": point src at one data set.',
    ],
    [
      'no dimension',
      { class: 'dataset', value: [1] },
      'The JSON must be a data set of JSON-stat, but has no "dimension".',
    ],
    [
      'a lone dimension',
      { class: 'dimension', label: 'a' },
      '"class" must be "dataset", as no figures stand in it: point src at one data set.',
    ],
  ] as const)
    it(`is refused with ${title}`, async () => {
      assert.equal((await refusal(json))[0], message);
    });

  it('says where the figures are that it only points to', async () => {
    const item = [{ class: 'dataset', href: 'https://statistics.example/3' }];
    assert.match(
      (await refusal({ ...collection, link: { item } }))[0],
      /point src at one data set: https:\/\/statistics\.example\/3\.$/,
    );
    const many = Array.from({ length: 13 }, (_, at) => ({ href: `https://statistics.example/${String(at)}` }));
    const [message] = await refusal({ class: 'collection', link: { item: many } });
    assert.equal(
      message,
      `"class" must be "dataset", as no figures stand in it: point src at one data set: ${many
        .slice(0, 12)
        .map(({ href }) => href)
        .join(', ')}.`,
    );
  });
});
