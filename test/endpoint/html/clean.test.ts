import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanHtml, cleanTree, TooLongError } from '../../../endpoint/html/clean.js';
import { htmlNamespace, parseHtml, serialize, type Trees } from '../../../endpoint/html/html.js';
import { elements, letThrough, mayHave } from '../../../src/markup/allow-list.js';
import { maxDepth, maxLength, maxTags } from '../../../src/markup/element.js';
import type { UntrustedHtml } from '../../../src/model/text.js';
import { payloads } from '../../sanitize/payloads.js';

const base = 'https://news.example/api/releases/x';

type Node = Trees.ParentNode;

const sortAttributes = (node: Node): void => {
  if ('attrs' in node) node.attrs.sort((one, other) => (one.name < other.name ? -1 : 1));
  node.childNodes.forEach((child) => {
    if ('childNodes' in child) sortAttributes(child);
  });
};

const cleanAbsolute = (html: string): string => {
  const copy = cleanTree(html as UntrustedHtml, { base, headingShift: 0 });
  sortAttributes(copy);
  return serialize(copy);
};

const clean = (html: string): string => cleanHtml(html as UntrustedHtml, base);

for (const { title, payload, expected } of payloads) {
  test(`the server cleans as the browser does: ${title}`, () => {
    assert.equal(cleanAbsolute(payload), expected);
  });
}

const sorted = (html: string): string => {
  const parsed = parseHtml(html);
  sortAttributes(parsed);
  return serialize(parsed);
};

const picture = 'alt="" loading="lazy" decoding="async" referrerpolicy="strict-origin"';

const kept: { title: string; payload: string; expected: string }[] = [
  { title: 'a path', payload: '<a href="/a?b#c">x</a>', expected: '<a href="/a?b#c" rel="noopener">x</a>' },
  { title: 'steps upwards', payload: '<a href=" ../a ">x</a>', expected: '<a href="../a" rel="noopener">x</a>' },
  {
    title: 'a host without a scheme',
    payload: '<img src="//p.example/a.png">',
    expected: `<img src="//p.example/a.png" ${picture}>`,
  },
  {
    title: 'an absolute one, as it was read',
    payload: '<a href="HTTPS://P.example">x</a>',
    expected: '<a href="https://p.example/" rel="noopener">x</a>',
  },
  {
    title: 'mail and telephone',
    payload: '<a href="mailto:a@b.example">x</a><a href="tel:+46">y</a>',
    expected: '<a href="mailto:a@b.example" rel="noopener">x</a><a href="tel:+46" rel="noopener">y</a>',
  },
  { title: 'a source of a quotation', payload: '<q cite="/s">x</q>', expected: '<q cite="/s">x</q>' },
  {
    title: 'the safe candidates of a srcset',
    payload: '<img src="a.png" srcset="a,1.png 1x, javascript:alert(1) 2x, https://p.example/b.png 3x,/c.png 100w">',
    expected: `<img src="a.png" srcset="a%2C1.png 1x, https://p.example/b.png 3x, /c.png 100w" ${picture}>`,
  },
  { title: 'no script, however it is spelt', payload: '<a href="java&#10;script:alert(1)">x</a>', expected: 'x' },
  {
    title: 'no user name, though it is relative',
    payload: '<a href="//bank.example@evil.example/">x</a>',
    expected: 'x',
  },
  {
    title: 'no dollar magic',
    payload: '<img src="a.png" srcset="$&.png 1x">',
    expected: `<img src="a.png" srcset="$&amp;.png 1x" ${picture}>`,
  },
];

for (const { title, payload, expected } of kept) {
  test(`addresses stay as they were: ${title}`, () => {
    assert.equal(sorted(clean(payload)), sorted(expected));
  });
}

test('foreign elements, templates and comments go with what they hold', () => {
  assert.equal(
    clean(
      '1<svg><a href="/x">x</a><foreignObject><p>x</p></foreignObject></svg>2<math><mi>x</mi></math>' +
        '3<template><b>x</b></template>4<!-- <b>x</b> -->5',
    ),
    '12345',
  );
});

test('ten thousand elements deep neither overflows nor stays deep', () => {
  const written = clean(`${'<b>'.repeat(10_000)}text`);
  assert.equal(written, `${'<b>'.repeat(maxDepth)}text${'</b>'.repeat(maxDepth)}`);
  assert.equal(clean(`${'<div>'.repeat(10_000)}text`), '<div>text</div>');
});

