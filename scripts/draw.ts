/**
 * Draws the raster files of the demo's pictures from their SVG, in the sizes that
 * the example releases name. The result is committed, so that `npm start` needs no
 * drawing; run `npx tsx scripts/draw.ts` after a picture has changed.
 */
import { readdir, stat } from 'node:fs/promises';
import sharp from 'sharp';

const media = new URL('../demo/content/media/', import.meta.url).pathname;

/**
 * From a phone to a wide column on a dense screen. The picture of 960 is also drawn as JPEG, for browsers without WebP.
 */
const widths = [480, 960, 1440];
const fallbackWidth = 960;

/** Pictures of the gallery. The endpoint draws the smaller sizes from this JPEG itself. */
const gallery = { pictures: ['bro', 'kok'], width: 1440 };

/** A picture for print, beside the SVG itself. */
const press = { picture: 'hotell', width: 2400 };

const draw = async (name: string, width: number, type: 'webp' | 'jpeg', quality: number): Promise<void> => {
  const file = `${name}-${String(width)}.${type === 'jpeg' ? 'jpg' : type}`;
  // The SVG is 1440 wide at 72 dpi. A higher density keeps thin lines even when the picture is scaled down.
  const drawn = sharp(`${media}${name}.svg`, { density: 144 }).resize(width).flatten({ background: '#fff' });
  await (
    type === 'webp' ? drawn.webp({ quality, effort: 6, smartSubsample: true }) : drawn.jpeg({ quality, mozjpeg: true })
  ).toFile(media + file);
  console.log(`${file}  ${String((await stat(media + file)).size)} bytes`);
};

for (const file of (await readdir(media)).filter((name) => name.endsWith('.svg')).sort()) {
  const name = file.slice(0, -'.svg'.length);
  const isInGallery = gallery.pictures.includes(name);
  for (const width of widths.filter((one) => !isInGallery || one < gallery.width)) await draw(name, width, 'webp', 72);
  if (isInGallery) await draw(name, gallery.width, 'jpeg', 84);
  await draw(name, fallbackWidth, 'jpeg', 68);
}
await draw(press.picture, press.width, 'jpeg', 84);
