/** A release of what was taken from a document, and all releases of one. */
import type { PressRelease, PressReleaseList } from '../../model/press-release.js';
import type { Moment, ReleaseContext } from '../context.js';
import type { FormatError } from '../format-error.js';
import type { Place, Taken } from '../toolkit/place.js';
import { selfDescription } from './self-description.js';
import { faultOf, first, group, implied, reportFault, type Fields } from '../toolkit/taken.js';

/** The fields of a release, its dates as they were read. */
export type ReleaseFields = Omit<Fields<PressRelease>, 'published' | 'updated' | 'embargo' | 'dateOnly'> & {
  headline: Taken<string>;
  /** What is missing here is a fault, unless the release is `undated`. */
  published?: Taken<Moment> | undefined;
  updated?: Taken<Moment> | undefined;
  embargo?: Taken<Moment> | undefined;
};

const timeOf = (taken: Taken<Moment> | undefined, wanted: boolean): Taken<string> | undefined =>
  taken?.value
    ? implied(wanted || !taken.value.dateOnly ? taken.value.time : undefined, taken.at)
    : (taken as Taken<never> | undefined);

/** A release of what was taken. What every release needs and a format may lack is the JSON's own address. */
export const release = (at: Place, fields: ReleaseFields): Taken<PressRelease> => {
  const { id, published, updated, embargo, undated } = fields;
  if (typeof at.value !== 'object' || Array.isArray(at.value)) return { at, expected: 'an object' };
  const { base } = at.context;
  const url = first(fields.url, implied(base));
  // What has no name of its own goes by its address; a reader misses nothing by that.
  if (id?.value === undefined) reportFault(id, at.context);
  // In a list all would have the same one, and those that have the same name are one.
  const said = `${published?.value?.time ?? ''} ${fields.headline.value ?? ''}`;
  const name = fields.url?.value === undefined && at.path ? implied(`${base}#${encodeURIComponent(said.trim())}`) : url;
  const dates = published?.value ? published : updated;
  const day = dates?.value?.dateOnly ?? false;
  return group<PressRelease>(at, ['id', 'headline', ...(undated?.value ? [] : (['published'] as const))], {
    ...selfDescription(fields, at.context),
    id: id?.value === undefined ? name : id,
    url,
    language: first(fields.language, implied('und')),
    published: timeOf(published, true),
    dateOnly: day ? implied(true, dates?.at) : undefined,
    updated: timeOf(updated, day),
    embargo: timeOf(embargo, true),
  });
};

const tell = (taken: Taken<unknown>, trace: NonNullable<ReleaseContext['trace']>, prefix = ''): void => {
  for (const [field, part] of Object.entries(taken.parts ?? {})) {
    if (part?.value === undefined) continue;
    if (part.at?.path) trace(prefix + field, part.at.path);
    tell(part, trace, `${prefix}${field}.`);
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
  const { report, trace, traceItem } = at.context;
  const items: PressRelease[] = [];
  const lone = !Array.isArray(at.value);
  let fault: FormatError | undefined;
  for (const place of lone ? [at] : places) {
    const taken = take(place);
    if (taken.value) {
      items.push(taken.value);
      traceItem?.(place.value, place.path);
      if (trace) tell(taken, trace);
      continue;
    }
    const found = faultOf(taken) ?? place.fault('must be a release.');
    if (lone) throw found;
    fault ??= found;
    report(`${found.message} The item was left out.`);
  }
  // An empty list would say that there is no release, which is not so.
  if (fault && !items.length) throw fault;
  reportFault(next, at.context);
  return { items, next: next?.value ?? null };
};