test('children of an unwrapped element stand where it stood, in their order', () => {
  assert.equal(clean('a<samp>b<i>c</i><tt>d<u>e</u></tt>f</samp>g'), 'ab<i>c</i>d<u>e</u>fg');
  assert.equal(clean('a<div><p>b</p><section><p>c</p></section></div>d'), 'a<p>b</p><p>c</p>d');
});

test('HTML that is too long is refused before it is parsed', () => {
  assert.equal(clean('x'.repeat(maxLength)).length, maxLength);
  assert.throws(() => clean('x'.repeat(maxLength + 1)), TooLongError);
});

test('HTML with too many tags is refused before it is parsed', () => {
  assert.equal(clean('<br>'.repeat(maxTags - 1)).length, 4 * (maxTags - 1));
  assert.throws(() => clean('<br>'.repeat(maxTags)), /at most 40000 tags/);
});

test('HTML of which a parser would make millions of elements is refused before it is parsed', () => {
  const open = (count: number): string => Array.from({ length: count }, (_, at) => `<b id=${String(at)}>`).join('');
  const blocks = '<p>x</p>'.repeat(1000);
  assert.throws(() => clean(`<p>${open(1000)}</p>${blocks}`), /closes too few/);
  assert.throws(() => clean(`<p>${open(1000)}${'<p>x'.repeat(500)}`), /closes too few/);
  // Of equal ones a parser opens three, and what is closed is not opened again.
  const some = ['<b>', '<B>', '<font color="red">', '<br>', '<body>'].join('').repeat(1000);
  for (const html of [some, open(1000) + '</b>'.repeat(1000), `${open(20)}</p>`])
    assert.match(clean(`<p>${html}</p>${blocks}`), /x/);
});

/** Every element and attribute that clean HTML may not hold. */
const escapes = (node: Node): string[] =>
  node.childNodes.flatMap((child) => {
    if (!('childNodes' in child)) return [];
    const ours = child.tagName === 'img' ? /^(loading|decoding|referrerpolicy)$/ : /^rel$/;
    const foreign = child.attrs.filter(({ name }) => !mayHave(child.tagName, name) && !ours.test(name));
    return [
      ...(elements.has(child.tagName) && child.namespaceURI === htmlNamespace ? [] : [child.tagName]),
      ...foreign.map(({ name }) => `${child.tagName}[${name}]`),
      ...escapes(child),
    ];
  });

test('any input becomes only allowed HTML, which does not change when it is cleaned again', () => {
  const name = fc.constantFrom(
    ...letThrough,
    ...'svg math mtext mglyph annotation-xml foreignObject desc title style script template object applet marquee'.split(
      ' ',
    ),
    ...'x-name st1:city label fieldset output rb rtc view button form select option textarea noscript xmp body html head frameset col listing input image'.split(
      ' ',
    ),
  );
  const attribute = fc.constantFrom(
    ...'href=/x href=javascript:1 src=x srcset="a,b" onerror=1 lang=sv dir=rtl width=1 title="</style><img>" srcdoc=x encoding=text/html'.split(
      ' ',
    ),
    'src="https://www.youtube.com/embed/a_Made-up01"',
    'href="mailto:--\n>"',
  );
  const piece = fc.oneof(
    name.map((tag) => `<${tag}>`),
    fc.tuple(name, fc.array(attribute, { maxLength: 2 })).map((words) => `<${words.flat().join(' ')}>`),
    name.map((tag) => `</${tag}>`),
    fc.constantFrom('<table><tr><td>', '<a href=/y>', '<pre>\n\n', '<ruby>x<rt>', '<section lang=en>', '<!--', '-->'),
    fc.constantFrom(
      'x',
      '\n',
      '"',
      '<![CDATA[',
      ']]>',
      '<b><b><b><b>',
      '<iframe src="//www.youtube.com/embed/a_Made-up01"></iframe>',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const once = clean(pieces.join(''));
      assert.deepEqual(escapes(parseHtml(once)), []);
      assert.doesNotMatch(once, /javascript:/);
      assert.equal(sorted(clean(once)), sorted(once));
    }),
    { seed: 7, numRuns: 1500 },
  );
});

test('a million commas in a srcset take no longer than a text', () => {
  const hostile = `<img src="/a.png" srcset="/a.png 1x${','.repeat(200_000)}">`;
  assert.match(cleanHtml(hostile as UntrustedHtml, 'https://news.example/'), /srcset="\/a\.png 1x"/);
});
