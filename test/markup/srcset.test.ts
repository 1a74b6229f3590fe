import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeSrcset } from '../../src/markup/srcset.js';
import { cpuTimeOf } from '../cpu-time.js';

const base = 'https://news.example/a/';

describe('a srcset', () => {
  const sets: [title: string, srcset: string, expected: string | undefined][] = [
    [
      'keeps widths and densities',
      'b.png 640w, c.png 1.5x',
      'https://news.example/a/b.png 640w, https://news.example/a/c.png 1.5x',
    ],
    [
      'keeps commas within an address, written so that they cannot end it',
      'b,c.png 1x',
      'https://news.example/a/b%2Cc.png 1x',
    ],
    ['ends an address at the commas behind it', 'b.png,,c.png', 'https://news.example/a/b.png%2C%2Cc.png'],
    [
      'takes an address with a comma behind it for one without a descriptor',
      'b.png, 2x',
      'https://news.example/a/b.png, https://news.example/a/2x',
    ],
    ['skips commas and white space before a candidate', '\n,, , b.png 2x ,,', 'https://news.example/a/b.png 2x'],
    ['drops unsafe candidates alone', 'data:,x 1x, javascript:y 2x, /b.png 3x', 'https://news.example/b.png 3x'],
    [
      'drops descriptors that are none',
      'b.png 1x 2x, c.png -1x, d.png 1q, e.png 5w',
      'https://news.example/a/e.png 5w',
    ],
    [
      'keeps descriptors with several digits, and none that only begin or end like one',
      'b.png 1.25x, c.png 10w , d.png x10w, e.png 10wx, f.png 1.x',
      'https://news.example/a/b.png 1.25x, https://news.example/a/c.png 10w',
    ],
    ['is none without a candidate', ' , ', undefined],
    ['is none when it is empty', '', undefined],
  ];
  for (const [title, srcset, expected] of sets) {
    it(title, () => {
      assert.equal(safeSrcset(srcset, base), expected);
    });
  }

  // Each of these took a cubic or quadratic time with an expression that could start at any comma.
  for (const [what, srcset] of [
    ['commas', ','.repeat(900_000)],
    ['commas before a candidate', `${','.repeat(900_000)}b.png 1x`],
    ['commas behind an address', `b.png${','.repeat(900_000)}`],
    ['commas within an address', `b${','.repeat(900_000)}c`],
    ['spaces', `b.png${' '.repeat(900_000)}1x`],
    ['digits', `b.png ${'1'.repeat(900_000)}`],
  ] as const) {
    it(`of a million ${what} is read within a second`, () => {
      assert.ok(cpuTimeOf(() => safeSrcset(srcset, base)) < 1000);
    });
  }
});
