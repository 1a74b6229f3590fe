import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from '../../../src/locales/jobs-progress/en.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { badgeSvg } from '../../../src/pictures/jobs-progress/badge-svg.js';
import { svg } from '../../../src/pictures/jobs-progress/svg.js';

const today = '2026-11-23';

const full: JobsProgress = {
  label: 'Jobs',
  value: 742,
  goal: 1000,
  start: { value: 300, date: '2026-11-13' },
  deadline: '2026-12-13',
  asOf: '2026-11-20',
  status: 'provisional',
  source: { name: 'Office' },
};

/** What a picture draws below its style, one element after the other. */
const drawnIn = (progress: JobsProgress): string[] => {
  const [, body = ''] = /<\/style>(.*)<\/svg>\n$/s.exec(svg(progress, today, en)) ?? [];
  return body.split(/(?=<(?!\/))/);
};

test('a picture has its lines below each other, and its bar between them', () => {
  assert.deepEqual(drawnIn(full), [
    '<rect class="ground" width="100%" height="100%"/>',
    '<text x="16" y="36">Jobs</text>',
    '<text x="16" y="72" class="value">742</text>',
    '<text x="16" y="92">742 of 1,000 jobs, 74% of the goal.</text>',
    '<rect class="fill" x="16" y="108" width="332.4" height="16"/>',
    '<rect class="track" x="16" y="108" width="448" height="16"/>',
    '<path class="expected" d="M254.8 104v24"/>',
    '<path class="tick" d="M150.4 104v24"/>',
    '<path class="tick" d="M464 104v24"/>',
    '<text x="16" y="148">start 300 (2026) · should be at 533 by now · goal 1,000</text>',
    '<text x="16" y="168">The goal is to be reached by 13 December 2026.</text>',
    '<text x="16" y="188">Provisional figure.</text>',
    '<text x="16" y="208">As of 20 November 2026.</text>',
    '<text x="16" y="228">Source: Office.</text>',
  ]);
});

test('a picture is as high as its lines, and is read as one picture with a title and a description', () => {
  const [head] = svg(full, today, en).split('<style>');
  assert.equal(
    head,
    '<svg xmlns="http://www.w3.org/2000/svg" role="img" class="sprid-jobs-progress-auto" lang="en" direction="ltr"' +
      ' width="480" height="244" viewBox="0 0 480 244"><title>Jobs: 742 of 1,000 jobs, 74% of the goal.</title>' +
      '<desc>The goal is to be reached by 13 December 2026. Provisional figure. As of 20 November 2026. Source: Office.' +
      '</desc>',
  );
});

test('a picture has the same looks in each part, and one set of colors for each ground', () => {
  const [, style] = /<style>(.*)<\/style>/s.exec(svg(full, today, en)) ?? [];
  assert.deepEqual(style?.replaceAll('.sprid-jobs-progress-auto', '&').split(/(?<=\})/), [
    '&{--ground:#fff;--text:#1b1b1b;--track:#767676;--fill:#0f5156}',
    '@media(prefers-color-scheme:dark){&{--ground:#1b1b1b;--text:#f2f2f2;--track:#8c8c8c;--fill:#82bec3}',
    '}',
    '& text{fill:var(--text);font:14px system-ui,sans-serif}',
    '& .value{font-size:32px;font-weight:700}',
    '& .ground{fill:var(--ground)}',
    '& .track{fill:none;stroke:var(--track);stroke-width:2}',
    '& .fill{fill:var(--fill)}',
    '& .tick{stroke:var(--text);stroke-width:2}',
    '& .expected{stroke:var(--text);stroke-width:2;stroke-dasharray:3 3}',
  ]);
});

/** The lines of a picture below its bar, or below its sentence where it has none. */
const below = (progress: JobsProgress): string[] =>
  drawnIn(progress)
    .map((element) => /^<text[^>]*>([^<]*)</.exec(element)?.[1])
    .filter((line) => line !== undefined)
    .slice(2);

test('a start is named where it is marked, and with its year where that is known', () => {
  const at = (progress: Partial<JobsProgress>): string[] => below({ value: 600, goal: 1000, ...progress });
  assert.deepEqual(below({ value: 600, start: { value: 300 } }), []);
  assert.deepEqual(at({}), ['goal 1,000']);
  assert.deepEqual(at({ start: { value: 300 } }), ['start 300 · goal 1,000']);
  assert.deepEqual(at({ start: { value: 0, date: '2014-12-31' } }), ['goal 1,000']);
  assert.deepEqual(below({ value: 600, start: { value: 300 } }), []);
  assert.deepEqual(at({ goal: 0 }), []);
  assert.deepEqual(at({ goal: 0, start: { value: 700 } }), ['start 700 · goal 0']);
});

test('a picture without a bar leaves no room for one', () => {
  assert.deepEqual(drawnIn({ value: 7 }), [
    '<rect class="ground" width="100%" height="100%"/>',
    '<text x="16" y="52" class="value">7</text>',
    '<text x="16" y="72">7 jobs.</text>',
  ]);
  assert.match(svg({ value: 7 }, today, en), / height="88" viewBox="0 0 480 88">.*<desc><\/desc>/s);
});

test('a figure that is too long for its line is drawn as large as the line allows', () => {
  assert.equal(
    drawnIn({ value: 5e25 })[1],
    '<text x="16" y="52" class="value" style="font-size:22.7px">50,000,000,000,000,000,000,000,000</text>',
  );
});

test('a badge has its label and its message beside each other', () => {
  assert.equal(
    badgeSvg(full, en),
    '<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="en" width="245" height="20" viewBox="0 0 245 20">' +
      '<title>Jobs: 742 / 1,000 jobs (74%), provisional</title>' +
      '<g fill="#fff" font-family="Verdana,DejaVu Sans,system-ui,sans-serif" font-size="11" aria-hidden="true">' +
      '<rect x="0" width="40" height="20" fill="#3d3d3d"/>' +
      '<text x="6" y="14" textLength="28" lengthAdjust="spacingAndGlyphs">Jobs</text>' +
      '<rect x="40" width="205" height="20" fill="#0b5cad"/>' +
      '<text x="46" y="14" textLength="193" lengthAdjust="spacingAndGlyphs">742 / 1,000 jobs (74%), provisional</text>' +
      '</g></svg>\n',
  );
});

test('a badge has the color of its state, its label in one line, and no more than 80 signs of it', () => {
  const last = (progress: JobsProgress): unknown =>
    /fill="([^"]+)"\/><text[^>]*>[^<]*<\/text><\/g>/.exec(badgeSvg(progress, en))?.[1];
  assert.equal(last({ value: 1000, goal: 1000 }), '#1f7a33');
  assert.equal(last({ value: 1, goal: 1000 }), '#0b5cad');
  assert.equal(last({ value: null, status: 'confidential' }), '#636363');
  const label = (text: string): unknown => /<text[^>]*>([^<]*)</.exec(badgeSvg({ value: 1, label: text }, en))?.[1];
  assert.equal(label(' Jobs \n in\tall '), 'Jobs in all');
  assert.equal(label('o'.repeat(80)), 'o'.repeat(80));
  assert.equal(label('o'.repeat(81)), `${'o'.repeat(79)}…`);
  assert.equal(label('🙂'.repeat(80)), '🙂'.repeat(80));
});
