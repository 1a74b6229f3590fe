import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { structuredData } from '../../../src/derived/jobs-progress/structured-data.js';
import { words } from '../../../src/locales/jobs-progress/en.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';

const made = (progress: JobsProgress): Record<string, unknown> | undefined =>
  structuredData(progress, '2026-11-28', words);

describe('the time of an observation', () => {
  const day = '2025-06-30';
  const cases: [period: string | undefined, date: string, length: string | undefined][] = [
    [undefined, day, undefined],
    ['2024', '2024', 'P1Y'],
    ['2024/2025', day, 'P1Y'],
    ['2024-05', '2024-05', 'P1M'],
    ['2025-Q2', day, 'P3M'],
    ['2025-H1', day, 'P6M'],
    ['2025-W26', day, 'P1W'],
    ['2019--2023', day, 'P5Y'],
    ...['2024', '2024/2025', '2024-05', '2025-Q2', '2025-H1', '2025-W26', '2019--2023'].flatMap(
      (period): typeof cases => [
        [`A${period}`, day, undefined],
        [`${period}A`, day, undefined],
      ],
    ),
  ];
  for (const [period, date, length] of cases)
    it(`is ${date}${length ? ` for ${length}` : ''} where the period is ${String(period)}`, () => {
      const data = made({ value: 5, asOf: day, ...(period && { period }) });
      assert.deepEqual([data?.observationDate, data?.observationPeriod], [date, length]);
    });

  it('is not there for a figure of which nobody knows the day', () => {
    const data = made({ value: 5 }) ?? {};
    assert.deepEqual([data['@context'], data['@type']], ['https://schema.org', 'Observation']);
    assert.deepEqual(Object.keys(data), ['@context', '@type', 'value', 'unitText', 'variableMeasured', 'description']);
  });
});

describe('an observation', () => {
  it('has the address only of a page on the web', () => {
    assert.equal(made({ value: 5, url: 'https://a.example/' })?.url, 'https://a.example/');
    assert.equal('url' in (made({ value: 5, url: 'mailto:a@a.example' }) ?? {}), false);
  });

  it('is about its label, else about what is counted, and a sign counts nothing', () => {
    const name = (progress: JobsProgress): unknown => made(progress)?.variableMeasured;
    assert.deepEqual(name({ value: 5, label: 'Firms' }), { '@type': 'StatisticalVariable', name: 'Firms' });
    assert.deepEqual(name({ value: 5 }), { '@type': 'StatisticalVariable', name: 'jobs' });
    assert.equal(name({ value: 5, unit: { other: '%' } }), undefined);
    assert.equal(name({ value: 5, unit: null }), undefined);
  });

  it('has its unit without the brackets around it, and none where there is none', () => {
    const unit = (other: string): unknown => made({ value: 5, unit: { other } })?.unitText;
    assert.deepEqual(['(2015=100)', 'a (b)', '(b) a', '%'].map(unit), ['2015=100', 'a (b)', '(b) a', '%']);
    assert.equal('unitText' in (made({ value: 5, unit: null }) ?? {}), false);
  });

  it('is described by all that is said, and by its day only with a period', () => {
    const progress: JobsProgress = { value: 5, asOf: '2025-12-31', status: 'revised', source: { name: 'The office' } };
    assert.equal(made(progress)?.description, '5 jobs. Revised figure. Source: The office.');
    assert.equal(
      made({ ...progress, period: '2025' })?.description,
      '5 jobs. Revised figure. Figure for 2025. Source: The office.',
    );
  });

  it('is none without a value', () => {
    assert.equal(made({ value: null, status: 'missing' }), undefined);
  });
});
