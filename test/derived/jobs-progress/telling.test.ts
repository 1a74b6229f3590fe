/** Each kind of figure in every output, in both languages: the table is in `told.ts`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlPage } from '../../../endpoint/counters/html-form.js';
import { words as en } from '../../../src/locales/jobs-progress/en.js';
import { words as sv } from '../../../src/locales/jobs-progress/sv.js';
import { badge } from '../../../src/derived/jobs-progress/badge.js';
import { structuredData } from '../../../src/derived/jobs-progress/structured-data.js';
import { plainText } from '../../../src/derived/jobs-progress/summary.js';
import { badgeSvg } from '../../../src/pictures/jobs-progress/badge-svg.js';
import { svg } from '../../../src/pictures/jobs-progress/svg.js';
import { textInRoot } from './text-in-root.js';
import { told } from './told.js';

const today = '2026-11-28';

const folded = (text: string): string => text.replace(/<style>.*?<\/style>/gs, '').replace(/[\s\u00a0]+/g, ' ');

/** The text of a document, of which each element is a line of its own. */
const textIn = (markup: string): string => folded(markup).replace(/<[^>]*>/g, '\n');

describe('every output', () => {
  for (const { what, progress, badge: message, never, ...said } of told)
    for (const words of [sv, en]) {
      const { language } = words as { language: 'sv' | 'en' };
      it(`says what it must of ${what} (${language})`, async () => {
        const data = structuredData(progress, today, words);
        const description = data ? (data.description as string) : '';
        const outputs: Record<string, string> = {
          txt: folded(plainText(progress, today, words)),
          svg: textIn(svg(progress, today, words)),
          html: textInRoot(await htmlPage(progress, today, words, 'auto')),
          ...(data && { jsonld: folded(`${String(progress.label)}: ${description}`) }),
        };
        for (const [name, output] of Object.entries(outputs)) {
          for (const sentence of said[language])
            if (name !== 'jsonld' || progress.period || !/^(Uppgift per|As of)/.test(sentence))
              assert.ok(output.includes(sentence), `${name} lacks "${sentence}": ${output}`);
          if (never) assert.doesNotMatch(output, never, name);
        }
        const drawn = badge(progress, words);
        assert.equal(folded(drawn.message), message[language]);
        assert.ok(textIn(badgeSvg(progress, words)).includes(`${String(progress.label)}: ${message[language]}`));
        if (never) assert.doesNotMatch(drawn.message, never);
      });
    }
});
