/** Removes files and links that are listed twice, or are also in the text. */
import { safeUrl } from '../../markup/url.js';
import type { Attachment, Link, PressRelease } from '../../model/press-release.js';
import type { ReleaseContext } from '../context.js';
import type { Place, Taken } from '../toolkit/place.js';
import { release, type ReleaseFields } from './release.js';
import { kept } from './self-description.js';
import { plainOf } from './values.js';

const withoutEnd = (address: string): string => address.replace(/\/$/, '');

/** The addresses that HTML links to. */
export const linkedIn = (html: string, context: ReleaseContext): Set<string> =>
  new Set(
    [...html.matchAll(/\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(([, one, other = '']) =>
      withoutEnd(safeUrl(plainOf(one ?? other, context), context.base) ?? ''),
    ),
  );

/** A release whose files and links may occur in several places. */
export const releaseWithFiles = (at: Place, fields: ReleaseFields): Taken<PressRelease> => {
  const { body, attachments, links } = fields;
  if (!attachments?.value && !links?.value) return release(at, fields);
  const seen = linkedIn(body?.value ?? '', at.context);
  const byAddress = ({ url }: Attachment | Link): boolean => seen.size < seen.add(withoutEnd(url)).size;
  return release(at, { ...fields, attachments: kept(attachments, byAddress), links: kept(links, byAddress) });
};
