/** The unit stands in the form that the number beside it asks for, in each language and in every output. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlPage } from '../../../endpoint/counters/html-form.js';
import { addWords } from '../../../src/controllers/at-hand.js';
import { badge } from '../../../src/derived/jobs-progress/badge.js';
import { structuredData } from '../../../src/derived/jobs-progress/structured-data.js';
import { plainText } from '../../../src/derived/jobs-progress/summary.js';
import { languages } from '../../../src/locales/jobs-progress/languages.js';
import * as registry from '../../../src/locales/registry.js';
import { wordsFor } from '../../../src/locales/words.js';
import type { JobsProgress, Unit } from '../../../src/model/jobs-progress.js';
import { badgeSvg } from '../../../src/pictures/jobs-progress/badge-svg.js';
import { svg } from '../../../src/pictures/jobs-progress/svg.js';
import { textInRoot } from './text-in-root.js';

// The package has Swedish and English at hand; a page adds the others.
for (const [tag, words] of Object.entries(registry)) addWords(tag, words);

const today = '2026-11-28';

const folded = (text: string): string => text.replace(/[\u2068\u2069]/g, '').replace(/[\s\u00a0]+/g, ' ');
const textIn = (markup: string): string =>
  folded(markup.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]*>/g, '\n'));
const inWords = (language: string, progress: JobsProgress): string =>
  folded(plainText(progress, today, wordsFor(language, languages)));

/** The jobs that nobody has given a name. */
const jobs: Record<string, readonly [value: number, said: string][]> = {
  sv: [
    [0, '0 jobb'],
    [1, '1 jobb'],
    [742, '742 jobb'],
  ],
  en: [
    [0, '0 jobs'],
    [1, '1 job'],
    [1.5, '1.5 jobs'],
    [21, '21 jobs'],
    [742, '742 jobs'],
  ],
  pl: [
    [0, '0 miejsc pracy'],
    [1, '1 miejsce pracy'],
    [3, '3 miejsca pracy'],
    [5, '5 miejsc pracy'],
    [12, '12 miejsc pracy'],
    [21, '21 miejsc pracy'],
    [742, '742 miejsca pracy'],
    [1.5, '1,5 miejsca pracy'],
  ],
  lt: [
    [1, '1 darbo vieta'],
    [2, '2 darbo vietos'],
    [10, '10 darbo vietų'],
    [11, '11 darbo vietų'],
    [21, '21 darbo vieta'],
    [1.5, '1,5 darbo vietos'],
    [742, '742 darbo vietos'],
  ],
  lv: [
    [1, '1 darbvieta'],
    [2, '2 darbvietas'],
    [10, '10 darbvietu'],
    [11, '11 darbvietu'],
    [21, '21 darbvieta'],
  ],
  ro: [
    [1, '1 loc de muncă'],
    [0, '0 locuri de muncă'],
    [19, '19 locuri de muncă'],
    [20, '20 de locuri de muncă'],
    [101, '101 locuri de muncă'],
    [742, '742 de locuri de muncă'],
  ],
  ar: [
    [0, '0 وظيفة'],
    [1, '1 وظيفة'],
    [2, '2 وظيفتان'],
    [3, '3 وظائف'],
    [11, '11 وظيفة'],
    [100, '100 وظيفة'],
    [103, '103 وظائف'],
  ],
  sl: [
    [1, '1 delovno mesto'],
    [2, '2 delovni mesti'],
    [3, '3 delovna mesta'],
    [5, '5 delovnih mest'],
    [101, '101 delovno mesto'],
    [742, '742 delovnih mest'],
  ],
  cs: [
    [1, '1 pracovní místo'],
    [3, '3 pracovní místa'],
    [5, '5 pracovních míst'],
    [1.5, '1,5 pracovního místa'],
    [22, '22 pracovních míst'],
  ],
  sk: [
    [1, '1 pracovné miesto'],
    [4, '4 pracovné miesta'],
    [5, '5 pracovných miest'],
    [1.5, '1,5 pracovného miesta'],
  ],
  hr: [
    [1, '1 radno mjesto'],
    [3, '3 radna mjesta'],
    [5, '5 radnih mjesta'],
    [21, '21 radno mjesto'],
    [11, '11 radnih mjesta'],
  ],
  uk: [
    [1, '1 робоче місце'],
    [3, '3 робочі місця'],
    [5, '5 робочих місць'],
    [21, '21 робоче місце'],
    [1.5, '1,5 робочого місця'],
  ],
  ga: [
    [1, '1 phost'],
    [2, '2 phost'],
    [4, '4 phost'],
    [8, '8 bpost'],
    [11, '11 post'],
    [742, '742 post'],
  ],
  mt: [
    [1, '1 impjieg'],
    [2, '2 impjiegi'],
    [5, '5 impjiegi'],
    [11, '11-il impjieg'],
    [20, '20 impjieg'],
    [115, '115-il impjieg'],
  ],
  is: [
    [1, '1 starf'],
    [21, '21 starf'],
    [11, '11 störf'],
    [742, '742 störf'],
  ],
  fr: [
    [0, '0 emploi'],
    [1, '1 emploi'],
    [1.5, '1,5 emploi'],
    [2, '2 emplois'],
    [1000000, '1 000 000 d’emplois'],
  ],
  es: [
    [1, '1 empleo'],
    [2, '2 empleos'],
    [1000000, '1.000.000 de empleos'],
  ],
  it: [
    [1, '1 posto di lavoro'],
    [2, '2 posti di lavoro'],
    [1000000, '1.000.000 di posti di lavoro'],
  ],
  pt: [
    [1, '1 emprego'],
    [2, '2 empregos'],
    [1000000, '1.000.000 de empregos'],
  ],
  de: [
    [1, '1 Arbeitsplatz'],
    [2, '2 Arbeitsplätze'],
  ],
  fi: [
    [1, '1 työpaikka'],
    [2, '2 työpaikkaa'],
    [1.5, '1,5 työpaikkaa'],
  ],
  et: [
    [1, '1 töökoht'],
    [2, '2 töökohta'],
  ],
  ti: [
    [0, '0 ስራሕ'],
    [1, '1 ስራሕ'],
    [2, '2 ስራሓት'],
  ],
};

