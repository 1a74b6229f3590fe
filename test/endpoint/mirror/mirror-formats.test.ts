/** A document of each format through the mirror: what the element shows of a newsroom, the endpoint serves of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { PressRelease, PressReleaseList } from '../../../src/model/press-release.js';
import { formats } from '../../formats/press-release/fixture.js';
import { fixtures } from '../../formats/press-release/fixtures.js';
import { json, Newsroom, openMirror } from './newsroom.js';

for (const format of formats) {
  // The shortest whose releases may all be seen: it has no further page.
  const [fixture] = fixtures
    .filter(
      ({ format: own, expected }) =>
        own === format &&
        expected.length > 0 &&
        expected.every(({ headline, status, embargo }) => headline && embargo === undefined && status !== 'withheld'),
    )
    .sort((one, other) => one.expected.length - other.expected.length);
  test(`a newsroom that writes ${format} is mirrored`, async (t) => {
    assert.ok(fixture, 'There is no fixture for it.');
    const document: unknown = JSON.parse(
      readFileSync(new URL(`../../formats/press-release/fixtures/${fixture.file}`, import.meta.url), 'utf8'),
    );
    const newsroom = await Newsroom.open(t, json(document));
    const { pathname, search } = new URL(fixture.base);
    const { app } = await openMirror(t, [`${newsroom.origin}${pathname}${search}`]);
    const { items } = (await app.inject('/api/releases?limit=100')).json<PressReleaseList>();
    const wanted = fixture.expected.map(({ headline }) => headline).sort();
    assert.deepEqual(items.map(({ headline }) => headline).sort(), wanted);
    for (const { id } of items) {
      const answer = await app.inject(`/api/releases/${id}`);
      assert.equal(answer.statusCode, 200);
      assert.doesNotMatch(answer.json<PressRelease>().body ?? '', /<script|<style|<iframe| on\w+=/i);
    }
  });
}
