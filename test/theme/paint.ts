/** What is seen of the colors that a browser has computed, and how it contrasts. */

/** Red, green and blue, 0 to 255. */
export type Color = [red: number, green: number, blue: number];

const canvas = document
  .createElement('canvas')
  .getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;

/** A color, and how much of it is let through by the opacity of what it stands in. */
export type Layer = string | [color: string, opacity: number];

const painted = new Map<string, Color>();

/** Paints the colors over each other, as the browser would, and reads what is seen. */
export const paint = (...layers: Layer[]): Color => {
  const key = layers.join('|');
  const known = painted.get(key);
  if (known) return known;
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    const [color, opacity] = typeof layer === 'string' ? [layer, 1] : layer;
    canvas.globalAlpha = opacity;
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  painted.set(key, [red, green, blue]);
  return [red, green, blue];
};

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (color: Color): number => {
  const [red = 0, green = 0, blue = 0] = color.map((channel) =>
    channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1, where nothing is seen, to 21. */
export const contrast = (one: Color, other: Color): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

/** As CSS writes it. */
export const css = (color: Color): string => `rgb(${color.join(' ')})`;
