/** A release of what was taken from a document, and all releases of one. */
import type { PressRelease, PressReleaseList } from '../../model/press-release.js';
import { FormatError } from '../format-error.js';
import type { Moment } from '../context.js';
import type { Place, Taken } from '../toolkit/place.js';
import { first, group, implied, type Fields } from '../toolkit/taken.js';

/** The fields of a release, its dates as they were read. */
export type ReleaseFields = Omit<Fields<PressRelease>, 'published' | 'updated' | 'embargo' | 'dateOnly'> & {
  headline: Taken<string>;
  published: Taken<Moment>;
  updated?: Taken<Moment> | undefined;
  embargo?: Taken<Moment> | undefined;
};

const timeOf = (taken: Taken<Moment> | undefined, wanted: boolean): Taken<string> | undefined =>
  taken?.value
    ? implied(wanted || !taken.value.dateOnly ? taken.value.time : undefined, taken.from)
    : (taken as Taken<never> | undefined);

/** A release of what was taken. What every release needs and a format may lack is the JSON's own address. */
export const release = (at: Place, fields: ReleaseFields): Taken<PressRelease> => {
  const { id, published, updated, embargo, status } = fields;
  if (typeof at.value !== 'object' || Array.isArray(at.value)) return at.wrong('an object');
  for (const strict of [status, embargo])
    if (strict && !strict.missing && strict.fault) return { from: strict.from, fault: strict.fault };
  if (embargo?.value?.dateOnly)
    return {
      from: embargo.from,
      fault: new FormatError(
        embargo.from,
        'must be a time with its offset: an embargo on a day alone ends at another hour in each zone.',
      ),
    };
  const address = first(fields.url, implied(at.context.base, ''));
  // What has no name of its own goes by its address; a reader misses nothing by that.
  if (id?.value === undefined) at.reportFault(id);
  const day = published.value?.dateOnly ?? false;
  return group<PressRelease>(at, ['id', 'headline', 'published'], {
    ...fields,
    id: id?.value === undefined ? implied(address.value, address.from) : id,
    url: address,
    language: first(fields.language, implied('und', '')),
    published: timeOf(published, true),
    dateOnly: day ? implied(true, published.from) : undefined,
    updated: timeOf(updated, day),
    embargo: timeOf(embargo, true),
  });
};

const tell = (at: Place, taken: Taken<unknown>, prefix = ''): void => {
  for (const [field, part] of Object.entries(taken.parts ?? {})) {
    if (part?.value === undefined) continue;
    if (part.from) at.context.trace?.(prefix + field, part.from);
    tell(at, part, `${prefix}${field}.`);
  }
};

/** What a format makes of one document or of each item of a list. */
export type TakeRelease = (place: Place) => Taken<PressRelease>;

/** Every release of a document. One that stands alone must be whole; of a list, faulty ones are left out. @throws FormatError */
export const readAll = (
  at: Place,
  take: TakeRelease,
  next?: Taken<string>,
  places: readonly Place[] = at.items,
): PressReleaseList => {
  const items: PressRelease[] = [];
  const lone = !Array.isArray(at.value);
  let fault: FormatError | undefined;
  for (const place of lone ? [at] : places) {
    const taken = take(place);
    if (taken.value) {
      items.push(taken.value);
      if (at.context.trace) tell(place, taken);
      continue;
    }
    const found = taken.fault ?? new FormatError(place.path, 'must be a release.');
    if (lone) throw found;
    fault ??= found;
    at.context.report(`${found.message} The item was left out.`);
  }
  // An empty list would say that there is no release, which is not so.
  if (fault && !items.length) throw fault;
  at.reportFault(next);
  return { items, next: next?.value ?? null };
};
