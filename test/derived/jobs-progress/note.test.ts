import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noteText } from '../../../src/derived/jobs-progress/note.js';

describe('a note of an office', () => {
  for (const [note, text] of [
    ['caf&eacute; &Aring;land f&ouml;r &ccedil;a', 'café Åland för ça'],
    ['2019&ndash;2024 &mdash; &ldquo;so&rdquo;&hellip;', '2019–2024 — “so”…'],
    ['S&oslash;r og &AElig;r&oslash; &AMP; mer', 'Sør og Ærø & mer'],
    ['&lt;b&gt; &#228; &#xe4;', '<b> ä ä'],
    [
      '&amp;&lt;&gt;&quot;&apos;&nbsp;x&ndash;&mdash;&hellip;&lsquo;&rsquo;&ldquo;&rdquo;&euro;',
      `&<>"'\u00a0x–—…‘’“”€`,
    ],
    ['&oslash;&Oslash;&aelig;&AElig;', 'øØæÆ'],
    ['&agrave;&eacute;&icirc;&ntilde;&Uuml;&aring;&ccedil;', 'àéîñÜåç'],
    ['&#0; &#1114111; &#1114112; &#x41;', '&#0; \u{10ffff} &#1114112; A'],
    [
      '<p>ett</p><div>två<br>tre</div><ul><li>fyra</li></ul><h2>fem</h2><b>se</b>x <!-- sju',
      'ett\ntvå\ntre\nfyra\nfem\nsex <!-- sju',
    ],
    ['<table><tr><td>ett</td></tr><tr><td>två</td></tr></table> 3 < 4', 'ett\ntvå\n3 < 4'],
    ['[b]fet[/b] [url=https://a.example/x]sidan[/url] [size=2]stor[/size] [*]punkt [x]', 'fet sidan stor punkt [x]'],
    [' ett \r\n\r två \n', 'ett\ntvå'],
    ['ett\rtvå', 'ett\ntvå'],
    ['ett<p class="x">två<hr>tre', 'ett\ntvåtre'],
    // What names nothing stays.
    ['&foo; &xacute1; R&D; AT&T', '&foo; &xacute1; R&D; AT&T'],
    ['&valueOf; &constructor;', '&valueOf; &constructor;'],
  ] as const)
    it(`is the text "${text}"`, () => {
      assert.equal(noteText(note), text);
    });
});
