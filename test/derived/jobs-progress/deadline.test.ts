import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { words as en } from '../../../src/locales/jobs-progress/en.js';
import { words as sv } from '../../../src/locales/jobs-progress/sv.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import {
  deadlineState,
  hasReached,
  stateChangesOn,
  type DeadlineState,
} from '../../../src/derived/jobs-progress/deadline.js';
import { hasParticulars } from '../../../src/derived/jobs-progress/has-particulars.js';
import { particulars } from '../../../src/derived/jobs-progress/particulars.js';
import { sentence as plainSentence, type Sentence } from '../../../src/derived/jobs-progress/sentence.js';
import { untoldGoal } from '../../../src/derived/jobs-progress/untold-goal.js';
import { ownWords } from '../../../src/derived/jobs-progress/summary.js';

const today = '2020-12-15';

const sentence = (progress: JobsProgress, day: string, words = sv): Sentence =>
  particulars(progress, day, words, ownWords(words));

describe('the state of a goal', () => {
  const states: [state: DeadlineState, why: string, progress: JobsProgress][] = [
    ['none', 'there is no goal', { value: 5 }],
    ['none', 'a goal of zero is none', { value: 5, goal: 0 }],
    ['none', 'a goal of zero is where the count began', { value: 5, goal: 0, start: { value: 0 } }],
    ['none', 'there is no deadline', { value: 5, goal: 10 }],
    ['none', 'the figure has fallen below the goal at which it began', { value: 8, goal: 10, start: { value: 10 } }],
    ['none', 'the figure is confidential', { value: null, goal: 10, deadline: '2020-12-01', status: 'confidential' }],
    ['running', '15 days are left', { value: 5, goal: 10, deadline: '2020-12-30' }],
    ['last-days', '14 days are left', { value: 5, goal: 10, deadline: '2020-12-29' }],
    ['last-days', 'it is today', { value: 5, goal: 10, deadline: today }],
    ['missed', 'the figure is from the last day', { value: 5, goal: 10, deadline: '2020-12-14', asOf: '2020-12-14' }],
    [
      'unknown',
      'the figure is from the day before',
      { value: 5, goal: 10, deadline: '2020-12-14', asOf: '2020-12-13' },
    ],
    ['unknown', 'the figure has no date', { value: 5, goal: 10, deadline: '2020-12-14' }],
    ['reached', 'there is no deadline', { value: 10, goal: 10 }],
    ['reached-early', 'the deadline is today', { value: 10, goal: 10, deadline: today }],
    ['reached-passed', 'the deadline was yesterday', { value: 11, goal: 10, deadline: '2020-12-14' }],
  ];
  for (const [state, why, progress] of states) {
    it(`is ${state} when ${why}`, () => {
      assert.equal(deadlineState(progress, today), state);
    });
  }
});

describe('a figure without a value', () => {
  it('has reached nothing, also where the figure should fall', () => {
    const falling: JobsProgress = { value: null, status: 'missing', goal: 5, start: { value: 10 } };
    assert.equal(hasReached(falling, 5), false);
    assert.equal(hasReached({ ...falling, value: 5, status: 'provisional' }, 5), true);
  });
});

describe('a goal that is not shown', () => {
  it('is told to the developer, and no other one', () => {
    for (const goal of [0, -5]) assert.match(untoldGoal({ value: 5, goal }) ?? '', /^"goal" is (0|-5), which needs a/);
    for (const more of [{}, { goal: 10 }, { goal: 0, start: { value: 10 } }])
      assert.equal(untoldGoal({ value: 5, ...more }), undefined);
  });
});

describe('the sentence', () => {
  const whole = (progress: JobsProgress, words = sv): string => {
    const { before, value, after } = sentence(progress, today, words);
    return before + value + after;
  };
  it('says the figure, the goal and the share, in both languages', () => {
    assert.equal(whole({ value: 742, goal: 1000 }), '742 av 1\u00a0000 jobb, 74\u00a0% av målet.');
    assert.equal(whole({ value: 742, goal: 1000 }, en), '742 of 1,000 jobs, 74% of the goal.');
  });
  it('says the figure alone without a goal, in the number that it has', () => {
    assert.equal(whole({ value: 1 }, en), '1 job.');
    assert.equal(whole({ value: 2, goal: -5 }, en), '2 jobs.');
    assert.equal(whole({ value: 2, unit: { one: 'hus', other: 'hus' } }), '2 hus.');
  });
  it('calls nothing jobs of which nobody says what it counts', () => {
    assert.equal(whole({ value: 42.5, unit: null }), '42,5.');
    assert.equal(whole({ value: 42.5, goal: 50, unit: null }, en), '42.5 of 50, 85% of the goal.');
  });
  it('says that a confidential figure is kept back', () => {
    assert.equal(whole({ value: null, goal: 10, status: 'confidential' }), 'Uppgift saknas (sekretess).');
  });
});

