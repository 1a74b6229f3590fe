/**
 * The colors of a counter's pictures on a light and on a dark background.
 *
 * A page's own accent fills the bar. It is used as it is where its contrast to the background is 3:1; otherwise it is
 * mixed with black on the light background, and with white on the dark one, by the fewest percent that give 3:1.
 */

/** `auto` follows the reader's `prefers-color-scheme`. */
export type SvgTheme = 'auto' | 'light' | 'dark';

type Ground = Exclude<SvgTheme, 'auto'>;

// The colors that the elements have on such a background. Each has a contrast of at least 3:1, and the text at least
// 7:1.
const grounds: Readonly<Record<Ground, { ground: string; text: string; track: string; fill: string; end: number }>> = {
  light: { ground: '#fff', text: '#1b1b1b', track: '#767676', fill: '#0f5156', end: 0 },
  dark: { ground: '#1b1b1b', text: '#f2f2f2', track: '#8c8c8c', fill: '#82bec3', end: 255 },
};

/** The contrast that WCAG requires between a graphic and its background. */
const least = 3;

/**
 * The color as `#0a7d77`; undefined where the text is not 3 or 6 hexadecimal digits, with or without a "#" before them.
 */
export const readAccent = (text: string): string | undefined => {
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const all =
    digits.length === 3
      ? Array.from(digits)
          .map((digit) => digit + digit)
          .join('')
      : digits;
  return `#${all.toLowerCase()}`;
};

const partsOf = (color: string): number[] =>
  (readAccent(color)?.match(/[\da-f]{2}/g) ?? []).map((part) => parseInt(part, 16));

/**
 * The luminance of a color.
 * @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = partsOf(color)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
};

const mixed = (color: string, end: number, hundredths: number): string =>
  `#${partsOf(color)
    .map((part) => Math.round(part + ((end - part) * hundredths) / 100))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

const fillOf = (accent: string, { ground, end }: (typeof grounds)[Ground]): string => {
  let fill = accent;
  for (let step = 1; contrast(fill, ground) < least; step++) fill = mixed(accent, end, step);
  return fill;
};

/**
 * The colors on a background.
 * @param accent as `readAccent` returns it
 */
export const paletteOn = (theme: Ground, accent?: string): Record<'ground' | 'text' | 'track' | 'fill', string> => {
  const { ground, text, track, ...colors } = grounds[theme];
  const fill = accent === undefined ? colors.fill : fillOf(accent, grounds[theme]);
  return { ground, text, track, fill };
};

/** The same colors as custom properties. */
export const colorsOn = (theme: Ground, accent?: string): string => {
  const { ground, text, track, fill } = paletteOn(theme, accent);
  return `--ground:${ground};--text:${text};--track:${track};--fill:${fill}`;
};
