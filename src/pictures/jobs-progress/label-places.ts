/**
 * Places the labels of a chart: beside what they name, and not on a line. Positions are in percent of the chart, from
 * the left and from the top, so those of one width also fit a wider chart. It may have room for more.
 */

/** A level part of the line. */
export interface Stretch {
  from: number;
  to: number;
  y: number;
}

/** A position for a label: above `y`, or below it. */
export interface LabelPlace {
  x: number;
  y: number;
  side: 'above' | 'below';
}

/** A label to be placed: the position of its point or line, and its width. */
export interface LabelToPlace {
  x: number;
  y: number;
  width: number;
}

/** The height of a line of text. */
const height = 16;

interface Band {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

const bandOf = ({ x, y, side }: LabelPlace, width: number): Band => ({
  from: x < 50 ? x : x - width,
  to: x < 50 ? x + width : x,
  top: side === 'above' ? y - height : y,
  bottom: side === 'above' ? y : y + height,
});

const meet = (one: Band, other: Band): boolean =>
  one.from < other.to && other.from < one.to && one.top < other.bottom && other.top < one.bottom;

/** Whether a line crosses the band. */
const isCrossed = (band: Band, stretches: readonly Stretch[]): boolean =>
  stretches.some(({ from, to, y }, at) => {
    const next = stretches[at + 1];
    // Where two parts touch, the line goes up or down from one to the other.
    const ends = next?.from === to ? [y, next.y] : [y];
    const [high, low] = [Math.min(...ends), Math.max(...ends)];
    const passes = from < band.to && to > band.from && y > band.top && y < band.bottom;
    // A label at the edge of the chart touches a part that rises or falls there.
    const rises = to >= band.from && to <= band.to && high < band.bottom && low > band.top;
    return passes || rises;
  });

/** Finds positions for labels: not on a line, and not on a label that was placed before. */
export class Room {
  readonly #line: readonly Stretch[];
  readonly #lines: readonly Stretch[];
  readonly #uprights: readonly number[];
  readonly #taken: Band[] = [];

  /**
   * @param goal the position of the line at the goal; undefined where there is none
   * @param uprights the positions of the lines from top to bottom: breaks and the deadline
   */
  constructor(line: readonly Stretch[], goal: number | undefined, uprights: readonly number[] = []) {
    this.#line = line;
    this.#uprights = uprights;
    this.#lines = goal === undefined ? line : [...line, { from: 0, to: 100, y: goal }];
  }

  /**
   * A position for a label that begins or ends at `x`, as near to the height as there is room; undefined where there is
   * none. Two labels on each other could not be read, and each figure is in the words below the chart.
   */
  take({ x, y, width }: LabelToPlace): LabelPlace | undefined {
    const heights = [y, 0, 100, ...this.#lines.map((line) => line.y)];
    const [nearest] = heights
      .flatMap((height): LabelPlace[] => [
        { x, y: height, side: 'above' },
        { x, y: height, side: 'below' },
      ])
      .filter((place) => this.#isFree(bandOf(place, width), this.#lines))
      .sort((one, other) => Math.abs(one.y - y) - Math.abs(other.y - y));
    if (nearest) this.#taken.push(bandOf(nearest, width));
    return nearest;
  }

  /** A position for the label of a horizontal line: at either end, where there is room. */
  takeAcross({ y, width }: Omit<LabelToPlace, 'x'>): LabelPlace | undefined {
    const hasRoom = (x: number): boolean =>
      (['above', 'below'] as const).some((side) => this.#isFree(bandOf({ x, y, side }, width), this.#line));
    return this.take({ x: !hasRoom(0) && hasRoom(100) ? 100 : 0, y, width });
  }

  /** There is room above the picture, but below it is the time axis. */
  #isFree(band: Band, lines: readonly Stretch[]): boolean {
    const { from, to, bottom } = band;
    // A label may begin or end at such a line.
    const isParted = bottom > 0 && this.#uprights.some((x) => x > from && x < to);
    return bottom <= 100 && !isParted && !isCrossed(band, lines) && !this.#taken.some((other) => meet(band, other));
  }
}
