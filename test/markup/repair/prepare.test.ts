import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseHtml, tree, type Trees } from '../../../endpoint/html/html.js';
import { needsRepair } from '../../../src/markup/repair/needs-repair.js';
import { prepare } from '../../../src/markup/repair/prepare.js';

/** Every element and text as a line, without the attributes that a page's policy reports or that stand for such. */
const linesOf = (html: string): string[] => {
  const lines: string[] = [];
  const stack: [Trees.Node, number][] = [[parseHtml(html), 0]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, depth] = next;
    if (tree.isTextNode(node)) lines.push(`${String(depth)} ${JSON.stringify(node.value)}`);
    if (tree.isElementNode(node)) {
      const attributes = node.attrs.filter(({ name }) => !/^(data-)*(style$|on\w+$)/.test(name));
      lines.push(`${String(depth)} ${node.tagName} ${JSON.stringify(attributes)}`);
    }
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push([child, depth + 1]);
  }
  return lines;
};

const reportedIn = (html: string): string[] => {
  const found: string[] = [];
  const stack: Trees.Node[] = [parseHtml(html)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (tree.isElementNode(node))
      found.push(...node.attrs.filter(({ name }) => /^(style|on\w+)$/.test(name)).map(({ name }) => name));
    if ('childNodes' in node) stack.push(...node.childNodes);
  }
  return found;
};

describe('HTML before it is parsed', () => {
  const table: [title: string, given: string, expected: string][] = [
    ['a style', '<p style="a:b">c</p>', '<p data-style="a:b">c</p>'],
    ['a handler without quotes', '<p/OnClick=x()>c</p>', '<p/data-OnClick=x()>c</p>'],
    ['what follows a value at once', `<p title='a'style='b'>`, `<p title='a'data-style='b'>`],
    ['a name with a line break', '<p\nstyle\n=\n"a">', '<p\ndata-style\n=\n"a">'],
    ['a style after a bracket in a value', '<p title="a>b" style="c">', '<p title="a>b" data-style="c">'],
    ['a style in an unclosed comment', '<!-- <p style="a">', '<!-- <p style="a">'],
    ['a comment that ends at once', '<!--><p style="a">-->', '<!--><p data-style="a">-->'],
    ['a quotation mark in a comment', `<!-- " --><p style="a">`, `<!-- " --><p data-style="a">`],
    [
      'a script that writes tags',
      `<script>"<p style='" + x</script><p style="a">`,
      `<script>"<p style='" + x</script><p data-style="a">`,
    ],
    ['a style in a drawing', '<svg><style/><a style="a"></a></svg>', '<svg><style/><a data-style="a"></a></svg>'],
    [
      'words about a style',
      'a < b style="c" and x.style = "d" onclick="e"',
      'a < b style="c" and x.style = "d" onclick="e"',
    ],
    ['words in a value', '<p title=\'a style="b"\'>', '<p title=\'a style="b"\'>'],
    ['a name that only begins so', '<p styles="a" data-on="b" one="c">', '<p styles="a" data-on="b" data-one="c">'],
    ['a value that never ends', '<p title="a style=b>', '<p title="a style=b>'],
    [
      'a plug-in',
      '<object data="a"><embed SRC=b></object><img src="c">',
      '<object data-data="a"><embed data-SRC=b></object><img src="c">',
    ],
    ['a style without a value', '<p style><b onclick>', '<p data-style><b data-onclick>'],
    ['an address of mail', 'a <b.c+d@e.example> f', 'a &lt;b.c+d@e.example> f'],
  ];
  for (const [title, given, expected] of table) {
    it(`has ${title} as it is to be read`, () => {
      assert.equal(prepare(given), expected);
      if (given !== expected) assert.equal(needsRepair(given), true);
    });
  }

  const tags = 'p b svg style script title textarea iframe template math table tr td a xmp select'.split(' ');
  const attribute = fc.constantFrom(
    ' style="a"',
    ` style='b>c'`,
    ' style=d/',
    '/onclick=x',
    ' ONLOAD = "y"',
    ' title="<p style=e>"',
    " title='\"'",
    ' on',
    ' =x',
    '"',
    ' lang=sv',
    ' style',
    ' style=',
    '\u00a0style=f',
    '/',
  );
  const piece = fc.oneof(
    fc
      .tuple(fc.constantFrom(...tags), fc.array(attribute, { maxLength: 4 }))
      .map(([name, attributes]) => `<${name}${attributes.join('')}>`),
    fc.constantFrom(...tags).map((name) => `</${name}>`),
    fc.constantFrom(
      'text ',
      '<!--',
      '-->',
      '--!>',
      '<!-->',
      '<',
      '</',
      '<!',
      '<?x ',
      '>',
      '"',
      "'",
      '<p style="',
      '=',
      '\n',
    ),
  );

  it('is read as the same tree, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = pieces.join('');
        // A parser reads these as text or as tags by what stands around them, which is the engines' to know.
        fc.pre(
          !/<(svg|math|template|select)/.test(html) && !/<script[^]*<!--|<(script|style|title)[^<]*\/>/.test(html),
        );
        const prepared = prepare(html);
        assert.deepEqual(linesOf(prepared), linesOf(html));
        assert.deepEqual(reportedIn(prepared), []);
      }),
      { seed: 12, numRuns: 4000 },
    );
  });

  it('has no other words where a drawing or a formula is misread', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = pieces.join('');
        const prepared = prepare(html);
        assert.equal(prepared.replaceAll(/data-(?=style|on)/gi, ''), html.replaceAll(/data-(?=style|on)/gi, ''));
      }),
      { seed: 13, numRuns: 4000 },
    );
  });

  it('is seen to need it wherever it is changed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.constant('<noscript>')), { maxLength: 8 }), (pieces) => {
        const html = pieces.join('');
        // A name without a value behind a tag in a value is no name that anyone writes.
        fc.pre(!/<p style=e>|b>c|style="[^"]*>/.test(html));
        if (prepare(html) !== html) assert.equal(needsRepair(html), true, html);
      }),
      { seed: 14, numRuns: 4000 },
    );
  });

  for (const hostile of [
    '<p style="',
    '<p ',
    '<',
    '<!--',
    '<p style=x',
    '<noscript>',
    '<noscript><img ',
    '<noscript><img src=a></noscript>',
    '<img data-src=a>',
    ' data-',
    '<p /onx',
    '<p "style',
    ' style ',
    '<a@b',
    '<script>',
    '<textarea></textare',
    'a='.padEnd(60, ' '),
    '\n',
  ]) {
    // A square of its length would take minutes.
    it(
      `takes no longer than a text of its length for ${JSON.stringify(hostile)} again and again`,
      { timeout: 30_000 },
      () => {
        const html = hostile.repeat(Math.ceil(1_000_000 / hostile.length));
        assert.equal(typeof needsRepair(html), 'boolean');
        assert.ok(prepare(html).length <= 2 * html.length);
      },
    );
  }
});
