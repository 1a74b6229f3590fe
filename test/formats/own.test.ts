import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FormatError } from '../../src/formats/format-error.js';
import { own as ownProgress } from '../../src/formats/jobs-progress/own.js';
import { own as ownRelease } from '../../src/formats/press-release/own.js';
import type { Parse } from '../../src/formats/contract.js';

const base = 'https://news.example/api/releases/r1';

const read = <Model>(parse: Parse<Model>, json: unknown): { model: Model | null; reports: string[] } => {
  const reports: string[] = [];
  return { model: parse(json, { base, report: (message) => reports.push(message) }), reports };
};

const release = {
  id: 'r1',
  url: '/r1',
  language: 'sv',
  headline: 'Rubriken',
  published: '2017-10-10T07:20:00+02:00',
};

const refused = <Model>(parse: Parse<Model>, json: unknown, field: string, says = /./): void => {
  assert.throws(
    () => read(parse, json),
    (error: unknown) => {
      assert.ok(error instanceof FormatError);
      assert.equal(error.field, field);
      assert.match(error.message, says);
      return true;
    },
  );
};

describe('a release of our own', () => {
  it('is read with absolute addresses, without fields that it does not know', () => {
    const { model, reports } = read(ownRelease, { ...release, extra: 1, links: [{ text: 'a', url: 'b', c: 1 }] });
    assert.deepEqual(model, {
      ...release,
      url: 'https://news.example/r1',
      links: [{ text: 'a', url: 'https://news.example/api/releases/b' }],
    });
    assert.deepEqual(reports, []);
  });

  for (const field of ['id', 'url', 'language', 'headline', 'published']) {
    for (const [what, value] of [
      ['missing', undefined],
      ['null', null],
      ['a number', 7],
      ['a list', []],
      ['empty', ''],
    ] as const) {
      if (field === 'url' && what === 'empty') continue;
      it(`is refused by name when ${field} is ${what}`, () => {
        refused(ownRelease, { ...release, [field]: value }, field);
      });
    }
  }

  for (const published of [
    '2017-10-10T07:20:00',
    '2017-10-10',
    '2017-02-30T07:20:00Z',
    '2017-10-10T25:00:00Z',
    'igår',
  ]) {
    it(`is refused when it was published ${published}`, () => {
      refused(ownRelease, { ...release, published }, 'published', /time with its offset/);
    });
  }

  it('is refused when its embargo or its status cannot be read: neither may be taken for none', () => {
    refused(ownRelease, { ...release, embargo: 'i morgon' }, 'embargo');
    refused(ownRelease, { ...release, status: 'secret' }, 'status', /"usable", "withheld", "canceled"/);
  });

  it('goes without an optional field that is wrong, and reports it where it stands', () => {
    const { model, reports } = read(ownRelease, {
      ...release,
      lead: 5,
      image: { url: 'javascript:1' },
      links: [
        { text: 'a', url: 'data:,x' },
        { text: 'b', url: '/b' },
      ],
      tags: ['x', 3],
      timeZone: 'Mars/Olympus',
    });
    assert.deepEqual(model?.links, [{ text: 'b', url: 'https://news.example/b' }]);
    assert.deepEqual(model?.tags, ['x']);
    assert.equal(model?.lead ?? model?.image ?? model?.timeZone, undefined);
    for (const field of ['lead', 'image.url', 'links[0].url', 'tags[1]', 'timeZone']) {
      assert.equal(
        reports.filter((line) => line.startsWith(`"${field}" must be`)).length,
        1,
        `${field}: ${reports.join('\n')}`,
      );
    }
  });

  it('loses control and direction characters, and keeps the rest of its text', () => {
    assert.equal(read(ownRelease, { ...release, headline: ' A\u202eB\u0007\u2066C ' }).model?.headline, 'ABC');
  });

  it('is none yet where there is nothing', () => {
    for (const json of [null, [], { items: [] }, { items: [], next: null }])
      assert.equal(read(ownRelease, json).model, null);
  });

  it('is told from a list of releases', () => {
    refused(ownRelease, { items: [release], next: null }, '', /list of releases/);
  });
});

describe('a counter of our own', () => {
  it('is read whole', () => {
    const json = {
      value: 7,
      goal: 10,
      deadline: '2020-12-31',
      asOf: '2019-11-04',
      start: { value: 3 },
      unit: { zero: 'z', one: 'a', two: 'c', few: 'd', many: 'e', other: 'b' },
      history: [{ date: '2018-01-01', value: 5 }],
    };
    assert.deepEqual(read(ownProgress, json), { model: json, reports: [] });
  });

  it('refuses a number as text, and says why', () => {
    refused(ownProgress, { value: '742' }, 'value', /without quotes.*"742"/);
    refused(ownProgress, { value: 7, goal: '1 000' }, 'goal');
  });

  it('takes null for a confidential figure, and for no other', () => {
    assert.equal(read(ownProgress, { value: null, status: 'confidential' }).model?.value, null);
    refused(ownProgress, { value: null }, 'value');
  });

  it('shows no figure that is confidential, also where it has slipped out', () => {
    const part = { code: '1480', name: 'Göteborg', value: 54, status: 'confidential' };
    const point = { date: '2017-12-31', value: 12, status: 'confidential' };
    const { model } = read(ownProgress, { value: 742, status: 'confidential', regions: [part], history: [point] });
    assert.deepEqual([model?.value, model?.regions?.[0]?.value, model?.history?.[0]?.value], [null, null, null]);
    const ahead = { ...point, date: '2030-12-31' };
    assert.equal(read(ownProgress, { value: 742, forecasts: [ahead] }).model?.forecasts?.[0]?.value, null);
  });

  it('accepts a unit in plain text, and refuses a malformed one', () => {
    assert.deepEqual(read(ownProgress, { value: 7, unit: 'personer' }).model?.unit, {
      one: 'personer',
      other: 'personer',
    });
    for (const unit of [7, ' ', ['jobs']])
      refused(ownProgress, { value: 7, unit }, 'unit', /must be text, or an object/);
    refused(ownProgress, { value: 7, unit: { one: 'job' } }, 'unit.other', /is missing/);
  });

  it('refuses a whole number that JSON has rounded already', () => {
    const json = (text: string): unknown => JSON.parse(`{ "value": ${text} }`);
    assert.equal(read(ownProgress, json('9007199254740991')).model?.value, Number.MAX_SAFE_INTEGER);
    for (const text of ['9007199254740993', '-9007199254740993', '1e300'])
      refused(ownProgress, json(text), 'value', /within ±2\^53, but is/);
  });

  it('knows a unit that nobody has said from one that is missing', () => {
    assert.equal(read(ownProgress, { value: 7, unit: null }).model?.unit, null);
    assert.equal(read(ownProgress, { value: 7 }).model?.unit, undefined);
  });

  it('refuses dates that the calendar does not have', () => {
    refused(ownProgress, { value: 1, deadline: '2019-02-29' }, 'deadline');
    refused(ownProgress, { value: 1, asOf: '04/11/2019' }, 'asOf');
  });
});

it('no JSON makes a format throw anything but a FormatError', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom(...Object.keys(release), 'image', 'links', 'value', 'goal', 'start'),
      (json, field) => {
        for (const given of [json, { ...release, [field]: json }, { value: 1, [field]: json }]) {
          for (const parse of [ownRelease, ownProgress]) {
            try {
              read<unknown>(parse, given);
            } catch (error) {
              assert.ok(error instanceof FormatError, String(error));
            }
          }
        }
      },
    ),
    { seed: 7, numRuns: 300 },
  );
});
