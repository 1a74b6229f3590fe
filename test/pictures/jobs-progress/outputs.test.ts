import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { words as en } from '../../../src/locales/jobs-progress/en.js';
import { words as sv } from '../../../src/locales/jobs-progress/sv.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { addWords } from '../../../src/controllers/at-hand.js';
import * as registry from '../../../src/locales/registry.js';
import { badgeSvg } from '../../../src/pictures/jobs-progress/badge-svg.js';
import { badge } from '../../../src/derived/jobs-progress/badge.js';
import { structuredData } from '../../../src/derived/jobs-progress/structured-data.js';
import { plainText } from '../../../src/derived/jobs-progress/summary.js';
import { languages } from '../../../src/locales/jobs-progress/languages.js';
import { wordsFor } from '../../../src/locales/words.js';
import { readAccent } from '../../../src/pictures/jobs-progress/palette.js';
import { svg } from '../../../src/pictures/jobs-progress/svg.js';

const today = '2026-11-23';

const states: readonly (readonly [title: string, progress: JobsProgress, text: string, message: string])[] = [
  [
    'provisional',
    { value: 742, goal: 1000, status: 'provisional' },
    '742 of 1,000 jobs, 74% of the goal. Provisional figure.',
    '742 / 1,000 jobs (74%), provisional',
  ],
  [
    'confidential',
    { value: null, goal: 1000, status: 'confidential' },
    'The figure is not published (confidential).',
    'The figure is not published (confidential).',
  ],
  [
    'over goal',
    { value: 1083, goal: 1000 },
    '1,083 of 1,000 jobs, 108% of the goal. The goal is reached.',
    '1,083 / 1,000 jobs (108%)',
  ],
  ['goal 0', { value: 7, goal: 0 }, '7 jobs.', '7 jobs'],
  ['no unit', { value: 42.5, unit: null }, '42.5.', '42.5'],
  [
    'no goal',
    { value: 7, asOf: '2019-11-04', source: { name: 'Office' } },
    '7 jobs. As of 4 November 2019. Source: Office.',
    '7 jobs',
  ],
  [
    'deadline passed',
    { value: 9, goal: 10, deadline: '2020-12-31', asOf: '2020-12-31' },
    '9 of 10 jobs, 90% of the goal. The target date, 31 December 2020, has passed without the goal being reached. As of 31 December 2020.',
    '9 / 10 jobs (90%)',
  ],
];

test('every output says the same of a counter', () => {
  for (const [title, progress, text, message] of states) {
    assert.equal(plainText(progress, today, en), text, title);
    assert.equal(badge(progress, en).message, message, title);
    assert.ok(badgeSvg(progress, en).includes(`<title>${message}</title>`), title);
    const [said = ''] = text.split(/(?<=\.) /);
    assert.ok(svg(progress, today, en).includes(`${said}</title>`), title);
  }
});

test('a confidential figure is nowhere a number and has no bar', () => {
  const progress: JobsProgress = { value: null, goal: 1000, status: 'confidential' };
  assert.equal(structuredData(progress, today, en), undefined);
  assert.doesNotMatch(svg(progress, today, en), /class="(value|fill)"/);
  assert.equal(badge(progress, en).color, 'lightgrey');
});

test('a goal that is passed keeps its tick inside the bar', () => {
  assert.match(
    svg({ value: 2000, goal: 1000, start: { value: 300, date: '2014-12-31' } }, today, en),
    /M240 .*start 300 \(2014\) · goal 1,000/s,
  );
});

test('the language of the words is the language of the output', () => {
  assert.match(svg({ value: 1, source: { name: 'Byrån' } }, today, sv), / lang="sv".*Källa: Byrån/s);
});

test('a picture follows the reader, or the theme that is asked for', () => {
  const colors = (theme?: 'light' | 'dark'): string[] =>
    svg({ value: 1 }, today, en, theme).match(/prefers-color-scheme|--ground:#\w+/g) ?? [];
  assert.deepEqual(colors(), ['--ground:#fff', 'prefers-color-scheme', '--ground:#1b1b1b']);
  assert.deepEqual(colors('light'), ['--ground:#fff']);
  assert.deepEqual(colors('dark'), ['--ground:#1b1b1b']);
});

test('an observation tells what was observed, and the goal only in words', () => {
  assert.deepEqual(structuredData({ value: 742, goal: 1000, asOf: '2019-11-04', label: 'Jobs' }, today, en), {
    '@context': 'https://schema.org',
    '@type': 'Observation',
    value: 742,
    unitText: 'jobs',
    observationDate: '2019-11-04',
    variableMeasured: { '@type': 'StatisticalVariable', name: 'Jobs' },
    description: '742 of 1,000 jobs, 74% of the goal.',
  });
});

test('a picture inside a page leaves the page and other pictures as they are', () => {
  const classes = new Set<string>();
  for (const [theme, accent] of [
    ['auto', undefined],
    ['light', undefined],
    ['dark', undefined],
    ['light', '#0a7d77'],
    ['light', '#8a1c4a'],
  ] as const) {
    const drawn = svg({ value: 742, goal: 1000 }, today, en, theme, accent);
    const [, own = ''] = /^<svg [^>]*class="([^"]+)"/.exec(drawn) ?? [];
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(drawn) ?? [];
    const selectors = style.replace(/@media\([^)]*\)\{/g, '').match(/[^{}]+(?=\{)/g) ?? [];
    assert.ok(own.startsWith(`sprid-jobs-progress-${theme}`) && !classes.has(own), own);
    classes.add(own);
    assert.ok(selectors.length > 5);
    for (const selector of selectors) assert.match(selector, new RegExp(`^\\.${own}( |$)`));
  }
});

