/** Pictures and other files in other systems' releases. */
import { safeResource } from '../../markup/url.js';
import type { Attachment, Picture, PictureSource } from '../../model/press-release.js';
import { resource, text, url } from '../toolkit/readers.js';
import type { Place, Taken } from '../toolkit/place.js';
import { each, first, group, implied, type Fields } from '../toolkit/taken.js';
import { digits } from './values.js';

/** The files of one picture, each width once. */
export const sources = (
  places: readonly Place[],
  [address, width, type]: readonly [string, string, string?],
): Taken<PictureSource[]> => {
  const widths = new Set<number>();
  return each(places, (place) => {
    const taken = group<PictureSource>(place, ['url', 'width'], {
      url: place.at(address).take(resource),
      width: place.at(width).take(digits),
      type: type ? place.at(type).take(text) : undefined,
    });
    if (!taken.value || widths.has(taken.value.width)) return undefined;
    widths.add(taken.value.width);
    return taken;
  });
};

/** A picture, if its address is known. */
export const picture = (at: Place, fields: Fields<Picture>): Taken<Picture> | undefined =>
  at.exists ? group<Picture>(at, ['url'], fields) : undefined;

/** The end of an address, for a file without a name. */
const fileName = (at: Place): Taken<string> => {
  const address = safeResource(at.word, at.context.base);
  const last = address && new URL(address).pathname.split('/').pop();
  return implied(last || undefined, at);
};

/** A file; without a title, its file name is the title. */
export const attachment = (
  at: Place,
  address: Place,
  title: Taken<string>,
  fields: Fields<Attachment> = {},
): Taken<Attachment> =>
  group<Attachment>(at, ['url', 'title'], {
    url: address.take(url),
    title: title.value ? title : first(title, fileName(address), implied('file', at)),
    ...fields,
  });
