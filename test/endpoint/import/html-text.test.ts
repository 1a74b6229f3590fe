import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textOfHtml } from '../../../endpoint/import/html-text.js';

const table: [title: string, html: string, text: string][] = [
  ['paragraphs', '<p>Ett</p>\n\n<p>Två</p>', 'Ett\n\nTvå'],
  ['line breaks, with and without one in the source', 'a<br>b<br />\nc', 'a\nb\nc'],
  ['lines of the source', 'a\nb\n\nc', 'a\nb\n\nc'],
  ['spaces', '  a \t b&nbsp;c <b> d</b>', 'a b c d'],
  ['entities, once', 'a &amp;lt; b &#8211; c &hearts;', 'a &lt; b – c ♥'],
  ['what is no tag', '1 < 2 > 0', '1 < 2 > 0'],
  [
    'items of lists',
    'Så:<ul><li>ett</li><li>två<ul><li>inre</li></ul></li></ul>slut',
    'Så:\n\n- ett\n- två\n  - inre\n\nslut',
  ],
  ['numbers of lists', '<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
  ['quotations', '<blockquote><p>a</p><p>b</p></blockquote>c', '> a\n>\n> b\n\nc'],
  ['code', '<pre><code>if\n  x  y\n</code></pre>', 'if\n  x  y'],
  ['the address of a link', 'se <a href="https://example.org/x">här</a>.', 'se här (https://example.org/x).'],
  ['a link that is its text', '<a href="https://example.org/">https://example.org</a>', 'https://example.org/'],
  ['a shortened link', '<a href="https://example.org/long/way">example.org/lo…</a>', 'https://example.org/long/way'],
  ['a link without text', '<a href="https://example.org/x"></a>', 'https://example.org/x'],
  ['no address of a script', '<a href="javascript:alert(1)">x</a><a href="mailto:a@b.c">y</a>', 'xy'],
  ['pictures', '<img src="https://example.org/a.png" alt="En katt">', 'En katt (https://example.org/a.png)'],
  ['smileys', 'Kul <img class="wp-smiley" src="https://s.w.org/x.png" alt=":)">', 'Kul :)'],
  [
    'no scripts, styles and templates',
    'a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>',
    'a',
  ],
  ['rows of tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
];

describe('HTML of a comment as plain text', () => {
  for (const [title, html, text] of table)
    it(`has ${title}`, () => {
      assert.equal(textOfHtml(html)?.trimEnd(), text);
    });

  it('is made of any depth, and not of more than any comment has', () => {
    assert.equal(textOfHtml(`${'<div>'.repeat(20_000)}x`), 'x');
    assert.equal(textOfHtml('<b>'.repeat(200_000)), undefined);
  });

  it('keeps every word of any HTML without tags', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zåäö]{1,8}$/), { minLength: 1 }), (words) => {
        const html = words
          .map((word, index) => `<${['p', 'b', 'li', 'td', 'div'][index % 5] ?? 'i'}>${word}`)
          .join(' ');
        const text = textOfHtml(html) ?? '';
        for (const word of words) assert.ok(text.includes(word));
      }),
    );
  });
});
