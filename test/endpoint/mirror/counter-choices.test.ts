/** What stands behind the `#` of a counter's address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counterChoices, type CounterChoices } from '../../../endpoint/mirror/counter-choices.js';

const none: CounterChoices = { format: null, select: null };

const read: [fragment: string, expected: Partial<CounterChoices>][] = [
  ['', {}],
  ['select=Kon=TotSa;Alder=tot&format=json-stat', { select: 'Kon=TotSa;Alder=tot', format: 'json-stat' }],
  ['format=kolada', { format: 'kolada' }],
  [
    'goal=1000;deadline=2020-12-31;label=Jobb%3B%20alla',
    { stated: { goal: '1000', deadline: '2020-12-31', label: 'Jobb; alla' } },
  ],
  ['goal=1000&start=300@2014-12-31', { stated: { goal: '1000', start: '300@2014-12-31' } }],
  ['source=SCB|https://scb.se/;unit=job|jobs', { stated: { sourceName: 'SCB|https://scb.se/', unit: 'job|jobs' } }],
  ['select=Kon=1;goal=5', { select: 'Kon=1', stated: { goal: '5' } }],
  // A dimension of that name, and not the unit.
  ['select=geo=SE;unit=NR;goal=5;unit=jobb', { select: 'geo=SE;unit=NR', stated: { goal: '5', unit: 'jobb' } }],
  [
    'fields=value=/count;goal=/aim;unit=/what;deadline=2020-12-31',
    { stated: { fields: 'value=/count;goal=/aim;unit=/what', deadline: '2020-12-31' } },
  ],
  ['goal=5;override=goal', { stated: { goal: '5', override: 'goal' } }],
  ['milestones=500%3B750=nearly', { stated: { milestones: '500;750=nearly' } }],
];

for (const [fragment, expected] of read)
  test(`reads ${fragment || 'nothing'}`, () => {
    assert.deepEqual(counterChoices(fragment), { ...none, ...expected });
  });

const refused: [fragment: string, says: RegExp][] = [
  ['gaol=5', /may have only "format", "select", .* after its "#"/],
  ['goal=5;gaol=5', /may have only/],
  ['goal=5;goal=6', /has "goal" twice/],
  [
    'goal=1.000',
    /^Error: has a choice that is wrong: "goal" must be a number such as 1000 or 1000\.5, but "1\.000" is given$/,
  ],
  ['unit=a|b|c', /has a choice that is wrong: "unit" must be one word/],
  ['override=value', /"override" has "value"/],
  ['fields=count=/a', /"fields" has "count", which is none of value/],
  ['fields=asOf=/a', /must say where the "value" stands/],
  ['label=%', /cannot be decoded/],
];

for (const [fragment, says] of refused)
  test(`refuses ${fragment}`, () => {
    assert.throws(() => counterChoices(fragment), says);
  });
