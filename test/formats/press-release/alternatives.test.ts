/** The other fields, and the other shapes of them, in which a format may have the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import { readReleases } from '../../../src/formats/press-release/formats.js';
import { contentSystems } from './alternatives/content-systems.js';
import { ninjs } from './alternatives/ninjs.js';
import { pressServices } from './alternatives/press-services.js';
import { prezly } from './alternatives/prezly.js';
import { web } from './alternatives/web.js';
import { base, withFields } from './documents.js';

const read = async (
  json: unknown,
  format: string,
): Promise<{ release: Record<string, unknown>; reports: string[] }> => {
  const reports: string[] = [];
  const { items } = await readReleases(json, { base, decode, format, report: (line) => reports.push(line) });
  return { release: items[0] as unknown as Record<string, unknown>, reports };
};

describe('a release in another shape of its format', () => {
  for (const [index, [format, given, expected, said = []]] of [
    ...contentSystems,
    ...ninjs,
    ...pressServices,
    ...prezly,
    ...web,
  ].entries())
    it(`has its ${Object.keys(expected).join(', ')}: ${format}, ${JSON.stringify(given).slice(0, 90)} (${String(index)})`, async () => {
      const { release, reports } = await read(withFields(format, given), format);
      for (const [field, value] of Object.entries(expected)) assert.deepEqual(release[field], value, field);
      assert.deepEqual(reports, said);
    });
});
