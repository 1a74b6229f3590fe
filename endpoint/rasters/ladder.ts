/** The sizes in which a picture is drawn, and the names of the drawings. */
import type { PictureSource } from '../../src/model/press-release.js';
import { mediaAddress } from './media-path.js';

/** In pixels, from a phone's column to a wide one on a dense screen. Wider ones are for print. */
const steps: readonly number[] = [320, 640, 960, 1280, 1920];
const [narrowest = 0] = steps;
const widest = steps.at(-1) ?? 0;

/** The longest side of a WebP. */
const longestSide = 16_383;

/** The known properties of a picture's file. */
export interface PictureFacts {
  /** A hash of its content and of how it is drawn. It never changes for the same bytes. */
  digest: string;
  /** In pixels, after rotation. */
  width: number;
  height: number;
  /** Media type. */
  type: string;
  /** Whether it can be drawn smaller. Animations and vector graphics cannot. */
  isRaster: boolean;
}

/**
 * The widths in which a picture is drawn, narrowest first. Its own width is one of them, because a wide screen would
 * enlarge a smaller drawing. A WebP needs no drawing in its own width.
 */
export const widthsOf = ({ width, height, type, isRaster }: PictureFacts): number[] => {
  const top = Math.min(width, widest);
  if (!isRaster || width <= narrowest || (height / width) * top > longestSide) return [];
  const below = steps.filter((step) => step < top);
  return type === 'image/webp' && top === width ? below : [...below, top];
};

/**
 * The sizes of a picture, from its drawings. Where no drawing is as wide as the picture, because none was smaller, the
 * picture itself is listed for that width. Then types are left out, because a page would choose sources of one type and
 * ignore the others.
 */
export const sourcesOf = (
  path: string,
  { digest, width, type }: PictureFacts,
  drawn: readonly number[],
): PictureSource[] => {
  if (!drawn.length) return [];
  const isWhole = drawn.includes(Math.min(width, widest));
  const webp = 'image/webp';
  const typed = isWhole || type === webp ? { type: webp } : {};
  const sources = drawn.map((one) => ({ url: addressOf(path, digest, one), width: one, ...typed }));
  return isWhole ? sources : [...sources, { url: mediaAddress(path), width, ...typed }];
};

/** The file name of a drawing. */
export const fileName = (digest: string, width: number): string => `${digest}-${String(width)}.webp`;

/** The shape of these names. */
export const fileNameShape = /^[0-9a-f]{32}-\d{3,4}\.webp$/;

/**
 * The address of a drawing. It contains the path of the picture, so that an endpoint without the drawing (another
 * process, an older page) can redirect to the picture.
 */
export const addressOf = (path: string, digest: string, width: number): string =>
  `/rasters/${path.split('/').map(encodeURIComponent).join('/')}/${fileName(digest, width)}`;

/** The parts of such an address behind `/rasters/`; undefined when it is no valid one. */
export const readAddress = (address: string): { path: string; digest: string; width: number } | undefined => {
  const [, path, digest, width] = /^(.+)\/([0-9a-f]{32})-([1-9]\d{2,3})\.webp$/.exec(address) ?? [];
  return path && digest ? { path, digest, width: Number(width) } : undefined;
};

/** Whether any picture could be drawn in this width. */
export const isPossible = (width: number): boolean => width >= narrowest && width <= widest;
