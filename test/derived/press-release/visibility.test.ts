import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHidden, visibleFrom } from '../../../src/derived/press-release/visibility.js';
import type { PressRelease } from '../../../src/model/press-release.js';

const now = Date.parse('2026-11-23T12:00:00Z');

const cases: [why: string, release: Pick<PressRelease, 'status' | 'embargo'>, hidden: boolean, from: number][] = [
  ['nothing is said', {}, false, -Infinity],
  ['it is usable', { status: 'usable' }, false, -Infinity],
  ['it is taken back, which is told', { status: 'canceled' }, false, -Infinity],
  ['it is withheld', { status: 'withheld' }, true, Infinity],
  ['it is withheld past its embargo', { status: 'withheld', embargo: '2020-01-01T00:00:00Z' }, true, Infinity],
  ['the embargo ends in a second', { embargo: '2026-11-23T12:00:01Z' }, true, now + 1000],
  ['the embargo ends now', { embargo: '2026-11-23T13:00:00+01:00' }, false, now],
  ['the embargo is no time', { embargo: 'soon' }, true, NaN],
];
for (const [why, release, hidden, from] of cases)
  test(`a release ${hidden ? 'is hidden' : 'may be seen'} when ${why}`, () => {
    assert.equal(isHidden(release, now), hidden);
    assert.equal(visibleFrom(release), from);
  });
