/** Checks the fields of an embargo. With a fault in one of them, a release could be shown too early. */
import type { PressRelease } from '../../model/press-release.js';
import { FormatError } from '../format-error.js';
import type { Place, Taken } from '../toolkit/place.js';
import { isWrong } from '../toolkit/taken.js';
import { release, type ReleaseFields } from './release.js';

/** A release of a service that has fields for an embargo and for the publication status. */
export const releaseUnlessKeptBack = (at: Place, fields: ReleaseFields): Taken<PressRelease> => {
  const { embargo, status } = fields;
  const wrong = [status, embargo].find((taken) => taken && isWrong(taken));
  if (wrong) return wrong as Taken<never>;
  return embargo?.value?.dateOnly
    ? {
        fault: new FormatError(
          embargo.at?.path ?? '',
          'must be a time with its offset: an embargo on a day alone ends at another hour in each zone.',
        ),
      }
    : release(at, fields);
};