describe('jobs beside a figure', () => {
  for (const [language, said] of Object.entries(jobs))
    for (const [value, text] of said)
      it(`are ${text} (${language})`, () => {
        assert.match(inWords(language, { value }), new RegExp(`^${text}[.።]$`, 'u'));
      });
});

/** The figure and its goal ask for forms of their own, and a preposition asks for a case that no form is in. */
const aims: readonly [language: string, value: number, goal: number, said: string][] = [
  ['sv', 1, 1000, '1 av 1 000 jobb'],
  ['en', 0, 1, '0 of 1 job,'],
  ['en', 1, 1000, '1 of 1,000 jobs'],
  ['pl', 3, 1000, '3 miejsca pracy z 1000'],
  ['pl', 5, 12, '5 miejsc pracy z 12'],
  ['cs', 2, 10, '2 pracovní místa z plánovaných 10'],
  ['sk', 2, 10, '2 pracovné miesta z plánovaných 10'],
  ['hr', 21, 100, '21 radno mjesto od 100'],
  ['sl', 2, 100, '2 delovni mesti od 100'],
  ['uk', 3, 100, '3 робочі місця із 100'],
  ['lt', 1, 100, '1 darbo vieta iš 100'],
  ['lv', 21, 100, '21 darbvieta no 100'],
  ['is', 21, 100, '21 starf af 100'],
  ['de', 742, 900, '742 Arbeitsplätze von 900'],
  ['fi', 1, 100, '1 työpaikka, tavoite 100'],
  ['et', 1, 100, '1 töökoht 100-st'],
  ['ar', 3, 100, '3 وظائف من أصل 100'],
  ['ro', 12, 100, '12 din 100 de locuri de muncă'],
  ['ro', 1, 12, '1 din 12 locuri de muncă'],
  ['ga', 1, 8, '1 as 8 bpost'],
  ['mt', 1, 15, '1 minn 15-il impjieg'],
];

