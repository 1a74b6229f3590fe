import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Room, type LabelPlace, type Stretch } from '../../../src/pictures/jobs-progress/label-places.js';

const width = 20;

/** A step line through these heights, each for as long as the others. */
const steps = (...heights: number[]): Stretch[] =>
  heights.map((y, at) => ({ from: (at * 100) / heights.length, to: ((at + 1) * 100) / heights.length, y }));

/** As a chart asks for them: its last figure, its first one, and its goal. */
const placesIn = (
  line: readonly Stretch[],
  goal?: number,
): { first: LabelPlace; last: LabelPlace; goal?: LabelPlace | undefined } => {
  const room = new Room(line, goal);
  const last = room.take({ x: 100, y: line.at(-1)?.y ?? 0, width });
  const first = room.take({ x: 0, y: line[0]?.y ?? 0, width });
  assert.ok(first && last);
  return { first, last, ...(goal !== undefined && { goal: room.takeAcross({ y: goal, width: 30 }) }) };
};

describe('the places of a chart’s words', () => {
  it('stand on the line where it rises after them and before them', () => {
    const { first, last } = placesIn(steps(90, 70, 50, 30));
    assert.deepEqual(
      [first, last],
      [
        { x: 0, y: 90, side: 'above' },
        { x: 100, y: 30, side: 'above' },
      ],
    );
  });
  it('keep out of the way of a line that rises at once', () => {
    const { first } = placesIn([
      { from: 0, to: 5, y: 70 },
      { from: 5, to: 100, y: 20 },
    ]);
    assert.deepEqual([first.y, first.side], [70, 'below']);
  });
  it('hang from a line that falls at its end', () => {
    const { last } = placesIn([
      { from: 0, to: 95, y: 20 },
      { from: 95, to: 100, y: 60 },
    ]);
    assert.deepEqual([last.y, last.side], [60, 'below']);
  });
  it('hang from a line that falls at the edge itself, and stand under one that rises there', () => {
    const fallen: Stretch[] = [
      { from: 0, to: 100, y: 20 },
      { from: 100, to: 100, y: 60 },
    ];
    assert.deepEqual(new Room(fallen, undefined).take({ x: 100, y: 60, width }), { x: 100, y: 60, side: 'below' });
    const risen: Stretch[] = [
      { from: 0, to: 0, y: 60 },
      { from: 0, to: 100, y: 20 },
    ];
    assert.deepEqual(new Room(risen, undefined).take({ x: 0, y: 60, width }), { x: 0, y: 60, side: 'below' });
  });
  it('leave free a line from top to bottom, at which they may begin or end', () => {
    const at = (uprights: readonly number[]): LabelPlace | undefined =>
      new Room(steps(40), undefined, uprights).take({ x: 0, y: 40, width });
    assert.deepEqual(at([0, width]), { x: 0, y: 40, side: 'above' });
    assert.deepEqual(at([width - 1]), { x: 0, y: 0, side: 'above' });
  });
  it('leave the goal’s line free, and its words stand where the line does not come', () => {
    const rising = placesIn(steps(90, 60, 30, 8), 2);
    assert.deepEqual(rising.goal, { x: 0, y: 2, side: 'above' });
    assert.deepEqual([rising.last.y, rising.last.side], [8, 'below']);
    assert.deepEqual(placesIn(steps(5, 40, 70, 92), 95).goal, { x: 0, y: 95, side: 'above' });
    const crossed = [
      { from: 0, to: 20, y: 45 },
      { from: 20, to: 40, y: 55 },
      { from: 40, to: 100, y: 90 },
    ];
    assert.deepEqual(new Room(crossed, 50).takeAcross({ y: 50, width: 30 }), { x: 100, y: 50, side: 'above' });
  });
  it('never lie on a line, on the goal’s, or on each other', () => {
    const height = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.array(height, { minLength: 2, maxLength: 4 }),
        fc.option(height, { nil: undefined }),
        (all, goal) => {
          const line = steps(...all);
          const { first, last } = placesIn(line, goal);
          for (const { x, y, side } of [first, last]) {
            const [left, right] = x < 50 ? [0, width] : [100 - width, 100];
            const [top, bottom] = side === 'above' ? [y - 16, y] : [y, y + 16];
            for (const each of line)
              if (each.from < right && each.to > left) assert.ok(each.y <= top || each.y >= bottom);
            if (goal !== undefined) assert.ok(goal <= top || goal >= bottom);
            assert.ok(bottom <= 100);
          }
        },
      ),
    );
  });
  it('are none where words would lie on others', () => {
    const room = new Room(steps(50), undefined, [50]);
    const taken = [0, 0, 0].map(() => room.take({ x: 0, y: 50, width: 70 }));
    // A break leaves only the room above the picture.
    assert.deepEqual(taken, [{ x: 0, y: 0, side: 'above' }, undefined, undefined]);
  });
  it('have the room down to the time axis, and as much as they need above it', () => {
    const taken = (y: number): unknown[] => {
      const room = new Room(steps(y), undefined);
      return [room.take({ x: 0, y, width }), room.take({ x: 0, y, width })].map((place) => [place?.y, place?.side]);
    };
    assert.deepEqual(taken(84), [
      [84, 'above'],
      [84, 'below'],
    ]);
    assert.deepEqual(taken(85), [
      [85, 'above'],
      [0, 'above'],
    ]);
  });
  it('stand side by side and below each other without a gap', () => {
    const room = new Room(steps(50), undefined);
    const all = [
      [0, 20],
      [20, 20],
      [0, 40],
      [100, 60],
    ].map(([x = 0, wide = 0]) => room.take({ x, y: 50, width: wide }));
    assert.deepEqual(
      all.map((place) => [place?.x, place?.y, place?.side]),
      [
        [0, 50, 'above'],
        [20, 50, 'above'],
        [0, 50, 'below'],
        [100, 50, 'above'],
      ],
    );
  });
  it('begin left of the middle, and end right of it and in it', () => {
    const at = (x: number): unknown[] => {
      const place = new Room(
        [
          { from: 0, to: 55, y: 40 },
          { from: 55, to: 100, y: 35 },
        ],
        undefined,
      ).take({ x, y: 40, width });
      return [place?.y, place?.side];
    };
    assert.deepEqual(at(50), [40, 'above']);
    assert.deepEqual(at(49), [40, 'below']);
  });
  it('part words that would stand in one place', () => {
    const room = new Room(steps(50), undefined);
    const [one, other] = [room.take({ x: 60, y: 50, width }), room.take({ x: 70, y: 50, width })];
    assert.notDeepEqual([one?.y, one?.side], [other?.y, other?.side]);
  });
});
