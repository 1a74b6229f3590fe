import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dimension } from '../../../src/formats/jobs-progress/dimension.js';
import { subjectOf } from '../../../src/formats/jobs-progress/subject.js';

const said = (title: string | undefined, label: string, side: Partial<Dimension> = {}): string | undefined =>
  subjectOf(title, [{ id: 'a', role: undefined, categories: [], ...side }], [{ code: 'x', label }]);
const metric = { role: 'metric' } as const;

describe('a category that says nothing', () => {
  for (const label of 'Antal|antall|Count|Number|Value|Värde|Innehåll|Tabellinnehåll|Indhold|Contents'.split('|'))
    it(`is ${label}`, () => {
      assert.equal(said('Jobs', label), 'Jobs');
    });
  for (const label of ['FOLK1A', 'FOLK1', 'FOLK12', 'FOLK12A', 'FOLK1A2'])
    it(`is the code of a table, ${label}`, () => {
      assert.equal(said('Jobs', label, metric), 'Jobs');
      assert.equal(said('Jobs', label), `Jobs: ${label}`);
    });
  it('is a frequency, a unit and a period', () => {
    for (const id of ['freq', 'Frequency', 'unit', 'enhet']) assert.equal(said('Jobs', 'Annual', { id }), 'Jobs');
    for (const id of ['a_freq', 'units_of']) assert.equal(said('Jobs', 'Annual', { id }), 'Jobs: Annual');
    assert.equal(said('Jobs', '2024', { role: 'time' }), 'Jobs');
  });
  it('is the whole, and one without a label of its own', () => {
    assert.equal(said('Jobs', 'Everyone', { total: 'x' }), 'Jobs');
    assert.equal(said('Jobs', 'x'), 'Jobs');
  });
});

describe('a category that narrows the subject', () => {
  for (const label of [
    'Number of firms',
    'Net value',
    'AB1',
    'A FOLK1A',
    'FOLK1A x',
    'FOLK',
    'FOLKA',
    'Folk1A',
    'FOLK1AB',
  ])
    it(`is ${label}`, () => {
      assert.equal(said('Jobs', label, metric), `Jobs: ${label}`);
    });
  it('is FOLK1a', () => {
    assert.equal(said('Jobs', 'FOLK1a', metric), 'Jobs: FOLK1a');
    assert.equal(said('Jobs', 'FOLK1A-', metric), 'Jobs: FOLK1A-');
  });
});

describe('a measure with which the title begins', () => {
  for (const [title, label] of [
    ['Folkmängden efter region', 'Folkmängd'],
    ['Folkmengde etter region', 'Folkmengde'],
    ['Folketal fordelt på region', 'Folketal'],
    ['Population on 1 January', 'Population'],
    ['Population by month by region', 'Population by month'],
    ['Population, total', 'population'],
    ['Population (total)', 'Population'],
    ['Population: total', 'Population'],
    ['Deaths per region', 'Deaths'],
    ['Jobs', 'Jobs'],
  ] as const)
    it(`is not said again: ${title}`, () => {
      assert.equal(said(title, label, metric), title);
      assert.equal(said(title, label), label.length === title.length ? title : `${title}: ${label}`);
    });
  for (const [title, label] of [
    ['Populations of all kinds efter region', 'Population'],
    ['Folkmängd efter region', 'Folkmängden'],
    ['All jobs', 'Jobs'],
    ['Jobsite work', 'Jobs'],
  ] as const)
    it(`is another one: ${title}`, () => {
      assert.equal(said(title, label, metric), `${title}: ${label}`);
    });
});

describe('the subject', () => {
  it('is the category alone where it includes the title, or there is none', () => {
    assert.equal(said('Population', 'Population on 1 January'), 'Population on 1 January');
    assert.equal(said(undefined, 'Women'), 'Women');
    assert.equal(said(undefined, 'Total', { total: 'x' }), undefined);
  });
});
