import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTemplate } from '../../scripts/rollup/compile-template.js';
import { compileTemplates } from '../../scripts/rollup/compile-templates.js';
import { minifiedTemplates } from '../../scripts/rollup/minify-templates.js';
import { replaceCode } from '../../scripts/rollup/replace-code.js';

/** @param template with a $ where an expression stands */
const html = (template: string): string => compileTemplate(template.split('$'), 'html');
const svg = (template: string): string => compileTemplate(template.split('$'), 'svg');

describe('a compiled template', () => {
  const texts: [what: string, is: string, expected: string][] = [
    ['no expression', html('<p class="a">b</p>'), '<p class="a">b</p>'],
    ['a child', html('<p>$</p>'), '<p><?></p>'],
    ['children side by side', html('<p>$$ $</p>'), '<p><?><?><!> <?></p>'],
    ['a child at the end', html('<b></b>$'), '<b></b><?><!>'],
    ['a child before a text', html('<p>$ a</p> b'), '<p><?><!> a</p> b'],
    ['children alone', html('$$'), '<?><?><!>'],
    ['an attribute', html('<a href=$ rel="x">b</a>'), '<a :href rel="x">b</a>'],
    ['an attribute in quotes', html('<a href="$">b</a>'), '<a :href>b</a>'],
    ['text around expressions', html('<p class="a $ b $"></p>'), '<p :class="a ^ b ^"></p>'],
    ['text that needs no quotes', html('<p id="$-note"></p>'), '<p :id=^-note></p>'],
    ['signs in the text', html(`<p title='$ "&amp;" &lt;'></p>`), '<p :title="^ &quot;&amp;&quot; <"></p>'],
    ['a boolean attribute', html('<p ?hidden=$></p>'), '<p ?hidden></p>'],
    ['a property', html('<input .value=$>'), '<input .value>'],
    ['a property with capitals', html('<input .valueAsNumber=$>'), '<input .=valueAsNumber>'],
    ['a listener', html('<b @click=$></b>'), '<b @click></b>'],
    ['all on one element', html('<b a=$ .b=$ ?c=$ @d=$ e>$</b>'), '<b :a .b ?c @d e><?></b>'],
    ['an element that closes itself', html('<br class=$ /><i></i>'), '<br :class /><i></i>'],
    ['a table, which takes no text', html('<table><tr>$</tr></table>'), '<table><tr><?></tr></table>'],
    ['a choice, which takes no text', html('<select>$</select>'), '<select><?></select>'],
    ['text that is no HTML', html('<style>a > b {}</style>$'), '<style>a > b {}</style><?><!>'],
    ['a field for text', html('<textarea .value=$></textarea>'), '<textarea .value></textarea>'],
    [
      'SVG in HTML',
      html('<svg viewBox=$ class="a"><path d=$></path></svg>'),
      '<svg :=viewBox class="a"><path :d></path></svg>',
    ],
    ['capitals and text around', html('<svg viewBox="0 0 $ 9"></svg>'), '<svg :="viewBox^0 0 ^ 9"></svg>'],
    ['SVG', svg('<circle cx="$%" r=$></circle>$'), '<circle :cx=^% :r></circle><?><!>'],
    ['a listener within SVG', svg('<g @click=$>$</g>'), '<g @click><?></g>'],
  ];
  for (const [what, is, expected] of texts)
    it(`holds ${what}`, () => {
      assert.equal(is, expected);
    });

  const refused: [where: string, template: string, reason: RegExp][] = [
    ['in a tag', '<p $></p>', /only a directive/],
    ['in the name of a tag', '<$></p>', /none can/],
    ['in a comment', '<!-- $ --><p></p>', /comment/],
    ['in a field for text', '<textarea>$</textarea>', /holds only text/],
    ['in a style sheet', '<style>$</style>', /holds only text/],
    ['in a template', '<template>$</template>', /none can/],
    ['in an attribute that is there already', '<p class=$ class=$></p>', /none can/],
    ['beside the sign for an expression', '<p title="^ $"></p>', /"\^"/],
    ['beside an attribute that looks like one', '<p @click="a">$</p>', /another one/],
    ['twice in names with capitals of one element', '<p aB=$ cD=$></p>', /another one/],
  ];
  for (const [where, template, reason] of refused)
    it(`is refused where an expression stands ${where}`, () => {
      assert.throws(() => html(template), reason);
    });
});

describe('code with templates', () => {
  const compiled = (body: string): string =>
    compileTemplates(`import { html, svg as draw } from 'lit';\n${body}`).split('\n').slice(1).join('\n');

  it('calls with the text and the expressions, one within another', () => {
    assert.equal(
      compiled(
        'f(html`<p>${a ? html `<b>${(b, c)}</b>` : d}</p>`, draw`<g>${[1].map((x) => draw`<a x=${x}></a>`)}</g>`)',
      ),
      'f(html("<p><?></p>",a ? html("<b><?></b>",(b, c)) : d), draw("<g><?></g>",[1].map((x) => draw("<a :x></a>",x))))',
    );
  });

  it('leaves the templates of others alone', () => {
    assert.equal(compiled('css`a`; own.html`<p>${a}</p>`;'), 'css`a`; own.html`<p>${a}</p>`;');
    const other = "import { html } from 'other';\nhtml`<p>${a}</p>`";
    assert.equal(compileTemplates(other), other);
  });

  it('says which template cannot be compiled, and why', () => {
    assert.throws(() => compiled('html`<p ${a}></p>`'), /This template cannot be compiled.*directive[^]*<p \$\{…\}>/);
  });
});

describe('the white space of a template', () => {
  const small = (template: string): string => {
    const { transform } = minifiedTemplates as unknown as {
      transform: (code: string, id: string) => { code: string } | null;
    };
    const code = `import { html } from 'lit';\nhtml\`${template}\`;`;
    return /`([^]*)`/.exec(transform(code, '/src/a.ts')?.code ?? code)?.[1] ?? '';
  };

  it('goes where it separates nothing, and stays where it separates words', () => {
    assert.equal(small('<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n'), '<ul><li>a</li><li>b</li></ul>');
    assert.equal(small('<p>\n  <b>a</b>\n  <i>b</i>\n</p>'), '<p><b>a</b> <i>b</i></p>');
  });

  it('stays at the ends of what stands in a line', () => {
    assert.equal(small('<span>${a}</span> '), '<span>${a}</span> ');
    assert.equal(small(' <span>${a}</span>'), ' <span>${a}</span>');
  });
});

describe('code with pieces of another module', () => {
  const lit = 'const a = 1;\nclass B {\n  c() {}\n  d() {}\n}\nexport const e = a;\n';

  it('has them in the place of its own, adds what it lacks, and drops what it does not need', () => {
    const code = replaceCode(lit, 'const a = 2;\nclass B { c() { return 3; } f() {} }', ['B.d', 'e']);
    assert.equal(code, 'const a = 2;\nclass B {\n  c() { return 3; }\n  \nf() {}}\n\n');
  });

  it('is refused where it has nothing of a name that goes', () => {
    assert.throws(() => replaceCode(lit, '', ['B.g']), /B\.g/);
  });
});
