import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstWords, topHeading } from '../../../src/formats/press-release/heading.js';

const decode = (html: string): string => html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
const words = 'ord '.repeat(40);

describe('the first words of a text', () => {
  for (const [what, html, expected] of [
    ['are its first paragraph', '<p>Kort &amp; gott.</p><p>Mer.</p>', 'Kort & gott.'],
    ['stand on one line', '<p>Ett\n  två</p>', 'Ett två'],
    ['are those of the first block with any', '<p></p><div> </div><li>Först.</li>', 'Först.'],
    ['end at a line break', 'Ett<br>två', 'Ett'],
    ['stand behind a line break with attributes', '<br class="x">Ett', 'Ett'],
    ['end with a quotation', '<blockquote>Ett</blockquote>två', 'Ett'],
    ['are none where there are none', '<p></p>', undefined],
    ['are none of nothing', '', undefined],
    ['are a hundred characters', 'x'.repeat(100), 'x'.repeat(100)],
    ['are cut off where they are longer', 'x'.repeat(101), `${'x'.repeat(50)}…`],
    ['are cut off between two words', words, `${'ord '.repeat(25).trimEnd()}…`],
    ['end with a sentence', `Kommunen bygger en bro. ${words}`, 'Kommunen bygger en bro.'],
    ['end with a call', `Kommunen bygger en bro! ${words}`, 'Kommunen bygger en bro!'],
    ['end with a question', `Bygger kommunen en bro? ${words}`, 'Bygger kommunen en bro?'],
    ['end with the last sentence', `Ett två tre fyra fem sex. Sju. ${words}`, 'Ett två tre fyra fem sex. Sju.'],
    [
      'do not end with a short sentence',
      `Hej på er alla där. ${words}`,
      `Hej på er alla där. ${'ord '.repeat(20).trimEnd()}…`,
    ],
  ] as const)
    it(what, () => {
      assert.equal(firstWords(html, decode), expected);
    });
});

describe('the heading of a text', () => {
  for (const [what, html, expected] of [
    ['is its first element', '<h2 class="x"> En bro </h2><p>Text</p>', ['En bro', '<p>Text</p>']],
    ['stands behind tags without words', '<div><p></p><h1>En bro</h1>Text</div>', ['En bro', '<div><p></p>Text</div>']],
    ['is none behind words', '<p>Text</p><h1>En bro</h1>', undefined],
    ['is none without an end', '<h1>En bro', undefined],
    ['is none of another element', '<header>En bro</header></h1>', undefined],
    ['is none further down', `${'<i></i>'.repeat(300)}<h1>En bro</h1>`, undefined],
    ['is none of nothing', '', undefined],
  ] as const)
    it(what, () => {
      const found = topHeading(html, decode);
      assert.deepEqual(found && [found.said, found.rest], expected);
    });
});
