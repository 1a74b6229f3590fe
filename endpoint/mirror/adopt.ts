/**
 * Converts a release of another newsroom to one that is served here: cleaned, with an id that fits into an address, and
 * without any part of the source's key.
 */
import { identifier } from '../schemas/press-release.js';
import { leaks, shortHash, type MirrorSource } from './source.js';

const isIdentifier = new RegExp(identifier);

/**
 * The id of a release on this endpoint, always the same for the same id of the same host. An identifier with a letter
 * in it stays. A bare number gets a new id, because other newsrooms use the same numbers.
 */
export const makeId = (source: MirrorSource, id: string): string => {
  if (isIdentifier.test(id) && /[A-Za-z]/.test(id) && !leaks(source, id)) return id;
  const readable = leaks(source, id)
    ? ''
    : id
        .replace(/^https?:\/\//, '')
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 80);
  return `${readable || 'release'}-${shortHash(source.host, id)}`;
};

const leaksAnywhere = (source: MirrorSource, value: unknown): boolean =>
  typeof value === 'string'
    ? leaks(source, value)
    : typeof value === 'object' && value !== null && Object.values(value).some((held) => leaksAnywhere(source, held));

const requiredOfReleases: ReadonlySet<string> = new Set([
  'id',
  'url',
  'language',
  'headline',
  'published',
  'status',
  'embargo',
]);

const keep = (source: MirrorSource, value: unknown): unknown => {
  if (!Array.isArray(value)) return leaksAnywhere(source, value) ? undefined : value;
  const kept = value.filter((item) => !leaksAnywhere(source, item));
  return kept.length ? kept : undefined;
};

/**
 * A release or a counter without the fields, and the items of lists, that contain a part of the source's key; undefined
 * when one of them is required.
 */
export const withoutKey = <Model extends object>(
  source: MirrorSource,
  model: Model,
  report: (message: string) => void,
  required: ReadonlySet<string> = requiredOfReleases,
): Model | undefined => {
  const kept: Record<string, unknown> = {};
  for (const [field, value] of Object.entries<unknown>(model as Record<string, unknown>)) {
    const left = keep(source, value);
    if (left !== undefined) kept[field] = left;
    if (left === value || (Array.isArray(left) && left.length === (value as unknown[]).length)) continue;
    if (required.has(field)) {
      report(`"${field}" holds the key of the source. The release is not served.`);
      return undefined;
    }
    report(`"${field}" holds the key of the source. It was left out.`);
  }
  return kept as Model;
};