test('a long figure stays within its picture', () => {
  const size = (value: number): number =>
    Number(/class="value"(?: style="font-size:([\d.]+)px")?/.exec(svg({ value }, today, en))?.[1] ?? 32);
  assert.equal(size(58_443_598_209), 32);
  assert.equal(size(742), 32);
  assert.ok(size(5e25) < 32);
  const long = svg({ value: 1, label: 'MMMMMMMMMMMMMMMMMMMM '.repeat(5) }, today, en);
  for (const [, line = ''] of long.matchAll(/<text [^>]*>([^<]*)</g)) assert.ok(line.length < 40, line);
});

test('the bar has a mark where one should be by now, and words for it', () => {
  const progress = {
    value: 742,
    goal: 1000,
    start: { value: 300, date: '2026-11-13' },
    deadline: '2026-12-13',
    asOf: '2026-11-20',
  };
  assert.match(svg(progress, today, en), /class="expected" d="M254.8 .*should be at 533 by now · goal 1,000/s);
  for (const more of [{ value: 1000 }, { deadline: '2026-11-22' }])
    assert.doesNotMatch(svg({ ...progress, ...more }, today, en), /class="expected"|by now/);
});

test('a picture in Arabic is read from the right, and its bar grows that way', () => {
  addWords('ar', registry.ar);
  const drawn = svg({ value: 742, goal: 1000 }, today, wordsFor('ar', languages));
  assert.match(drawn, / direction="rtl" /);
  assert.match(drawn, /<g transform="matrix\(-1 0 0 1 480 0\)">/);
  for (const [, x] of drawn.matchAll(/<text x="(\d+)"/g)) assert.equal(x, '464');
  const other = svg({ value: 742, goal: 1000 }, today, en);
  assert.match(other, / direction="ltr" .*<text x="16"/s);
  assert.doesNotMatch(other, /matrix/);
});

test('an observation without a day says no day', () => {
  const data = structuredData({ value: 742, period: 'Mandate' }, today, en);
  assert.deepEqual([data && 'observationDate' in data, data && 'observationPeriod' in data], [false, false]);
});

test('a subject ends in a colon, unless it ends in a sign of its own', () => {
  for (const [label, text] of [
    ['Jobs', 'Jobs: 1 job.'],
    ['Jobs:', 'Jobs: 1 job.'],
    ['Jobs.', 'Jobs: 1 job.'],
    ['Jobs?', 'Jobs? 1 job.'],
    ['Jobs!', 'Jobs! 1 job.'],
    ['Jobs…', 'Jobs… 1 job.'],
    ['What? Jobs', 'What? Jobs: 1 job.'],
    ['.', '1 job.'],
  ] as const)
    assert.equal(plainText({ value: 1, label }, today, en), text);
});

test('an observation says of which period it is, and how long that is', () => {
  const when = (period: string): unknown[] => {
    const data = structuredData({ value: 1, asOf: '2025-09-30', period }, today, en);
    return [data?.observationDate, data?.observationPeriod];
  };
  assert.deepEqual(when('2025-09'), ['2025-09', 'P1M']);
  assert.deepEqual(when('2025'), ['2025', 'P1Y']);
  assert.deepEqual(when('2025-Q3'), ['2025-09-30', 'P3M']);
  assert.deepEqual(when('Mandate'), ['2025-09-30', undefined]);
});

test('a badge is green where the goal is reached, also from above', () => {
  const start = { value: 500 };
  assert.equal(badge({ value: 300, goal: 100, start }, en).color, 'blue');
  assert.equal(badge({ value: 100, goal: 100, start }, en).color, 'brightgreen');
  assert.equal(badge({ value: 0, goal: 0, start }, en).color, 'brightgreen');
  assert.equal(badge({ value: 100, goal: 100, status: 'forecast' }, en).color, 'blue');
});

test('no text of a counter becomes markup', () => {
  const tags = (output: string): string[] => output.match(/<[/\w]+/g) ?? [];
  const made = (text: string): JobsProgress => ({
    value: 1,
    label: text,
    source: { name: text },
    unit: { one: text, other: text },
  });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<', '>', '"', "'", '&', ']]>', '</style>', '<script>', '\0', '\ud800')),
      (signs) => {
        const text = `a${signs.join('')}`;
        assert.deepEqual(tags(badgeSvg(made(text), en)), tags(badgeSvg(made('a'), en)));
        const picture = svg(made(text), today, en);
        assert.deepEqual([...new Set(tags(picture))], [...new Set(tags(svg(made('a'), today, en)))]);
        for (const output of [picture, badgeSvg(made(text), en)]) assert.ok(!/\0|\p{Surrogate}/u.test(output));
      },
    ),
  );
});