describe('the unit of a figure with a goal', () => {
  for (const [language, value, goal, said] of aims)
    it(`is told as ${said} (${language})`, () => {
      const text = inWords(language, { value, goal });
      assert.ok(text.startsWith(said), text);
    });
});

const firms: Unit = { one: 'firma', few: 'firmy', many: 'firm', other: 'firmy' };
const three: JobsProgress = { value: 3, label: 'Rejestr', unit: firms };

describe("a publisher's unit", () => {
  it('is in the form of the figure in every output', async () => {
    const words = wordsFor('pl', languages);
    for (const [value, text] of [
      [3, '3 firmy'],
      [5, '5 firm'],
      [1, '1 firma'],
    ] as const) {
      const progress = { ...three, value };
      assert.equal(folded(badge(progress, words).message), text);
      assert.ok(textIn(badgeSvg(progress, words)).includes(text));
      assert.ok(textIn(svg(progress, today, words)).includes(text));
      assert.ok(folded(textInRoot(await htmlPage(progress, today, words, 'auto'))).includes(text));
      assert.equal(structuredData(progress, today, words)?.unitText, text.slice(2));
      assert.equal(inWords('pl', progress), `Rejestr: ${text}.`);
    }
  });

  it('is in the form of the goal beside it on a badge', () => {
    assert.equal(folded(badge({ ...three, goal: 5 }, wordsFor('pl', languages)).message), '3 / 5 firm (60%)');
  });

  it('takes the form for others where one is left out, also for one', () => {
    assert.equal(inWords('pl', { value: 3, unit: { one: 'a', other: 'b' } }), '3 b.');
    assert.equal(inWords('en', { value: 1, unit: { other: 'staff' } }), '1 staff.');
    assert.equal(inWords('lv', { value: 10, unit: { zero: 'z', other: 'b' } }), '10 z.');
  });

  it('follows the number as it is written: 1.0 is not one', () => {
    const unit = { one: 'job', other: 'jobs' };
    assert.equal(inWords('en', { value: 1, decimals: 1, unit }), '1.0 jobs.');
    assert.equal(inWords('en', { value: 1, unit }), '1 job.');
    assert.equal(inWords('en', { value: 1.00004, unit }), '1.00004 jobs.');
    assert.equal(inWords('pl', { value: 5, decimals: 1, unit: firms }), '5,0 firmy.');
  });

  it('may stand before the figure in its form', () => {
    assert.equal(
      inWords('en', { value: 1, goal: 2, unit: { one: 'x', other: 'y', position: 'start' } }),
      'x\u00a01 of y\u00a02, 50% of the goal.'.replaceAll('\u00a0', ' '),
    );
  });

  it('does not turn an Arabic sentence around where it is in Latin letters', () => {
    const ar = wordsFor('ar', languages);
    const sentenceOf = (other: string, more = {}): string =>
      plainText({ value: 742, goal: 1000, unit: { other }, ...more }, today, ar);
    for (const more of [{}, { start: { value: 2000 } }]) {
      assert.match(sentenceOf('kronor', more), /^742\u200f kronor/);
      assert.match(sentenceOf('دينار', more), /^742/);
    }
  });
  it('stands behind the figure in a badge without a label', () => {
    const { label, message } = badge({ value: 742 }, wordsFor('ro', languages));
    assert.deepEqual([label, message], ['', '742 de locuri de muncă']);
  });
  it('is told in the form for few where no number stands beside it', () => {
    assert.deepEqual(structuredData({ value: 5, unit: firms }, today, wordsFor('pl', languages))?.variableMeasured, {
      '@type': 'StatisticalVariable',
      name: 'firmy',
    });
    const percent = { one: '%', other: '%' };
    const data = structuredData({ value: 5, unit: percent }, today, wordsFor('en', languages));
    assert.deepEqual([data?.unitText, data?.variableMeasured], ['%', undefined]);
  });
});
