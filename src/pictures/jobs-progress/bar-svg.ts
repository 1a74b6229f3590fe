/** Writes the bar as a part of an SVG. Every picture of a counter contains this bar. */

/** The places of its parts, in percent of its width; see `scaledBar`. */
export interface BarParts {
  fill: number;
  /** Places of the lines across it. */
  ticks: readonly number[];
  /** The place of the expected figure. */
  expected?: number | undefined;
}

/** Its place and size in the picture. */
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

/** The style of its parts. @param own the selector of the picture to which the rules apply */
export const barStyle = (own: string, { text, track, fill }: BarColors, stroke = 2): string =>
  `${own} .track{fill:none;stroke:${track};stroke-width:${String(stroke)}}${own} .fill{fill:${fill}}` +
  `${own} .tick{stroke:${text};stroke-width:${String(stroke)}}` +
  `${own} .expected{stroke:${text};stroke-width:${String(stroke)};stroke-dasharray:3 3}`;

/** The bar, by the classes of `barStyle`. Its lines extend beyond it on either side by a quarter of its height. */
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
