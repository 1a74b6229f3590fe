import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fits } from '../../../endpoint/html/place.js';
import { maxDepth } from '../../../src/markup/element.js';

describe('a place', () => {
  const places: [path: string, name: string, expected: boolean][] = [
    ['', 'p', true],
    ['ul', 'li', true],
    ['ul li', 'li', false],
    ['ul li b', 'li', false],
    ['ul li div p', 'li', false],
    ['ul li ol', 'li', true],
    ['ul li blockquote', 'li', true],
    ['dl dt', 'dd', false],
    ['dl dd b', 'dt', false],
    ['dl dd dl', 'dt', true],
    ['h2', 'h3', false],
    ['h2 b', 'h3', false],
    ['h2 blockquote', 'h3', true],
    ['h2', 'hr', true],
    ['', 'td', false],
    ['table tbody', 'td', false],
    ['table tbody tr', 'td', true],
    ['table', 'tr', false],
    ['table thead', 'tr', true],
    ['table tbody tr td', 'caption', false],
    ['table', 'caption', true],
    ['', 'rt', false],
    ['ruby', 'rt', true],
    ['ruby rt', 'rt', false],
    ['a', 'a', false],
    ['a p b', 'a', false],
    ['a table tbody tr td', 'a', true],
    ['a table caption', 'a', true],
    ['table tbody tr th a', 'a', false],
  ];
  for (const [path, name, expected] of places) {
    it(`in ${path || 'nothing'} ${expected ? 'takes' : 'takes no'} ${name}`, () => {
      assert.equal(fits(name, path ? path.split(' ') : []), expected);
    });
  }

  it('has a bottom, and takes a table only where its cells fit too', () => {
    const deep = (levels: number): string[] => Array<string>(levels).fill('blockquote');
    assert.equal(fits('b', deep(maxDepth - 1)), true);
    assert.equal(fits('b', deep(maxDepth)), false);
    assert.equal(fits('table', deep(maxDepth - 4)), true);
    assert.equal(fits('td', [...deep(maxDepth - 4), 'table', 'tbody', 'tr']), true);
    assert.equal(fits('table', deep(maxDepth - 3)), false);
  });
});
