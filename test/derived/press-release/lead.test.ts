import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { repeatsLead } from '../../../src/derived/press-release/lead.js';

const text = 'Kommunen bygger en bro.\n\n Den blir  klar i maj.';

describe('a lead that the text says', () => {
  const cases: [what: string, lead: string | undefined, text: string, expected: boolean][] = [
    ['its first sentence', 'Kommunen bygger en bro.', text, true],
    ['two paragraphs as one', 'Kommunen bygger en bro. Den blir klar', text, true],
    ['cut off with a sign', 'Kommunen bygger en…', text, true],
    ['cut off in brackets', 'Kommunen bygger en [...]', text, true],
    ['with places where a line may end', 'Kommu\u00adnen bygger', text, true],
    ['behind what a picture shows', 'Kommunen bygger', 'Bildtext. Kommunen bygger', true],
    ['in the second sentence', 'Den blir klar i maj.', text, true],
    ['in other words', 'En bro byggs.', text, false],
    ['in more words', `${text} Och billig.`, text, false],
    ['further down', 'Den blir klar i maj.', `${'Kommunen bygger en bro. '.repeat(11)}${text}`, false],
    ['that is only a sign', '…', text, false],
    ['that is none', undefined, text, false],
    ['with no text', 'Kommunen', '', false],
  ];
  for (const [what, lead, text, expected] of cases) {
    it(`is ${expected ? '' : 'not '}seen: ${what}`, () => {
      assert.equal(repeatsLead(lead, text), expected);
    });
  }

  it('may be as long as it likes', () => {
    assert.equal(repeatsLead('.'.repeat(500_000), text), false);
    assert.equal(repeatsLead(`${'a '.repeat(500_000)}…`, 'a'.repeat(1_000_000)), true);
  });
});
