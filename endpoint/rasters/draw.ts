/**
 * Measures pictures and draws smaller ones. Only this file loads sharp, which takes 200 ms and 20 MB, and some 60 MB
 * more for a picture from a camera: see `studio.ts`.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { writeWhole } from '../disk/write-whole.js';
import { fileName, widthsOf, type PictureFacts } from './ladder.js';
import { PictureError } from './picture-error.js';

// One thread and no cache, because nobody waits for the drawing.
sharp.concurrency(1);
sharp.cache(false);

// Only formats that browsers show: each further decoder is one more that a hostile file can attack.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Svg'].map((format) => `VipsForeignLoad${format}`),
});

/** Part of every digest: raise it when pictures are drawn in another way, so that they get new addresses. */
const recipe = 'webp-80-1';

/** Larger files are no pictures for a page. The best JPEG of a camera has half of this. */
export const maxPictureBytes = 64 * 1024 * 1024;

/** More than cameras have. It bounds the memory, because some pictures can be drawn only from all of their pixels. */
const maxPixels = 100_000_000;

const types: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  heif: 'image/avif',
  svg: 'image/svg+xml',
};

/** sharp does not see that a PNG or AVIF is animated. */
const moves = (bytes: Buffer, { format, pages = 1 }: Metadata): boolean => {
  if (format === 'png') return bytes.subarray(0, bytes.indexOf('IDAT')).includes('acTL');
  if (format === 'heif') return bytes.toString('latin1', 4, 12) === 'ftypavis';
  return pages > 1;
};

/**
 * Reads the file.
 * @throws PictureError
 */
export const readPicture = async (path: string): Promise<Buffer> => {
  try {
    const found = await stat(path);
    // Checked first, because reading from a pipe would wait forever.
    if (!found.isFile()) throw new PictureError('is no file.');
    if (found.size > maxPictureBytes)
      throw new PictureError(`has ${String(found.size)} bytes; at most ${String(maxPictureBytes)} are looked at.`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof PictureError) throw error;
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new PictureError(code === 'ENOENT' ? 'is not there.' : `cannot be read (${code}).`);
  }
};

const readHead = async (bytes: Buffer): Promise<Metadata | undefined> => {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return undefined;
  }
};

/**
 * Measures a picture by its first bytes.
 * @throws PictureError
 */
export const look = async (bytes: Buffer): Promise<PictureFacts> => {
  const found = await readHead(bytes);
  const type = types[found?.format ?? ''];
  if (!found || !type || (found.format === 'heif' && found.compression !== 'av1'))
    throw new PictureError('is no picture that browsers show: JPEG, PNG, WebP, AVIF, GIF or SVG.');
  const { width, height } = found.autoOrient;
  if (type !== types.svg && width * height > maxPixels)
    throw new PictureError(
      `has ${String(width)} × ${String(height)} pixels; at most ${String(maxPixels / 1_000_000)} million are looked at.`,
    );
  const digest = createHash('sha256').update(recipe).update(bytes).digest('hex').slice(0, 32);
  return { digest, width, height, type, isRaster: type !== types.gif && type !== types.svg && !moves(bytes, found) };
};

/**
 * Draws the picture as WebP, in the colors of screens, and without metadata such as place and author.
 * @throws PictureError
 */
export const draw = (bytes: Buffer, width: number): Promise<Buffer> =>
  sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 80, effort: 4, smartSubsample: true })
    .toBuffer()
    .catch((error: unknown) => {
      throw new PictureError(`is broken (${(error as Error).message.split('\n')[0] ?? ''}).`);
    });

/**
 * Draws the file unless it exists.
 * @returns its size in bytes
 */
const drawInto = async (folder: string, bytes: Buffer, digest: string, width: number): Promise<number> => {
  const path = join(folder, fileName(digest, width));
  const known = await stat(path).catch(() => undefined);
  if (known?.size) return known.size;
  const drawn = await draw(bytes, width);
  try {
    await writeWhole(path, drawn);
  } catch (error) {
    throw new PictureError(`was drawn, but not kept (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`);
  }
  return drawn.length;
};

/**
 * Measures a picture, and draws it in all its widths when a folder is given. A drawing that is not smaller than the
 * file itself is left out.
 * @throws PictureError
 */
export const develop = async (path: string, folder?: string): Promise<{ look: PictureFacts; widths: number[] }> => {
  const bytes = await readPicture(path);
  const seen = await look(bytes);
  const widths: number[] = [];
  if (folder === undefined) return { look: seen, widths };
  for (const width of widthsOf(seen)) {
    if ((await drawInto(folder, bytes, seen.digest, width)) < bytes.length) widths.push(width);
  }
  return { look: seen, widths };
};
