import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributes, elements, letThrough, mayHave, wrappers } from '../../src/markup/allow-list.js';
import { fateOf, maxDepth } from '../../src/markup/element.js';

const context = { base: 'https://news.example/', headingShift: 0 };

describe('the allow-list', () => {
  it('lets nothing through that loads, runs, is filled in or has a namespace of its own', () => {
    const never =
      'script style iframe object embed link meta base form input button select textarea template svg math video audio noscript';
    assert.deepEqual(
      never.split(' ').filter((name) => letThrough.includes(name)),
      [],
    );
  });

  it('names no element both as shown and as a wrapper', () => {
    assert.deepEqual(
      [...elements].filter((name) => wrappers.has(name)),
      [],
    );
  });

  it('names no attribute that names, styles or acts', () => {
    assert.deepEqual(
      attributes.filter((name) => /^(on|data-|aria-)|^(id|name|class|style|target|is|slot|part)$/.test(name)),
      [],
    );
  });

  it('gives every element only attributes that the sanitizers let through', () => {
    for (const element of elements) {
      for (const attribute of ['id', 'constructor', 'onclick']) assert.equal(mayHave(element, attribute), false);
    }
    assert.equal(mayHave('p', 'href'), false);
    assert.equal(mayHave('a', 'href'), true);
  });
});

describe('an element', () => {
  it('is dropped when it has the name of something that every object has', () => {
    for (const name of ['constructor', '__proto__', 'tostring']) assert.equal(fateOf(name, [], 0, context), 'drop');
  });

  it('is unwrapped from the depth on where no text needs it', () => {
    assert.deepEqual(fateOf('b', [], maxDepth - 1, context), { name: 'b', attributes: new Map() });
    assert.equal(fateOf('b', [], maxDepth, context), 'unwrap');
  });

  const headings: [name: string, headingShift: number, expected: string][] = [
    ['h1', 2, 'h3'],
    ['h5', 3, 'h6'],
    ['h2', -4, 'h1'],
    ['hr', 3, 'hr'],
  ];
  for (const [name, headingShift, expected] of headings) {
    it(`${name} moved by ${String(headingShift)} is ${expected}`, () => {
      assert.deepEqual(fateOf(name, [], 0, { ...context, headingShift }), { name: expected, attributes: new Map() });
    });
  }

  for (const [width, height, shown] of [
    ['3', '3', true],
    ['2', '300', false],
    ['300', '0', false],
    [' 1px ', '300', false],
    ['-5', '300', false],
    ['', '', true],
  ] as const) {
    it(`an image of "${width}" by "${height}" is ${shown ? 'shown' : 'taken for a pixel that counts readers'}`, () => {
      const fate = fateOf('img', Object.entries({ src: '/a.png', width, height }), 0, context);
      assert.equal(typeof fate === 'object', shown);
    });
  }
});
