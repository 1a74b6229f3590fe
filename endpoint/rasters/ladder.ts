/** Which sizes a picture is drawn in, and what they are called. */
import type { PictureSource } from '../../src/model/press-release.js';
import { mediaAddress } from './media-path.js';

/** From a phone's column to a wide one on a dense screen, in pixels; wider ones are for print. */
const steps: readonly number[] = [320, 640, 960, 1280, 1920];
const [narrowest = 0] = steps;
const widest = steps.at(-1) ?? 0;

/** What WebP can hold in either direction. */
const longestSide = 16_383;

/** What was seen of a picture's file. */
export interface Look {
  /** Of its content and of the way in which it is drawn: the same for ever, and another one for other bytes. */
  digest: string;
  /** In pixels, turned as it is shown. */
  width: number;
  height: number;
  /** Media type. */
  type: string;
  /** Whether it can be drawn smaller: not what moves, and not what is drawn sharp in any size. */
  isRaster: boolean;
}

/**
 * The widths that a picture is drawn in, narrowest first. Its own is one of them, or
 * a wide screen would be given a smaller one blown up; a WebP needs no other of it.
 */
export const widthsOf = ({ width, height, type, isRaster }: Look): number[] => {
  const top = Math.min(width, widest);
  if (!isRaster || width <= narrowest || (height / width) * top > longestSide) return [];
  const below = steps.filter((step) => step < top);
  return type === 'image/webp' && top === width ? below : [...below, top];
};

/**
 * The sizes of a picture, from those that were drawn. Where none is as wide as it
 * needs to be, because none was lighter, the picture stands for that itself; types
 * are then left out, as a page takes those of one type and not the others.
 */
export const sourcesOf = (path: string, { digest, width, type }: Look, drawn: readonly number[]): PictureSource[] => {
  if (!drawn.length) return [];
  const isWhole = drawn.includes(Math.min(width, widest));
  const webp = 'image/webp';
  const typed = isWhole || type === webp ? { type: webp } : {};
  const sources = drawn.map((one) => ({ url: addressOf(path, digest, one), width: one, ...typed }));
  return isWhole ? sources : [...sources, { url: mediaAddress(path), width, ...typed }];
};

/** The name of a drawn picture as a file. */
export const fileName = (digest: string, width: number): string => `${digest}-${String(width)}.webp`;

/** What such names look like. */
export const fileNameShape = /^[0-9a-f]{32}-\d{3,4}\.webp$/;

/**
 * Its address. The picture that it was drawn from stands in it, so that an endpoint
 * which does not have the drawing (another process, an older page) can lead there.
 */
export const addressOf = (path: string, digest: string, width: number): string =>
  `/rasters/${path.split('/').map(encodeURIComponent).join('/')}/${fileName(digest, width)}`;

/** The parts of such an address behind `/rasters/`, or undefined when it cannot be one. */
export const readAddress = (address: string): { path: string; digest: string; width: number } | undefined => {
  const [, path, digest, width] = /^(.+)\/([0-9a-f]{32})-([1-9]\d{2,3})\.webp$/.exec(address) ?? [];
  return path && digest ? { path, digest, width: Number(width) } : undefined;
};

/** Whether some picture could be drawn in this width. */
export const isPossible = (width: number): boolean => width >= narrowest && width <= widest;
