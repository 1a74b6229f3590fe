/** A counter as HTML without a script, as a page for a frame and as a fragment: it is what the element shows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { htmlFragment, htmlPage } from '../../../endpoint/counters/html-form.js';
import { counterHtml } from '../../../endpoint/elements/jobs-progress.js';
import { words as en } from '../../../src/locales/jobs-progress/en.js';
import { words as sv } from '../../../src/locales/jobs-progress/sv.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { textInRoot } from '../../derived/jobs-progress/text-in-root.js';

const today = '2026-11-23';

const counter: JobsProgress = {
  value: 742,
  goal: 1000,
  start: { value: 300, date: '2026-11-13' },
  deadline: '2026-12-13',
  asOf: '2026-11-20',
  label: 'Jobs',
  source: { name: 'Office', url: 'https://office.example/' },
};

const rootIn = (html: string): string => /<template.*<\/template>/s.exec(html)?.[0] ?? '';

test('page and fragment hold what the element shows', async () => {
  const root = rootIn(await counterHtml(counter, today, { language: 'en' }));
  assert.match(root, /^<template shadowrootmode="open"><style>.*part="sentence"/s);
  assert.equal(rootIn(await htmlPage(counter, today, en, 'dark', '#0a7d77')), root);
  const fragment = await htmlFragment(counter, today, en, 'auto');
  assert.equal(rootIn(fragment), root);
  assert.equal(
    textInRoot(fragment),
    'Jobs: 742 of 1,000 jobs, 74% of the goal.\nstart 300 (2026) goal 1,000\nshould be at 533 by now\n' +
      'The goal is to be reached by 13 December 2026.\nAs of 20 November 2026. Source: Office.',
  );
});

test('the bar has a mark where one should be by now, and words for it', async () => {
  const html = await htmlPage(counter, today, sv, 'auto');
  assert.match(html, /class="expected" x1="53[.\d]*%?"/);
  assert.match(textInRoot(html), /borde vara på 533 nu/);
  for (const more of [{ value: 1000 }, { deadline: '2026-11-22' }])
    assert.doesNotMatch(
      rootIn(await htmlPage({ ...counter, ...more }, today, sv, 'auto')),
      /class="expected"|borde vara/,
    );
});

test('a confidential figure is nowhere a number and has no bar', async () => {
  const html = await htmlPage({ value: null, goal: 1000, status: 'confidential' }, today, en, 'auto');
  assert.match(textInRoot(html), /The figure is not published \(confidential\)/);
  assert.doesNotMatch(rootIn(html), /part="bar"/);
  assert.doesNotMatch(textInRoot(html), /\d/);
});

test('the page has the theme out to its edges, and is titled by its sentence', async () => {
  for (const theme of ['auto', 'light', 'dark'] as const) {
    const html = await htmlPage(counter, today, en, theme);
    assert.match(html, new RegExp(`^<!doctype html>\\n<html lang="en" class="${theme}">`));
    assert.match(html, /<title>Jobs: 742 of 1,000 jobs, 74% of the goal\.<\/title>/);
  }
  const [opening] = /<jobs-progress[^>]*>/.exec(await htmlPage(counter, today, en, 'dark', '#0a7d77')) ?? [];
  assert.equal(opening, '<jobs-progress lang="en" style="--sprid-accent:#0a7d77">');
});

test('a link of the page opens beside the frame, and one of a fragment as on any page', async () => {
  assert.match(await htmlPage(counter, today, en, 'auto'), /<base target="_blank">/);
  const fragment = await htmlFragment(counter, today, en, 'auto');
  assert.match(fragment, /<a href="https:\/\/office.example\/"><bdi>Office<\/bdi><\/a>/);
});

test('only an address of the web becomes a link', async () => {
  const isLink = async (url: string): Promise<boolean> =>
    (await htmlFragment({ value: 1, source: { name: 'a', url } }, today, en, 'auto')).includes('<a ');
  for (const [url, expected] of [
    ['https://office.example/', true],
    ['javascript:alert(1)', false],
    ['/a', false],
  ] as const)
    assert.equal(await isLink(url), expected, url);
});

test('a browser that knows no declared roots shows one line of text', async () => {
  assert.match(
    await htmlFragment(counter, today, en, 'auto'),
    /<\/template><p>Jobs: 742 of 1,000 jobs, 74% of the goal\. [^<]* Source: Office\.<\/p><\/jobs-progress>\n$/,
  );
});

test('no text of a counter becomes markup', async () => {
  const tags = (output: string): string[] => output.match(/<[/\w]+/g) ?? [];
  const made = (text: string): JobsProgress => ({
    value: 1,
    label: text,
    source: { name: text },
    notes: [text],
    unit: { one: text, other: text },
  });
  const expected = tags(await htmlPage(made('a'), today, en, 'auto'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('<', '>', '"', "'", '&', ']]>', '</style>', '<script>', '</template>', '${', '<?>')),
      async (signs) => {
        assert.deepEqual(tags(await htmlPage(made(`a${signs.join('')}`), today, en, 'auto')), expected);
      },
    ),
    { numRuns: 50 },
  );
});
