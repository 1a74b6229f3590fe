/** Computes with colors as they are painted, in whatever notation they are written. */

/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

export const white: Color = [255, 255, 255, 1];
export const black: Color = [0, 0, 0, 1];

/** Reads any color by painting it. */
export const colorReader = (): ((written: string) => Color) => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Color>();
  const paint = (written: string): Color => {
    if (!context) return black;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = written;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  return (written) => {
    const color = known.get(written) ?? paint(written);
    known.set(written, color);
    return color;
  };
};

/** Paints one color over another, opaque one. */
export const over = ([red, green, blue, alpha]: Color, [r, g, b]: Color): Color => {
  const mix = (top: number, below: number): number => top * alpha + below * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
};

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export const luminance = ([red, green, blue]: Color): number => {
  const linear = (value: number): number => (value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrast = (one: Color, other: Color): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** `#1a2b3c` */
export const hex = ([red, green, blue]: Color): string =>
  `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
