import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributes, dropped, elements, letThrough, mayHave, takenOut, wrappers } from '../../src/markup/allow-list.js';
import { fateOf, maxDepth } from '../../src/markup/element.js';
import { repair } from '../../src/markup/repair/repair.js';

const context = { base: 'https://news.example/', headingShift: 0 };

describe('the allow-list', () => {
  it('shows nothing that loads, runs, is filled in or has a namespace of its own', () => {
    const never =
      'script style object embed link meta base form input button select textarea template svg math video audio noscript iframe';
    assert.deepEqual(
      never.split(' ').filter((name) => elements.has(name)),
      [],
    );
  });

  it('takes out what runs, styles or is filled in with what it holds', () => {
    for (const name of 'script style button select textarea template svg math noscript title xmp'.split(' ')) {
      assert.equal(fateOf(name, [], [], context), 'drop', name);
      assert.ok(takenOut.includes(name), name);
    }
  });

  it('takes out media that nothing makes a link of, with what stands in for them', () => {
    for (const name of ['audio', 'embed', 'iframe', 'object', 'source', 'video'])
      assert.equal(fateOf(name, [], [], context), 'drop', name);
  });

  it('shows no wrapper that has neither words nor a language', () => {
    assert.equal(fateOf('section', [], [], context), 'unwrap');
  });

  it('knows each element in one way', () => {
    for (const name of dropped) assert.ok(!elements.has(name) && !wrappers.has(name), name);
    for (const name of takenOut) assert.ok(!letThrough.includes(name), name);
  });

  it('shows no wrapper but the two that stand in for the others', () => {
    assert.deepEqual(
      [...elements].filter((name) => wrappers.has(name)),
      ['div', 'span'],
    );
    assert.deepEqual([...new Set(wrappers.values())], ['div', 'span']);
  });

  it('names no attribute that names, styles or acts, but for where a film is played', () => {
    assert.deepEqual(
      attributes.filter((name) => /^(on|data-|aria-)|^(id|name|class|style|target|is|slot|part)$/.test(name)),
      ['data-embed'],
    );
  });

  it('names everything once, as the browser wants it', () => {
    for (const list of [letThrough, attributes]) assert.equal(new Set(list).size, list.length);
  });

  it('drops nothing that tells those who do not see what others see', () => {
    const told = {
      abbr: 'title',
      blockquote: 'lang',
      div: 'dir lang',
      img: 'alt lang title',
      ol: 'reversed start',
      span: 'lang',
      td: 'colspan rowspan',
      th: 'abbr colspan rowspan scope',
    };
    for (const [element, names] of Object.entries(told))
      for (const attribute of names.split(' ')) assert.ok(mayHave(element, attribute), `${element} ${attribute}`);
    for (const element of ['caption', 'figcaption', 'th', 'thead', 'rt', 'cite', 'q']) assert.ok(elements.has(element));
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
  it('is like any unknown one when it has the name of something that every object has', () => {
    for (const name of ['constructor', '__proto__', 'tostring', 'x-y'])
      assert.equal(fateOf(name, [], [], context), 'unwrap');
  });

  it('is unwrapped from the depth on where no text needs it', () => {
    assert.deepEqual(fateOf('b', [], Array<string>(maxDepth - 1).fill('b'), context), {
      name: 'b',
      attributes: new Map(),
    });
    assert.equal(fateOf('b', [], Array<string>(maxDepth).fill('b'), context), 'unwrap');
  });

  const headings: [name: string, headingShift: number, expected: string][] = [
    ['h1', 2, 'h3'],
    ['h5', 3, 'h6'],
    ['h2', -4, 'h1'],
    ['hr', 3, 'hr'],
  ];
  for (const [name, headingShift, expected] of headings) {
    it(`${name} moved by ${String(headingShift)} is ${expected}`, () => {
      assert.deepEqual(fateOf(name, [], [], { ...context, headingShift }), { name: expected, attributes: new Map() });
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
      const fate = fateOf('img', Object.entries({ src: '/a.png', width, height }), [], context);
      assert.equal(typeof fate === 'object', shown);
    });
  }

  it('that is a film keeps its name for the link, and is dropped where no link can be', () => {
    const frame = [
      ['src', '//www.youtube.com/embed/a_Made-up01'],
      ['title', ' a '],
    ] as const;
    const fate = repair.fateOf('iframe', frame, ['p'], context);
    assert.ok(typeof fate === 'object');
    assert.equal(fate.text, 'a');
    assert.deepEqual(Object.fromEntries(fate.attributes), {
      href: 'https://www.youtube.com/watch?v=a_Made-up01',
      rel: 'noopener',
      'data-embed': 'https://www.youtube-nocookie.com/embed/a_Made-up01',
    });
    assert.equal(repair.fateOf('iframe', frame, ['a', 'b'], context), 'drop');
    assert.equal(repair.fateOf('iframe', frame, Array<string>(maxDepth).fill('b'), context), 'drop');
  });

  it('that is a film with a blank name has that of its host', () => {
    const frame = [
      ['src', 'https://films.example/1'],
      ['title', ' '],
      ['aria-label', ' '],
    ] as const;
    const fate = repair.fateOf('iframe', frame, [], context);
    assert.equal(typeof fate === 'object' && fate.text, 'films.example');
  });

  for (const [address, expected] of [
    ['mailto:--\n>', 'unwrap'],
    ['mailto:</sty\tle>', 'unwrap'],
    ['mailto:a@q.example?subject=->', 'a'],
  ] as const) {
    it(`${JSON.stringify(address)} is ${expected === 'a' ? 'kept' : 'not followed, because its breaks go'}`, () => {
      const fate = fateOf('a', [['href', address]], [], context);
      assert.equal(typeof fate === 'object' ? fate.name : fate, expected);
    });
  }
});
