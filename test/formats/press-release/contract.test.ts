/** The fixtures were written from the formats' specifications, by who had not seen the code that reads them. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import { FormatError } from '../../../src/formats/format-error.js';
import { readReleases, type RecognizedReleases } from '../../../src/formats/press-release/formats.js';
import { differences, failures, fixtures } from './fixtures.js';

const read = async (
  json: unknown,
  base: string,
  format?: string,
): Promise<{ found: RecognizedReleases; reports: string[]; places: Record<string, string> }> => {
  const reports: string[] = [];
  const places: Record<string, string> = {};
  const trace = (field: string, from: string): void => void (places[field] = from);
  const context = { base, decode, trace, report: (line: string) => reports.push(line), ...(format && { format }) };
  return { found: await readReleases(json, context), reports, places };
};

/**
 * All that was read from a document, and from which places, when somebody last looked at it: what the fixtures do not
 * name changes with a look at it too. `WRITE=1` writes it anew.
 */
const wholeOf = (file: string, read: unknown): unknown => {
  const path = new URL(`fixtures/whole/${file}`, import.meta.url);
  if (process.env.WRITE) writeFileSync(path, `${JSON.stringify(read, null, 2)}\n`);
  return JSON.parse(readFileSync(path, 'utf8'));
};

describe('the contract of the formats', () => {
  for (const { title, file, format, base, expected, absent, next, reports: told, bodies } of fixtures) {
    it(`reads ${title}`, async () => {
      const json: unknown = JSON.parse(readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8'));
      const { found, reports, places } = await read(json, base);
      assert.equal(found.format, format);
      assert.deepEqual(differences(found.items, expected, 'items'), []);
      const whole = { items: found.items, places };
      assert.deepEqual(whole, wholeOf(file, whole));
      for (const item of found.items)
        for (const name of absent ?? []) assert.equal(name in item, false, `${item.id} has ${name}`);
      for (const [index, { matches, lacks }] of (bodies ?? []).entries()) {
        const body = found.items[index]?.body ?? '';
        for (const pattern of [matches].flat()) assert.match(body, pattern);
        for (const pattern of [lacks ?? []].flat()) assert.doesNotMatch(body, pattern);
      }
      if (next !== undefined) assert.equal(found.next, next);
      assert.equal(reports.length, told?.length ?? 0, reports.join('\n'));
      for (const [index, pattern] of (told ?? []).entries()) assert.match(reports[index] ?? '', pattern);
    });
  }

  for (const { title, json, format, base, message } of failures) {
    it(`refuses ${title}`, async () => {
      await assert.rejects(read(json, base, format), (error: unknown) => {
        assert.ok(error instanceof FormatError);
        assert.match(error.message, message);
        return true;
      });
    });
  }
});
