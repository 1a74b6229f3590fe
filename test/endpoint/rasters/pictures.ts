/** Pictures for tests, and a studio within the test's own process: one of its own takes half a second to start. */
import sharp, { type Sharp } from 'sharp';
import { develop } from '../../../endpoint/rasters/draw.js';
import type { Studio } from '../../../endpoint/rasters/studio.js';

/** A picture of waves, which shrinks as photographs do; with four channels it is of one color, and half of the ground shines through. */
export const picture = (width: number, height: number, channels: 3 | 4 = 3): Sharp => {
  if (channels === 4)
    return sharp({ create: { width, height, channels, background: { r: 200, g: 40, b: 40, alpha: 0.5 } } });
  const pixels = Buffer.alloc(width * height * channels);
  for (let at = 0; at < pixels.length; at += 1)
    pixels[at] = 128 + 100 * Math.sin(at / 97) * Math.cos(at / (width * 20));
  return sharp(pixels, { raw: { width, height, channels } });
};

/** Black and white squares: nothing for a lossy format. */
export const squares = (width: number, height: number): Sharp => {
  const pixels = Buffer.alloc(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (((at % width) >> 2) + ((at / width) >> 2)) % 2 && 255;
  return sharp(pixels, { raw: { width, height, channels: 1 } });
};

/** A picture of three frames, each 400 pixels wide. */
export const moving = (): Sharp => {
  const frames = Buffer.concat([0, 120, 240].map((shade) => Buffer.alloc(400 * 300 * 3, shade)));
  return sharp(frames, { raw: { width: 400, height: 900, channels: 3, pageHeight: 300 } });
};

/** A PNG that says it moves, as an animated one does. */
export const movingPng = async (): Promise<Buffer> => {
  const still = await picture(400, 300).png().toBuffer();
  const control = Buffer.concat([
    Buffer.from([0, 0, 0, 8]),
    Buffer.from('acTL'),
    Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]),
  ]);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(control.subarray(4)));
  const afterHeader = 8 + 25;
  return Buffer.concat([still.subarray(0, afterHeader), control, crc, still.subarray(afterHeader)]);
};

const crc32 = (bytes: Buffer): number => {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
};

/** The head of a PNG of this size, with nothing in it: what a decompression bomb begins with. */
export const hugePng = async (width: number, height: number): Promise<Buffer> => {
  const bytes = await picture(10, 10).png().toBuffer();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
};

/** A studio without a process, with what it was asked for; `closed` is when the work is over. */
export const makeStudio = (): { open: () => Studio; orders: string[]; closed: Promise<void>; opened: () => number } => {
  const orders: string[] = [];
  let close = (): void => undefined;
  const closed = new Promise<void>((resolve) => (close = resolve));
  let opened = 0;
  return {
    orders,
    closed,
    opened: () => opened,
    open: () => {
      opened += 1;
      return {
        develop: (path, folder) => {
          orders.push(`${folder === undefined ? 'look' : 'draw'} ${path.replace(/^.*\/media\//, '')}`);
          return develop(path, folder);
        },
        close: () => close(),
      };
    },
  };
};
