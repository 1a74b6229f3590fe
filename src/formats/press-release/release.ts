/** Builds a release from taken values, and reads all releases of a document. */
import type { PressRelease, PressReleaseList } from '../../model/press-release.js';
import type { Moment, ReleaseContext } from '../context.js';
import type { FormatError } from '../format-error.js';
import type { Place, Taken } from '../toolkit/place.js';
import { selfDescription } from './self-description.js';
import { faultOf, first, group, implied, reportFault, type Fields } from '../toolkit/taken.js';

/** The fields of a release, with its dates as they were read. */
export type ReleaseFields = Omit<Fields<PressRelease>, 'published' | 'updated' | 'embargo' | 'dateOnly'> & {
  headline: Taken<string>;
  /** Required, unless the release is `undated`. */
  published?: Taken<Moment> | undefined;
  updated?: Taken<Moment> | undefined;
  embargo?: Taken<Moment> | undefined;
};

const timeOf = (taken: Taken<Moment> | undefined, wanted: boolean): Taken<string> | undefined =>
  taken?.value
    ? implied(wanted || !taken.value.dateOnly ? taken.value.time : undefined, taken.at)
    : (taken as Taken<never> | undefined);

/** Builds a release. The address of the JSON replaces a missing id or page. */
export const release = (at: Place, fields: ReleaseFields): Taken<PressRelease> => {
  const { id, published, updated, embargo, undated } = fields;
  if (typeof at.value !== 'object' || Array.isArray(at.value)) return { at, expected: 'an object' };
  const { base } = at.context;
  const url = first(fields.url, implied(base));
  // A release without an id gets an address as its id, which readers do not notice.
  if (id?.value === undefined) reportFault(id, at.context);
  // In a list, the address of the JSON would be the id of all, and releases with the same id count as one.
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

/** Converts one document, or one item of a list. */
export type TakeRelease = (place: Place) => Taken<PressRelease>;

/**
 * Reads every release of a document. A single one must be complete; in a list, faulty ones are left out.
 * @throws FormatError
 */
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
  // An empty list would wrongly mean that there is no release.
  if (fault && !items.length) throw fault;
  reportFault(next, at.context);
  return { items, next: next?.value ?? null };
};
