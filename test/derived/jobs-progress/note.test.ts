import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noteText } from '../../../src/derived/jobs-progress/note.js';

describe('a note of an office', () => {
  for (const [note, text] of [
    ['caf&eacute; &Aring;land f&ouml;r &ccedil;a', 'café Åland för ça'],
    ['2019&ndash;2024 &mdash; &ldquo;so&rdquo;&hellip;', '2019–2024 — “so”…'],
    ['S&oslash;r og &AElig;r&oslash; &AMP; mer', 'Sør og Ærø & mer'],
    ['&lt;b&gt; &#228; &#xe4;', '<b> ä ä'],
    // What names nothing stays.
    ['&foo; &xacute1; R&D; AT&T', '&foo; &xacute1; R&D; AT&T'],
    ['&valueOf; &constructor;', '&valueOf; &constructor;'],
  ] as const)
    it(`is the text "${text}"`, () => {
      assert.equal(noteText(note), text);
    });
});
