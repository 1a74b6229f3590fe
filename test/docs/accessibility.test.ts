import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/accessibility.md'), 'utf8');

/** A statement as sentences. A number such as "4.5" or "2.2" ends none. */
const sentences = (heading: string): string[] => {
  const [, quoted = ''] = new RegExp(`^### ${heading}\\n\\n((?:> .*\\n)+)`, 'm').exec(page) ?? [];
  const text = quoted.replace(/^> /gm, '').replace(/\s+/g, ' ').trim();
  return text.split(/(?<=\.) (?=\p{Lu})/u);
};

/** The rows of the table below a heading, without its head. */
const rows = (heading: string): string[][] => {
  const [, part = ''] = new RegExp(`^##+ ${heading}\\n([^]*?)(?=^## |(?![^]))`, 'm').exec(page) ?? [];
  return [...part.matchAll(/^\| (.*) \|$/gm)].slice(2).map(([, row = '']) => row.split(' | '));
};

describe('docs/accessibility.md', () => {
  it('has a statement in English, each sentence with what holds it', () => {
    const told = new Set(rows('What holds it').map(([sentence = '']) => sentence));
    assert.deepEqual(sentences('In English'), [...told]);
  });

  it('says as much in Swedish', () => {
    const [english, swedish] = [sentences('In English'), sentences('På svenska')];
    assert.equal(swedish.length, english.length);
    // The numbers are the same, in the same sentences; Swedish writes a comma in them.
    const numbers = (text: string): string[] =>
      (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => one.replace(',', '.'));
    assert.deepEqual(swedish.map(numbers), english.map(numbers));
  });

  for (const heading of ['What holds it', 'What a screen reader hears'])
    it(`names a test that is there for every row: ${heading}`, () => {
      const all = rows(heading);
      assert.ok(all.length >= 10, String(all.length));
      for (const row of all) {
        const [, path = '', title = ''] = /^`(test\/[\w./-]+\.ts)`: `(.+)`$/.exec(row.at(-1) ?? '') ?? [];
        assert.ok(existsSync(join(root, path)) && title, row.join(' | '));
        // Titles stand in quotes of either kind.
        const test = readFileSync(join(root, path), 'utf8').replaceAll("\\'", "'");
        assert.ok(test.includes(title), `${path} has no test "${title}".`);
      }
    });

  it('says what no test can: who has tried it, and whom to write to', () => {
    assert.match(page, /No screen reader was tried by hand\./);
    assert.match(page, /nobody has tried them with a screen reader yet/);
    assert.match(page, /ingen har ännu prövat dem med en skärmläsare/);
    assert.ok(page.includes('[your address]') && page.includes('[er adress]'));
  });
});