describe('a figure that is under way', () => {
  it('is said by the code that a page loads first as by that which says all', () => {
    const figure = fc.integer({ min: -5, max: 12 });
    const option = fc.option(figure);
    const asOf = fc.constantFrom({ asOf: '2020-12-01' }, {});
    const language = fc.constantFrom(sv, en);
    const day = fc.constantFrom('2020-06-30', '2020-12-14', '2020-12-15', '2021-02-01', undefined);
    let plain = 0;
    fc.assert(
      fc.property(
        figure,
        option,
        option,
        day,
        day,
        language,
        asOf,
        (value, goal, start, deadline, date, words, dated) => {
          const progress: JobsProgress = {
            value,
            ...dated,
            ...(goal !== null && { goal }),
            ...(deadline !== undefined && { deadline }),
            ...(start !== null && { start: { value: start, ...(date !== undefined && { date }) } }),
          };
          if (hasParticulars(progress, today)) return;
          plain++;
          const whole = sentence(progress, today, words);
          const same = ['before', 'value', 'after', 'state', 'stateText', 'asOf', 'expected'] as const;
          assert.deepEqual(
            plainSentence(progress, today, words),
            Object.fromEntries(same.map((name) => [name, whole[name]])),
          );
        },
      ),
      { numRuns: 1000 },
    );
    assert.ok(plain > 100, String(plain));
  });
});

describe('what is said of a goal', () => {
  it('stays the same until the day that is named, and is another one on it', () => {
    const days = fc
      .date({ min: new Date('2019-01-01'), max: new Date('2021-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const next = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(days, days, fc.constantFrom(5, 10, null), fc.boolean(), (from, deadline, value, isOpen) => {
        const progress: JobsProgress = { value, goal: 10, asOf: '2020-06-30', ...(!isOpen && { deadline }) };
        const said = (day: string): string => sentence(progress, day, sv).stateText;
        const until = stateChangesOn(progress, from);
        assert.ok(until === undefined || until > from);
        let day = from;
        for (let count = 0; count < 800 && (until === undefined || day < until); count++, day = next(day))
          assert.equal(said(day), said(from), day);
        if (until !== undefined) assert.notEqual(said(until), said(from));
      }),
      { numRuns: 60 },
    );
  });

  it('changes each day while the expected figure is shown', () => {
    const progress = { value: 5, goal: 10, start: { value: 0, date: '2020-01-10' }, deadline: '2020-12-31' };
    assert.equal(stateChangesOn(progress, '2020-01-01'), '2020-01-11');
    assert.equal(stateChangesOn(progress, '2020-01-10'), '2020-01-11');
    assert.equal(stateChangesOn(progress, '2020-03-01'), '2020-03-02');
    assert.equal(stateChangesOn({ ...progress, start: { value: 0, date: '2021-01-10' } }, '2020-01-01'), '2020-12-17');
  });

  const changes: [when: string, value: number, day: string, next: string | undefined][] = [
    ['when the last days begin', 5, '2020-12-16', '2020-12-17'],
    ['each of the last days', 5, '2020-12-17', '2020-12-18'],
    ['after the deadline', 5, '2020-12-31', '2021-01-01'],
    ['never after that', 5, '2021-01-01', undefined],
    ['after the deadline, where the goal is reached', 10, '2020-01-01', '2021-01-01'],
    ['never after that, where the goal is reached', 10, '2021-01-01', undefined],
  ];
  for (const [when, value, day, next] of changes)
    it(`changes ${when}`, () => {
      assert.equal(stateChangesOn({ value, goal: 10, deadline: '2020-12-31' }, day), next);
    });

  it('has no end where the calendar has none', () => {
    for (const value of [5, 10])
      assert.equal(
        typeof stateChangesOn({ value, goal: 10, deadline: '9999-12-31' }, '9999-01-01'),
        value < 10 ? 'string' : 'undefined',
      );
    assert.equal(stateChangesOn({ value: 5, goal: 10, deadline: '9999-12-31' }, '9999-12-31'), undefined);
  });
});