/** How bright a color is, by WCAG. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\da-f]{2}/g) ?? []).map((hex) => {
    const share = parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

test('a badge is read as one picture, is as wide as its text, and has contrast in each state', () => {
  const widths: number[] = [];
  for (const progress of [
    { value: 1 },
    { value: 1083, goal: 1000, label: 'Jobb i Göteborgsregionen' },
    { value: null, status: 'confidential' },
    { value: 1, label: 'å'.repeat(500) },
  ] as JobsProgress[]) {
    const drawn = badgeSvg(progress, sv);
    assert.match(drawn, /^<svg [^>]*role="img" lang="sv"/);
    const rects = [...drawn.matchAll(/<rect x="(\d+)" width="(\d+)" height="20" fill="(#\w{6})"/g)];
    const parts = rects.map(([, x, width, fill]) => ({ x: Number(x), width: Number(width), fill: fill ?? '' }));
    assert.equal(parts.length, progress.label ? 2 : 1);
    const whole = Number(/ width="(\d+)"/.exec(drawn)?.[1]);
    assert.equal(
      whole,
      parts.reduce((x, part) => {
        assert.equal(part.x, x);
        return x + part.width;
      }, 0),
    );
    widths.push(whole);
    for (const { fill } of parts) assert.ok(1.05 / (luminance(fill) + 0.05) >= 4.5, fill);
  }
  const [short = 0, , , long = 0] = widths;
  assert.ok(short < 100 && long > 500 && long < 800, String(widths));
  assert.match(badgeSvg({ value: 1, label: 'å'.repeat(500) }, sv), /<title>å{500}: 1 jobb<\/title>.*>å{79}…</);
  assert.match(badgeSvg({ value: 1 }, sv), /<title>1 jobb<\/title>/);
});

/** The fills of a picture with an accent, by its grounds. */
const fillsOf = (accent: string | undefined, theme?: 'light' | 'dark'): [ground: string, fill: string][] =>
  Array.from(
    svg({ value: 742, goal: 1000 }, today, en, theme, accent).matchAll(/--ground:(#\w+);[^}]*--fill:(#\w+)/g),
    ([, ground = '', fill = '']) => [ground, fill],
  );

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
};

test('a bar has the accent that is asked for, on each ground', () => {
  assert.deepEqual(fillsOf('#0a7d77', 'light'), [['#fff', '#0a7d77']]);
  assert.deepEqual(
    fillsOf('#0a7d77').map(([, fill]) => fill),
    ['#0a7d77', fillsOf('#0a7d77', 'dark')[0]?.[1]],
  );
  assert.deepEqual(fillsOf(undefined, 'light'), [['#fff', '#0f5156']]);
  assert.deepEqual(fillsOf(undefined, 'dark'), [['#1b1b1b', '#82bec3']]);
});

test('an accent that is not seen on a ground is darkened on the light one and lightened on the dark one, and no more than it must', () => {
  const part = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
  fc.assert(
    fc.property(fc.tuple(part, part, part), (parts) => {
      const accent = `#${parts.join('')}`;
      for (const [written, fill] of fillsOf(accent)) {
        const ground = written === '#fff' ? '#ffffff' : written;
        const found = contrast(ground, fill);
        assert.ok(found >= 3, `${accent} as ${fill} on ${ground}`);
        const isSeen = contrast(ground, accent) >= 3;
        assert.equal(fill === accent, isSeen, accent);
        // A hundredth of the way is less than half a step of contrast.
        if (!isSeen) assert.ok(found < 3.5, `${accent} as ${fill} on ${ground}`);
      }
    }),
  );
  assert.deepEqual(fillsOf('#ffff00'), [
    ['#fff', '#999900'],
    ['#1b1b1b', '#ffff00'],
  ]);
});

test('an accent is three or six digits, with or without the sign before them', () => {
  for (const [text, color] of [
    ['0a7d77', '#0a7d77'],
    ['#0A7D77', '#0a7d77'],
    ['abc', '#aabbcc'],
    ['#FFF', '#ffffff'],
  ] as const)
    assert.equal(readAccent(text), color);
  for (const text of ['', '#', 'red', '0a7d7', '0a7d77ff', '##0a7d77', ' 0a7d77', '0a7d77\n', 'url(#a)', 'ａｂｃ'])
    assert.equal(readAccent(text), undefined, text);
});
