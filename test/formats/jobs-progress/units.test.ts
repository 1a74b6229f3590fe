import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataSet, figure } from './offices.js';

const named = (word: string): { one: string; other: string } => ({ one: word, other: word });

describe('the unit in the name of a measure', () => {
  for (const [name, base, power, unit, label] of [
    ['Population (in 1000)', undefined, 3, null, 'Population'],
    ['Folkmängd (i 1000)', undefined, 3, null, 'Folkmängd'],
    ['Population (in 100)', undefined, 2, null, 'Population'],
    ['Population (in 10 thousand)', undefined, 4, null, 'Population'],
    ['Population (in 1000)', 'personer', 3, named('personer'), 'Population'],
    ['Unemployed, thousands', undefined, 3, null, 'Unemployed'],
    ['Unemployed (thousands)', undefined, 3, null, 'Unemployed'],
    ['Unemployed (thousand persons)', undefined, 3, named('persons'), 'Unemployed'],
    ['Jobb, 1000-tal', undefined, 3, null, 'Jobb'],
    ['Employed, 1 000 kr', undefined, 3, named('kr'), 'Employed'],
    ['Employment rate, %', undefined, 0, named('%'), 'Employment rate'],
    ['Employment rate (%)', undefined, 0, named('%'), 'Employment rate'],
    ['Employment rate (in %)', undefined, 0, named('%'), 'Employment rate'],
    ['Employed, percent', undefined, 0, named('%'), 'Employed'],
    // A unit of its own says it, and numbers of another kind are classes.
    ['Unemployed, thousands', 'personer', 0, named('personer'), 'Unemployed, thousands'],
    ['Population (in 1000) of all', undefined, 0, null, 'Population (in 1000) of all'],
    ['Unemployed, hundreds', undefined, 0, null, 'Unemployed, hundreds'],
    ['Employed, tens of thousands', undefined, 0, null, 'Employed, tens of thousands'],
    ['Companies, 1000 or more', undefined, 0, null, 'Companies, 1000 or more'],
    ['Companies, 1000 <', undefined, 0, null, 'Companies, 1000 <'],
    ['Employed, 15-74', undefined, 0, null, 'Employed, 15-74'],
    ['Employed (15-74 years)', undefined, 0, null, 'Employed (15-74 years)'],
    ['Deaths (per 1000)', undefined, 0, null, 'Deaths (per 1000)'],
    ['Employed, thousands, seasonally adjusted', undefined, 0, null, 'Employed, thousands, seasonally adjusted'],
  ] as const)
    it(`is read from ${name}${base ? ` beside ${base}` : ''}`, async () => {
      const category = base && { unit: { N1: { base } } };
      const json = dataSet(
        { ContentsCode: { codes: ['N1'], labels: [name], ...(category && { category }) }, Tid: ['2024'] },
        { label: undefined, value: [7.5], role: { time: ['Tid'], metric: ['ContentsCode'] } },
      );
      const model = await figure(json);
      assert.deepEqual([model.value, model.unit, model.label], [Number(`7.5e${String(power)}`), unit, label]);
    });
});
