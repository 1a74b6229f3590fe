/** The bar as pieces of SVG: the one that every picture of a counter has. */

/** Where its parts are, in percent of its width; see `scaledBar`. */
export interface BarParts {
  fill: number;
  /** Places of the lines through it. */
  ticks: readonly number[];
  /** Where one should be by now. */
  expected?: number | undefined;
}

/** Where it stands in the picture, and how large it is. */
export interface BarPlace {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The colors of its parts, as CSS. */
export interface BarColors {
  text: string;
  track: string;
  fill: string;
}

/** What its parts look like. @param own selects the picture that the rules are for */
export const barStyle = (own: string, { text, track, fill }: BarColors, stroke = 2): string =>
  `${own} .track{fill:none;stroke:${track};stroke-width:${String(stroke)}}${own} .fill{fill:${fill}}` +
  `${own} .tick{stroke:${text};stroke-width:${String(stroke)}}` +
  `${own} .expected{stroke:${text};stroke-width:${String(stroke)};stroke-dasharray:3 3}`;

/** The bar, by the classes of `barStyle`. Its lines are as much longer than it on either side as a quarter of its height. */
export const barSvg = ({ fill, ticks, expected }: BarParts, { x, y, width, height }: BarPlace): string => {
  const at = (percent: number): number => Math.round((width * percent) / 10) / 10;
  const beyond = height / 4;
  const line = (kind: string, percent: number): string =>
    `<path class="${kind}" d="M${String(x + at(percent))} ${String(y - beyond)}v${String(height + 2 * beyond)}"/>`;
  const box = (kind: string, wide: number): string =>
    `<rect class="${kind}" x="${String(x)}" y="${String(y)}" width="${String(wide)}" height="${String(height)}"/>`;
  return (
    box('fill', at(fill)) +
    box('track', width) +
    (expected === undefined ? '' : line('expected', expected)) +
    ticks.map((percent) => line('tick', percent)).join('')
  );
};
