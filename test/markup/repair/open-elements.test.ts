/** Which HTML leaves more elements open than a parser can bear, and what is done about it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needsRepair } from '../../../src/markup/repair/needs-repair.js';
import { maxInLine, maxOpen } from '../../../src/markup/repair/open-elements.js';
import { prepare } from '../../../src/markup/repair/prepare.js';

const times = (count: number, html: string): string => html.repeat(count);
const tags = (html: string): number => html.replaceAll('<!---->', '').split('<').length - 1;

describe('HTML of elements that stay open', () => {
  const deep: [what: string, html: string, left: number][] = [
    ['of unknown elements', times(5000, '<x-a>a '), maxInLine],
    ['of sections', times(5000, '<section>a '), maxOpen],
    ['of formatting', times(5000, '<B>a '), maxInLine],
    ['with end tags that close nothing', times(5000, '<x-a>a </x-b>'), maxInLine + 5000],
    ['with end tags before them', times(2000, '</x-a>') + times(5000, '<x-a>a '), maxInLine + 2000],
    ['of lists in lists', times(5000, '<li><ul>a '), maxOpen + 5000],
    ['of drawings', times(5000, '<svg><g>a '), maxOpen + maxInLine],
    ['each closed at the end', times(5000, '<i>a ') + times(5000, '</i>'), 2 * maxInLine],
  ];
  for (const [what, html, left] of deep)
    it(`is parsed without what is too deep, and with all its words: ${what}`, () => {
      const prepared = prepare(html);
      assert.equal(needsRepair(html), true);
      assert.equal(tags(prepared), left);
      assert.equal(prepared.split('a ').length, 5001);
    });

  const tricks: [what: string, html: string][] = [
    ['a block keeps from what they close', times(2000, '<x-a><div></x-a>')],
    ['a table keeps from what they close', times(2000, '<div><table></div>')],
    ['a block keeps from what they close, in rounds', times(9, `${times(250, '<x-a>')}<div>${times(250, '</x-a>')}`)],
  ];
  for (const [what, html] of tricks)
    it(`is not taken for flat by end tags that ${what}`, () => {
      assert.ok(tags(prepare(html)) < tags(html));
    });

  const flat: [what: string, html: string][] = [
    ['as many as there may be', times(maxInLine, '<x-a>a ') + times(maxOpen, '<section>a ')],
    ['paragraphs that the next one closes', times(5000, '<p>a ')],
    ['items that the next one closes', `<ul>${times(5000, '<li>a ')}</ul>`],
    ['elements that hold nothing', times(5000, 'a<br><img src="a">')],
    ['rows and cells that their table closes', times(2000, '<table><tr><td>a</table>')],
    ['elements that what they stand in closes', times(2000, '<div><span><x-a>a</div>')],
    ['formatting that is closed too late', times(2000, '<div><b>a</div>b</b>')],
    ['formatting across blocks', times(2000, '<b><div></b></div>')],
    ['links that the next one closes', times(2000, '<a href="/a">a ')],
    ['words between angle brackets', times(5000, 'a < b ')],
  ];
  for (const [what, html] of flat)
    it(`stays as it is: ${what}`, () => {
      assert.equal(prepare(html), html);
    });

  it('keeps its headings and lists, however much of its formatting stays open', () => {
    const html = `${times(2000, '<p><font>a</p>')}<h2>b</h2><ul><li>c</ul>`;
    assert.ok(prepare(html).endsWith('<h2>b</h2><ul><li>c</ul>'));
  });

  it('keeps the attributes of a tag that is taken out from what follows it', () => {
    const html = `${times(maxInLine, '<x-a>')}<x-b style="a" onclick="b">c<p style="d">e`;
    assert.equal(prepare(html).slice(maxInLine * 5), '<!---->c<p data-style="d">e');
  });
});
