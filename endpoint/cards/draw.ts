/** Draws a card. sharp sets the text with Pango, which breaks lines and shapes letters as a page does. */
import { createRequire } from 'node:module';
import sharp, { type OverlayOptions } from 'sharp';
import { escapeXml } from '../../src/markup/xml.js';
import { barStyle, barSvg } from '../../src/pictures/jobs-progress/bar-svg.js';
import { paletteOn } from '../../src/pictures/jobs-progress/palette.js';
import { cardSize, type Card } from './card.js';

sharp.concurrency(1);
sharp.cache(false);

const weights = { regular: '400Regular', bold: '700Bold' } as const;
const { resolve } = createRequire(import.meta.url);
const fileOf = (weight: keyof typeof weights): string =>
  resolve(`@expo-google-fonts/noto-sans/${weights[weight]}/NotoSans_${weights[weight]}.ttf`);

const margin = 80;
const width = cardSize.width - 2 * margin;
const { text: ink, ground, track } = paletteOn('light');

/** The size of the title in pixels, as large as fits into four lines. */
const titleSize = (title: string): number => (title.length <= 60 ? 68 : title.length <= 110 ? 56 : 46);

/** A title that does not fit into four lines is cut off after a word. */
const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;

interface Written {
  text: string;
  weight: keyof typeof weights;
  size: number;
  color: string;
}

const writeText = async (
  { text, weight, size, color }: Written,
  top: number,
): Promise<{ overlay: OverlayOptions; bottom: number }> => {
  const font = `Noto Sans ${weight === 'bold' ? 'Bold ' : ''}${String(size)}`;
  const markup = `<span foreground="${color}">${escapeXml(text)}</span>`;
  const { data, info } = await sharp({
    text: { text: markup, font, fontfile: fileOf(weight), width, rgba: true, wrap: 'word-char', dpi: 72 },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { overlay: { input: data, left: margin, top }, bottom: top + info.height };
};

const shapes = ({ accent, bar }: Card, barTop: number): string => {
  const style = barStyle('svg', { text: ink, track, fill: accent }, 3);
  const drawn = bar ? barSvg(bar, { x: margin, y: barTop, width, height: 28 }) : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><style>${style}</style><rect width="1200" height="16" fill="${accent}"/>${drawn}</svg>`;
};

/** Draws the card as PNG. */
export const drawCard = async (card: Card): Promise<Buffer> => {
  const { name, title, line, accent } = card;
  const overlays: OverlayOptions[] = [];
  let top = margin;
  const add = async (written: Written, after: number): Promise<void> => {
    if (!written.text) return;
    const { overlay, bottom } = await writeText(written, top);
    overlays.push(overlay);
    top = bottom + after;
  };
  await add({ text: shortened(name, 60), weight: 'regular', size: 32, color: accent }, 48);
  await add({ text: shortened(title, 170), weight: 'bold', size: titleSize(title), color: ink }, 40);
  await add({ text: shortened(line, 110), weight: 'regular', size: 32, color: '#4a5860' }, 40);
  // Without a palette, which would halve the bytes, take five times as long, and come only near to a color.
  return sharp({ create: { ...cardSize, channels: 3, background: ground } })
    .composite([{ input: Buffer.from(shapes(card, Math.min(top, 540))), left: 0, top: 0 }, ...overlays])
    .png()
    .toBuffer();
};
