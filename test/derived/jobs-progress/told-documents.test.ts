/** Each kind of document in every output, in both languages: the table is in `told-documents.ts`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlPage } from '../../../endpoint/counters/html-form.js';
import { readSpreadsheet } from '../../../endpoint/spreadsheets/spreadsheet.js';
import { own } from '../../../src/formats/jobs-progress/own.js';
import { words as en } from '../../../src/locales/jobs-progress/en.js';
import { words as sv } from '../../../src/locales/jobs-progress/sv.js';
import { badge } from '../../../src/derived/jobs-progress/badge.js';
import { csv } from '../../../src/derived/jobs-progress/csv.js';
import { forecastPoints, publishedPoints } from '../../../src/derived/jobs-progress/points.js';
import { structuredData } from '../../../src/derived/jobs-progress/structured-data.js';
import { plainText } from '../../../src/derived/jobs-progress/summary.js';
import { badgeSvg } from '../../../src/pictures/jobs-progress/badge-svg.js';
import { svg } from '../../../src/pictures/jobs-progress/svg.js';
import { readOn } from '../../formats/jobs-progress/offices.js';
import { refused, sheets, toldDocuments } from './told-documents.js';
import { textInRoot } from './text-in-root.js';

const today = '2026-11-28';

const folded = (text: string): string => text.replace(/<style>.*?<\/style>/gs, '').replace(/[\s\u00a0]+/g, ' ');

const textIn = (markup: string): string => folded(markup).replace(/<[^>]*>/g, '\n');

describe('every output of a document', () => {
  for (const { what, document, badge: message, csv: file, observed, never, ...rest } of toldDocuments) {
    for (const words of [sv, en]) {
      const { language } = words as { language: 'sv' | 'en' };
      it(`says what it must of ${what} (${language})`, async () => {
        const { model } = await readOn(document, rest);
        const data = structuredData(model, today, words);
        const outputs: Record<string, string> = {
          txt: folded(plainText(model, today, words)),
          svg: textIn(svg(model, today, words)),
          html: textInRoot(await htmlPage(model, today, words, 'auto')),
          ...(data && { jsonld: folded(`${String(model.label)}: ${data.description as string}`) }),
        };
        for (const [name, output] of Object.entries(outputs)) {
          for (const sentence of rest[language])
            if (name !== 'jsonld' || model.period || !/^(Uppgift per|As of)/.test(sentence))
              assert.ok(output.includes(sentence), `${name} lacks "${sentence}": ${output}`);
          if (never) assert.doesNotMatch(output, never, name);
        }
        const drawn = badge(model, words);
        assert.equal(folded(drawn.message), message[language]);
        assert.ok(textIn(badgeSvg(model, words)).includes(message[language]));
        if (never) assert.doesNotMatch(drawn.message, never);
        if (observed) assert.deepEqual([data?.observationDate, data?.observationPeriod], observed);
      });
    }
    it(`has the points of ${what} as a file, and is served as our own JSON`, async () => {
      const { model } = await readOn(document, rest);
      const points = [...publishedPoints(model), ...forecastPoints(model)];
      if (file) assert.deepEqual(csv(points, model).trimEnd().split('\r\n').slice(1), file);
      const json: unknown = JSON.parse(JSON.stringify(model));
      assert.deepEqual(own(json, { base: 'https://a.example/', report: assert.fail }), model);
    });
  }

  for (const { what, document, says, ...rest } of refused)
    it(`is refused for ${what}`, () => assert.rejects(readOn(document, rest), { message: says }));

  for (const { what, text, says, ...said } of sheets)
    it(`${says ? 'is refused for' : 'says what it must of'} a sheet with ${what}`, async () => {
      const reading = readSpreadsheet(new TextEncoder().encode(text), today);
      if (says) return assert.rejects(reading, { message: says });
      const model = await reading;
      assert.ok(model);
      for (const words of [sv, en])
        assert.equal(folded(plainText(model, today, words)), said[words.language as 'sv' | 'en']);
    });
});
