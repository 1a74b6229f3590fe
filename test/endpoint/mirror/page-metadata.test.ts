import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { metadataOf } from '../../../endpoint/mirror/page-metadata.js';
import { tree, type Trees } from '../../../endpoint/html/html.js';

const meta = '<meta name="a" content="1">';
const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;

const pages: [title: string, html: string, found: { meta?: string; scripts?: string[] }][] = [
  ['in the head', `<head>${meta}${script('{}')}</head>`, { meta: '1', scripts: ['{}'] }],
  ['in the body', `<body><p>x</p>${meta}${script('[]')}`, { meta: '1', scripts: ['[]'] }],
  ['not in a comment', `<!-- ${meta}${script('{}')} -->`, {}],
  ['not in a title', `<title>${meta}</title>`, {}],
  ['not in a text field', `<textarea>${meta}${script('{}')}</textarea>`, {}],
  ['not in a style', `<style>${meta}</style>`, {}],
  ['not in another script', `<script>"${meta}"</script>`, {}],
  ['not in a frame', `<iframe>${meta}</iframe>`, {}],
  [
    'not in old tags whose content is text',
    ['noembed', 'noframes', 'xmp'].map((tag) => `<${tag}>${meta}</${tag}>`).join(''),
    {},
  ],
  ['not in noscript', `<noscript>${meta}</noscript>`, {}],
  ['not in plain text', `<plaintext>${meta}</plaintext>${meta}`, {}],
  ['not in a template', `<template>${meta}<template></template>${script('{}')}</template>`, {}],
  ['behind a template', `<template>x</template>${meta}`, { meta: '1' }],
  ['behind a picture whose title closes itself', `<svg><title/><style/><script/></svg>${meta}`, { meta: '1' }],
  ['behind a title that seems to close itself', `<title/>x</title>${meta}`, { meta: '1' }],
  ['the first of two', `<meta name="A" content=" 1 ">${meta.replace('1', '2')}`, { meta: '1' }],
  [
    'in a script with a tag',
    script('{"a": "<b></b><!-- <script>"}'),
    { scripts: ['{"a": "<b></b><!-- <script>"}</script>'] },
  ],
  ['in a script with entities', script('{"a": "&amp;"}'), { scripts: ['{"a": "&amp;"}'] }],
  ['in a script without an end', '<script type="application/ld+json">{}', { scripts: ['{}'] }],
  ['in several', `${script('1')}${script('2')}`, { scripts: ['1', '2'] }],
];

/** The texts of scripts, as a whole parser finds them. */
const parsedScripts = (node: Trees.ParentNode): string[] =>
  node.childNodes.flatMap((child) =>
    !tree.isElementNode(child)
      ? []
      : child.tagName === 'script' && child.attrs.length
        ? [child.childNodes.map((text) => (tree.isTextNode(text) ? text.value : '')).join('')]
        : parsedScripts(child),
  );

for (const [title, html, found] of pages)
  test(`the metadata of a page is found ${title}, as a whole parser finds it`, async () => {
    const { meta: named, scripts } = await metadataOf(html);
    assert.equal(named.get('a'), found.meta);
    assert.deepEqual(scripts, found.scripts ?? []);
    assert.deepEqual(scripts, parsedScripts(parse(html)));
  });

test('language, base and canonical address are the first ones', async () => {
  const { language, base, canonical } = await metadataOf(
    '<html lang="sv"><base href="/a"><link rel="x CANONICAL" href="/b"><base href="/c"><html lang="en">',
  );
  assert.deepEqual([language, base, canonical], ['sv', '/a', '/b']);
});

test('other work has its turns while a large page is read, however its tags stand', async () => {
  for (const unit of ['<b>', '<div><p>', '<a b=c d=e>', 'word ', '<a><b><i>x</a>', '<template>', '<svg>']) {
    let turns = 0;
    const count = setInterval(() => (turns += 1), 0);
    const { meta: named } = await metadataOf(meta + unit.repeat(2e6 / unit.length));
    clearInterval(count);
    assert.equal(named.get('a'), '1');
    assert.ok(turns > 1, unit);
  }
});

test('a page with a million tags needs no tree of them', async () => {
  const html = meta + '<b>'.repeat(1e6);
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed - before)), 0);
  await metadataOf(html);
  clearInterval(watch);
  // A tree of them has four hundred megabytes.
  assert.ok(most < 200e6, String(most));
});
