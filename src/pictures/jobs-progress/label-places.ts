/**
 * Where the words of a chart stand: beside what they name, and on no line. Places are in percent of the chart, from the
 * left and from the top. They hold in a chart as narrow as any, and so in a wider one.
 */

/** A level stretch of the line. */
export interface Stretch {
  from: number;
  to: number;
  y: number;
}

/** A place for words: they stand on `y`, or hang from it. */
export interface LabelPlace {
  x: number;
  y: number;
  side: 'above' | 'below';
}

/** Words to be placed: where what they name is, and how wide they are. */
export interface Wanted {
  x: number;
  y: number;
  width: number;
}

/** The height of a line of words. */
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

/** Whether a line goes through the band, or along its middle. */
const isCrossed = (band: Band, stretches: readonly Stretch[]): boolean =>
  stretches.some(({ from, to, y }, at) => {
    const next = stretches[at + 1];
    // The line goes up or down to the next stretch, where the two touch.
    const ends = next?.from === to ? [y, next.y] : [y];
    const [high, low] = [Math.min(...ends), Math.max(...ends)];
    const passes = from < band.to && to > band.from && y > band.top && y < band.bottom;
    const rises = to > band.from && to < band.to && high < band.bottom && low > band.top;
    return passes || rises;
  });

/** Finds places for words: on no line, and on none of the words that were placed before. */
export class Room {
  readonly #line: readonly Stretch[];
  readonly #lines: readonly Stretch[];
  readonly #taken: Band[] = [];

  /** @param goal the height of its line; undefined where it has none */
  constructor(line: readonly Stretch[], goal: number | undefined) {
    this.#line = line;
    this.#lines = goal === undefined ? line : [...line, { from: 0, to: 100, y: goal }];
  }

  /** A place for words that end or begin at `x`, as near to the height as there is room. */
  take({ x, y, width }: Wanted): LabelPlace {
    const heights = [y, 0, 100, ...this.#lines.map((line) => line.y)];
    const [nearest = { x, y: 0, side: 'above' }] = heights
      .flatMap((height): LabelPlace[] => [
        { x, y: height, side: 'above' },
        { x, y: height, side: 'below' },
      ])
      .filter((place) => this.#isFree(bandOf(place, width), this.#lines))
      .sort((one, other) => Math.abs(one.y - y) - Math.abs(other.y - y));
    this.#taken.push(bandOf(nearest, width));
    return nearest;
  }

  /** A place for the words of a line that goes across: at whichever of its ends there is room. */
  takeAcross({ y, width }: Omit<Wanted, 'x'>): LabelPlace {
    const hasRoom = (x: number): boolean =>
      (['above', 'below'] as const).some((side) => this.#isFree(bandOf({ x, y, side }, width), this.#line));
    return this.take({ x: !hasRoom(0) && hasRoom(100) ? 100 : 0, y, width });
  }

  /** Below the picture stands the time, above it is room. */
  #isFree(band: Band, lines: readonly Stretch[]): boolean {
    return band.bottom <= 100 && !isCrossed(band, lines) && !this.#taken.some((other) => meet(band, other));
  }
}
