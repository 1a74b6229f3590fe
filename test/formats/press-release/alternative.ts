import type { ReleaseFormatName } from '../../../src/formats/press-release/formats.js';

type Fields = Record<string, unknown>;

/** Where the documents and their files are. */
export const at = 'https://news.example';

/**
 * Fields that are set in the small document of a format, the fields of the release that they must become, and what is
 * reported.
 */
export type Alternative = readonly [
  format: Exclude<ReleaseFormatName, 'own'>,
  given: Fields,
  expected: Fields,
  reports?: readonly string[],
];
