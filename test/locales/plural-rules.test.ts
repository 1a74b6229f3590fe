/** The rules that stand in for those of engines that lack a language; Node knows all of CLDR. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { icelandic, irish, maltese, northernSami, tigrinya, type PluralRule } from '../../src/locales/plural-rules.js';
import { words as ga } from '../../src/locales/comment-box/ga.js';

const rules: Record<string, PluralRule> = { ga: irish, mt: maltese, is: icelandic, se: northernSami, ti: tigrinya };
const numbers = [...Array(1200).keys(), -1, -2, -21, 0.5, 1.1, 1.5, 2.5, 3.5, 7.25, 21.21, 10.11, 1000000, 1e15];

for (const [tag, rule] of Object.entries(rules))
  test(`chooses as CLDR does in ${tag}`, () => {
    const { locale, ...known } = new Intl.PluralRules(tag, { maximumFractionDigits: 20 }).resolvedOptions();
    assert.equal(locale, tag);
    assert.ok(known.pluralCategories.length > 1);
    const platform = new Intl.PluralRules(tag, { maximumFractionDigits: 20 });
    for (const number of numbers) assert.equal(rule(number), platform.select(number), String(number));
  });

test('the words of such a language do not ask the engine', (t) => {
  t.mock.method(Intl, 'PluralRules', () => ({ select: () => 'other' }));
  assert.equal(ga.replies(7, '7'), '7 bhfreagra');
});
