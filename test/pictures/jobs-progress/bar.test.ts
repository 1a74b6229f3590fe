import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { plainBar } from '../../../src/pictures/jobs-progress/bar.js';
import { milestoneMarks } from '../../../src/pictures/jobs-progress/milestones.js';
import { placeOn, scaledBar as bar } from '../../../src/pictures/jobs-progress/scale.js';

describe('the bar', () => {
  it('marks fill, start and goal, and grows its scale past the goal', () => {
    assert.deepEqual(bar({ value: 742, goal: 1000, start: { value: 300 } }), { fill: 74.2, goal: 100, start: 30 });
    assert.deepEqual(bar({ value: 2000, goal: 1000, start: { value: 300 } }), { fill: 100, goal: 50, start: 15 });
  });
  it('is none without something to measure against', () => {
    assert.equal(bar({ value: 742 }), undefined);
    assert.equal(bar({ value: 742, goal: 0 }), undefined);
    assert.equal(bar({ value: null, goal: 10, status: 'confidential' }), undefined);
  });
  it('runs from the start down to the goal where the figure shall fall', () => {
    const start = { value: 500 };
    assert.deepEqual(bar({ value: 300, goal: 100, start }), { fill: 50, goal: 100, start: 0 });
    assert.deepEqual(bar({ value: 600, goal: 100, start }), { fill: 0, goal: 100, start: 0 });
    assert.deepEqual(bar({ value: 100, goal: 0, start }), { fill: 80, goal: 100, start: 0 });
    assert.deepEqual(bar({ value: 0, goal: 100, start }), { fill: 100, goal: 80, start: 0 });
    assert.equal(placeOn({ value: 300, goal: 100, start })(200), 75);
  });
  it('runs from the start up to a goal that is not above zero', () => {
    const start = { value: -500 };
    assert.deepEqual(bar({ value: -200, goal: 0, start }), { fill: 60, goal: 100, start: undefined });
    assert.deepEqual(bar({ value: -600, goal: -100, start }), { fill: 0, goal: 100, start: undefined });
    assert.equal(bar({ value: -200, goal: -500, start }), undefined);
  });
  it('is the same while the goal is ahead, drawn by the code that a page loads first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: -5, max: 999 }), (value, start) => {
        const progress = { value, goal: 1000, start: { value: start } };
        assert.deepEqual(plainBar(progress), bar(progress));
      }),
    );
    assert.equal(plainBar({ value: 742 }), undefined);
  });
  it('stays within its width, whatever the figures are', () => {
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(figure, figure, figure, (value, goal, start) => {
        const drawn = bar({ value, goal, start: { value: start } });
        for (const at of drawn ? Object.values(drawn) : [])
          assert.ok(at === undefined || (at >= 0 && at <= 100), String(at));
      }),
    );
  });
});

describe('the milestones', () => {
  const marks = (progress: JobsProgress): unknown[] =>
    milestoneMarks(progress).map(({ value, at, reached }) => [value, at, reached]);
  const milestones = [{ value: 2000 }, { value: 500 }];
  it('rise, each with its place on the scale as far as that goes', () => {
    assert.deepEqual(marks({ value: 742, goal: 1000, milestones }), [
      [500, 50, true],
      [2000, undefined, false],
    ]);
    assert.deepEqual(marks({ value: 4000, goal: 1000, milestones }), [
      [500, 12.5, true],
      [2000, 50, true],
    ]);
  });
  it('are the next goal once the first is reached: the scale goes on to the one that is next', () => {
    const stretch = { goal: 1000, milestones: [{ value: 3000 }, { value: 1250 }] };
    assert.deepEqual(bar({ ...stretch, value: 999 }), { fill: 99.9, goal: 100, start: undefined });
    assert.deepEqual(bar({ ...stretch, value: 1000 }), { fill: 80, goal: 80, start: undefined });
    assert.deepEqual(bar({ ...stretch, value: 1250 }), { fill: 41.67, goal: 33.33, start: undefined });
    assert.deepEqual(marks({ ...stretch, value: 1000 }), [
      [1250, 100, false],
      [3000, undefined, false],
    ]);
    assert.deepEqual(bar({ ...stretch, value: 5000 }), { fill: 100, goal: 20, start: undefined });
  });
  it('are reached from above where the figure shall fall, in that order', () => {
    const falling = { value: 300, goal: 100, start: { value: 500 }, milestones: [{ value: 200 }, { value: 400 }] };
    assert.deepEqual(marks(falling), [
      [400, 25, true],
      [200, 75, false],
    ]);
    assert.deepEqual(bar({ ...falling, value: 100, milestones: [{ value: 0 }] }), { fill: 80, goal: 80, start: 0 });
  });
  it('are neither reached nor missed while the figure is not told', () => {
    assert.deepEqual(marks({ value: null, goal: 1000, status: 'confidential', milestones: [{ value: 500 }] }), [
      [500, 50, undefined],
    ]);
  });
  it('are neither reached nor missed by a forecast', () => {
    assert.deepEqual(marks({ value: 600, goal: 1000, status: 'forecast', milestones: [{ value: 500 }] }), [
      [500, 50, undefined],
    ]);
  });
});
