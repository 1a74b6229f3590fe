import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PressRelease } from '../../../src/model/press-release.js';
import { readMarkdown } from '../../../endpoint/releases/markdown.js';
import { makeSite } from '../example-site.js';

const head = (more = ''): string => `---
url: /nya-jobb
language: sv
headline: "Nya jobb: 742"
published: 2017-10-10T07:20:00+02:00
tags: [Jobb, Europa]
image:
  url: /media/a.webp
${more}---
`;

test('a Markdown file is a release: its head the fields, its name the id, its text the body', async (t) => {
  const { app, warnings } = await makeSite(t, {
    'releases/nya-jobb.md': `${head()}
Fler **jobb**.

- ett
- två

| a | b |
| - | - |
| 1 | 2 |

---

<p onclick="x()">HTML <script>x()</script></p>

[x](javascript:alert(1)) [y](/y)
`,
  });
  assert.deepEqual(warnings, []);
  const release = (await app.inject('/api/releases/nya-jobb')).json<PressRelease>();
  assert.equal(release.id, 'nya-jobb');
  assert.equal(release.published, '2017-10-10T07:20:00+02:00');
  assert.deepEqual(release.tags, ['Jobb', 'Europa']);
  assert.equal(release.image?.url, '/media/a.webp');
  assert.match(release.body ?? '', /<p>Fler <strong>jobb<\/strong>\.<\/p>\s*<ul>\s*<li>ett<\/li>/);
  assert.match(release.body ?? '', /<table>/);
  assert.doesNotMatch(release.body ?? '', /script|onclick/);
});

test('a head may name another id, lines may end as on Windows, and there may be no text', async (t) => {
  const text = `\ufeff${head('id: other\n')}`.replaceAll('\n', '\r\n');
  const { app, warnings } = await makeSite(t, { 'releases/x.md': text });
  assert.deepEqual(warnings, []);
  assert.equal((await app.inject('/api/releases/other')).json<PressRelease>().body, undefined);
});

const faults: [title: string, text: string, says: RegExp][] = [
  ['no head', '# Rubrik\n', /must begin with a head/],
  ['a head without an end', '---\nheadline: x\n', /must begin with a head/],
  ['a head that is no YAML', '---\nheadline: "x\n---\n', /its head is no YAML: /],
  ['a head with a tag', '---\nheadline: !!js/function x\n---\n', /its head is no YAML: /],
  ['a field twice', head('url: /x\n'), /its head is no YAML: Map keys must be unique/],
  ['a head that is a list', '---\n- a\n---\n', /its head must have fields/],
  ['a head that is a text', '---\nhej\n---\n', /its head must have fields/],
  ['a head without fields', '---\n---\n', /its head must have fields/],
  ['a missing field', head().replace(/headline.*\n/, ''), /"headline" must be text, but is missing/],
  ['a number for text', head('id: 7\n'), /"id" must be text, but is 7/],
  ['a name that is no id', head('id: å\n'), /"id" is "å", which does not fit/],
  [
    'anchors that grow',
    head(
      `a: &a [x, x]\n${'bcdefgh'.replace(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)}, `.repeat(9)}]\n`)}`,
    ),
    /Excessive alias count/,
  ],
];

for (const [title, text, says] of faults) {
  test(`a fault in Markdown is named with its file and field: ${title}`, async (t) => {
    const { app, warnings } = await makeSite(t, { 'releases/x.md': text, 'releases/good.md': head() });
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0] ?? '', /^\S+releases\/x\.md: /);
    assert.match(warnings[0] ?? '', says);
    assert.equal((await app.inject('/api/releases/good')).statusCode, 200);
  });
}

const heads: [what: string, text: string, fields: object][] = [
  ['with spaces behind its lines', '---  \nheadline: x\n---\t\ny', { headline: 'x', body: '<p>y</p>\n' }],
  ['at the end of the file', '---\nheadline: x\n---', { headline: 'x' }],
  ['with dashes in a value', '---\nheadline: x---\n---\ny', { headline: 'x---', body: '<p>y</p>\n' }],
  ['before a text with a line of dashes', '---\nheadline: x\n---\n---\n', { headline: 'x', body: '<hr>\n' }],
  ['with days, which stay as they are written', '---\nday: 2017-10-10\n---\n', { day: '2017-10-10' }],
];
for (const [what, text, fields] of heads)
  test(`a head may stand ${what}`, async () => {
    const read = await readMarkdown({ path: 'a.md', stem: 'a', text });
    assert.deepEqual(JSON.parse(read.text), { id: 'a', ...fields });
  });
