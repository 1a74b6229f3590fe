/**
 * What must be said of figures of each kind, in both languages: by the element and by every output. A space stands for
 * those that do not break, too.
 */
import type { HistoryPoint, JobsProgress, Unit } from '../../../src/model/jobs-progress.js';

/** A figure with its sentences; `badge` is the badge's message. */
export interface Told {
  what: string;
  progress: JobsProgress;
  sv: readonly string[];
  en: readonly string[];
  badge: { sv: string; en: string };
  /** What must stand nowhere. */
  never?: RegExp;
}

const jobs: Unit = { one: 'job', other: 'jobs' };
const percent: Unit = { one: 'percent', other: 'percent' };
const euro: Unit = { one: '€', other: '€', position: 'start' };

const points = (...all: [date: string, value: number | null, more?: Partial<HistoryPoint>][]): HistoryPoint[] =>
  all.map(([date, value, more]) => ({ date, value, ...more }));

const count: JobsProgress = { value: 742, label: 'Companies', unit: jobs };
const aimed: JobsProgress = { ...count, goal: 1000, deadline: '2020-12-31', asOf: '2020-12-31' };
const falling: JobsProgress = { ...count, value: 300, start: { value: 500 }, goal: 100 };

/** A figure of a period, and how that is said. */
const ofPeriod = (what: string, period: string, asOf: string, sv: string, en: string): Told => ({
  what: `a figure of ${what}`,
  progress: { ...count, asOf, period },
  sv: ['Companies: 742 jobs.', `Uppgift för ${sv}.`],
  en: ['Companies: 742 jobs.', `Figure for ${en}.`],
  badge: { sv: '742 jobs', en: '742 jobs' },
  never: /Uppgift per|As of/,
});

const marked = (status: 'provisional' | 'estimated' | 'unreliable' | 'revised', sv: string[], en: string[]): Told => ({
  what: `a figure that is ${status}`,
  progress: { ...count, status },
  sv: ['Companies: 742 jobs.', `${sv[0] ?? ''}.`],
  en: ['Companies: 742 jobs.', `${en[0] ?? ''}.`],
  badge: { sv: `742 jobs, ${sv[1] ?? ''}`, en: `742 jobs, ${en[1] ?? ''}` },
});

export const told: readonly Told[] = [
  {
    what: 'a figure with the decimals that its source declares',
    progress: { value: 4, decimals: 1, label: 'Unemployment', unit: percent },
    sv: ['Unemployment: 4,0 percent.'],
    en: ['Unemployment: 4.0 percent.'],
    badge: { sv: '4,0 percent', en: '4.0 percent' },
  },
  {
    what: 'a figure with all of its own digits',
    progress: { value: 20.69, label: 'Unemployment', unit: percent },
    sv: ['Unemployment: 20,69 percent.'],
    en: ['Unemployment: 20.69 percent.'],
    badge: { sv: '20,69 percent', en: '20.69 percent' },
  },
  {
    what: 'a figure that is nearly nothing',
    progress: { ...count, value: 0.0004 },
    sv: ['Companies: 0,0004 jobs.'],
    en: ['Companies: 0.0004 jobs.'],
    badge: { sv: '0,0004 jobs', en: '0.0004 jobs' },
  },
  {
    what: 'a figure below zero, of which no share is true',
    progress: { ...count, value: -5, goal: 1000 },
    sv: ['Companies: −5 av 1 000 jobs.'],
    en: ['Companies: -5 of 1,000 jobs.'],
    badge: { sv: '−5 / 1 000 jobs', en: '-5 / 1,000 jobs' },
    never: /%/,
  },
  {
    what: 'a share below one percent',
    progress: { ...count, value: 9.9, goal: 1000 },
    sv: ['Companies: 9,9 av 1 000 jobs, mindre än 1 % av målet.'],
    en: ['Companies: 9.9 of 1,000 jobs, less than 1% of the goal.'],
    badge: { sv: '9,9 / 1 000 jobs (mindre än 1 %)', en: '9.9 / 1,000 jobs (less than 1%)' },
    never: /\b0 ?%/,
  },
  {
    what: 'a share whose last digit is far behind the point',
    progress: { ...count, value: 28.9999999999999, goal: 100 },
    sv: ['28,9999999999999 av 100 jobs, 28 % av målet.'],
    en: ['28.9999999999999 of 100 jobs, 28% of the goal.'],
    badge: { sv: '28,9999999999999 / 100 jobs (28 %)', en: '28.9999999999999 / 100 jobs (28%)' },
  },
  {
    what: 'a figure of a day',
    progress: { ...count, asOf: '2019-11-04', source: { name: 'The office Inc.' } },
    sv: ['Companies: 742 jobs.', 'Uppgift per 4 november 2019.', 'Källa: The office Inc.'],
    en: ['Companies: 742 jobs.', 'As of 4 November 2019.', 'Source: The office Inc.'],
    badge: { sv: '742 jobs', en: '742 jobs' },
    never: /\.\./,
  },
  ofPeriod('a month', '2026-08', '2026-08-31', 'augusti 2026', 'August 2026'),
  ofPeriod('a year', '2024', '2024-12-31', '2024', '2024'),
  ofPeriod('a quarter', '2025-Q3', '2025-09-30', 'tredje kvartalet 2025', 'the third quarter of 2025'),
  ofPeriod('half a year', '2025-H1', '2025-06-30', 'första halvåret 2025', 'the first half of 2025'),
  ofPeriod('a week', '2026-W05', '2026-02-01', 'vecka 5 2026', 'week 5 of 2026'),
  ofPeriod('a school year', '2024/2025', '2025-06-30', '2024/2025', '2024/2025'),
  ofPeriod('several years', '2019--2023', '2023-12-31', '2019–2023', '2019–2023'),
  ofPeriod("the source's own name", 'Valet 2022-13', '2022-09-11', 'Valet 2022-13', 'Valet 2022-13'),
  marked('provisional', ['Preliminär uppgift', 'preliminär'], ['Provisional figure', 'provisional']),
  marked('estimated', ['Uppskattad uppgift', 'uppskattad'], ['Estimated figure', 'estimated']),
  marked('unreliable', ['Osäker uppgift', 'osäker'], ['Uncertain figure', 'uncertain']),
  marked('revised', ['Reviderad uppgift', 'reviderad'], ['Revised figure', 'revised']),
  {
    what: 'a figure that was revised and is not the last word',
    progress: { ...count, status: 'provisional', revised: true },
    sv: ['Companies: 742 jobs.', 'Preliminär uppgift.', 'Reviderad uppgift.'],
    en: ['Companies: 742 jobs.', 'Provisional figure.', 'Revised figure.'],
    badge: { sv: '742 jobs, preliminär, reviderad', en: '742 jobs, provisional, revised' },
  },
  {
    what: 'a figure that was revised, said twice',
    progress: { ...count, status: 'revised', revised: true },
    sv: ['Companies: 742 jobs.', 'Reviderad uppgift.'],
    en: ['Companies: 742 jobs.', 'Revised figure.'],
    badge: { sv: '742 jobs, reviderad', en: '742 jobs, revised' },
    never: /Reviderad uppgift\. Reviderad|Revised figure\. Revised|revised, revised/,
  },
  {
    what: 'a figure that was revised and is kept back',
    progress: { ...count, value: null, status: 'confidential', revised: true },
    sv: ['Companies: Uppgift saknas (sekretess).'],
    en: ['Companies: The figure is not published (confidential).'],
    badge: { sv: 'Uppgift saknas (sekretess).', en: 'The figure is not published (confidential).' },
    never: /revid|revised/i,
  },
  {
    what: 'a figure that is a forecast',
    progress: { ...count, status: 'forecast', asOf: '2999-12-31', period: '2999' },
    sv: ['Companies: 742 jobs.', 'Prognos, ännu inget utfall.', 'Uppgift för 2999.'],
    en: ['Companies: 742 jobs.', 'A forecast: not yet an outcome.', 'Figure for 2999.'],
    badge: { sv: '742 jobs, prognos', en: '742 jobs, forecast' },
  },
  {
    what: 'a forecast above its goal, which nobody has reached',
    progress: { ...count, value: 1100, goal: 1000, status: 'forecast', asOf: '2999-12-31', period: '2999' },
    sv: ['Companies: 1 100 av 1 000 jobs, 110 % av målet.', 'Prognos, ännu inget utfall.'],
    en: ['Companies: 1,100 of 1,000 jobs, 110% of the goal.', 'A forecast: not yet an outcome.'],
    badge: { sv: '1 100 / 1 000 jobs (110 %), prognos', en: '1,100 / 1,000 jobs (110%), forecast' },
    never: /nått|reached/,
  },
  {
    what: 'a forecast above its goal, whose deadline lies ahead',
    progress: { ...aimed, value: 1100, deadline: '2999-12-31', status: 'forecast', asOf: '2999-12-31', period: '2999' },
    sv: ['Målet ska nås senast 31 december 2999.', 'Prognos, ännu inget utfall.'],
    en: ['The goal is to be reached by 31 December 2999.', 'A forecast: not yet an outcome.'],
    badge: { sv: '1 100 / 1 000 jobs (110 %), prognos', en: '1,100 / 1,000 jobs (110%), forecast' },
    never: /är nått|is reached/,
  },
  {
    what: 'a forecast below a goal whose deadline has passed',
    progress: { ...aimed, status: 'forecast', asOf: '2020-12-31', period: '2020' },
    sv: ['Senaste uppgiften är från 2020; om målet nåddes är inte känt.', 'Prognos, ännu inget utfall.'],
    en: [
      'The latest figure is from 2020; whether the goal was reached is not known.',
      'A forecast: not yet an outcome.',
    ],
    badge: { sv: '742 / 1 000 jobs (74 %), prognos', en: '742 / 1,000 jobs (74%), forecast' },
    never: /utan att målet|without the goal/,
  },
  {
    what: 'a figure that is confidential',
    progress: { ...aimed, value: null, status: 'confidential', period: '2020-12' },
    sv: ['Companies: Uppgift saknas (sekretess).', 'Uppgift för december 2020.'],
    en: ['Companies: The figure is not published (confidential).', 'Figure for December 2020.'],
    badge: { sv: 'Uppgift saknas (sekretess).', en: 'The figure is not published (confidential).' },
    never: /\b0\b|målet|the goal/,
  },
  {
    what: 'a figure that is missing',
    progress: { ...aimed, value: null, status: 'missing', period: '2020-12' },
    sv: ['Companies: Uppgift saknas.', 'Uppgift för december 2020.'],
    en: ['Companies: The figure is missing.', 'Figure for December 2020.'],
    badge: { sv: 'Uppgift saknas.', en: 'The figure is missing.' },
    never: /\b0\b|sekretess|confidential|målet|the goal/,
  },
  {
    what: 'a figure behind a break in the series, with a remark of the source',
    progress: { ...count, break: true, remark: 'New <b>definition</b> since 2021' },
    sv: ['Inte jämförbar med tidigare uppgifter.', 'New definition since 2021.'],
    en: ['Not comparable with earlier figures.', 'New definition since 2021.'],
    badge: { sv: '742 jobs', en: '742 jobs' },
    never: /<b>/,
  },
  {
    what: 'a newest figure that is confidential',
    progress: {
      ...count,
      asOf: '2026-07-31',
      period: '2026-07',
      history: points(['2026-08-31', null, { period: '2026-08', status: 'confidential' }]),
    },
    sv: ['Uppgiften för augusti 2026 är belagd med sekretess; den senaste som redovisas gäller juli 2026.'],
    en: ['The figure for August 2026 is confidential; the latest available figure is for July 2026.'],
    badge: { sv: '742 jobs', en: '742 jobs' },
  },
  {
    what: 'a newest figure that is missing',
    progress: { ...count, asOf: '2019-11-04', history: points(['2018-01-01', null], ['2019-11-05', null]) },
    sv: ['Uppgift för 5 november 2019 saknas; den senaste som redovisas gäller 4 november 2019.'],
    en: ['The figure for 5 November 2019 is missing; the latest available figure is for 4 November 2019.'],
    badge: { sv: '742 jobs', en: '742 jobs' },
    never: /sekretess|confidential|2018/,
  },
  {
    what: 'a figure with a forecast beside it',
    progress: { ...count, forecasts: points(['2030-12-31', 1100, { period: '2030' }]) },
    sv: ['Companies: 742 jobs.', 'Prognos för 2030: 1 100.'],
    en: ['Companies: 742 jobs.', 'Forecast for 2030: 1,100.'],
    badge: { sv: '742 jobs', en: '742 jobs' },
  },
  {
    what: 'a figure with forecasts of which one lies behind it',
    progress: {
      ...count,
      asOf: '2029-12-31',
      period: '2029',
      forecasts: points(['2029-12-31', 900, { period: '2029' }], ['2030-12-31', 1100, { period: '2030' }]),
    },
    sv: ['Companies: 742 jobs.', 'Prognos för 2030: 1 100.', 'Uppgift för 2029.'],
    en: ['Companies: 742 jobs.', 'Forecast for 2030: 1,100.', 'Figure for 2029.'],
    badge: { sv: '742 jobs', en: '742 jobs' },
    never: /900/,
  },
  {
    what: 'a figure with many forecasts, of which the first and the last are told',
    progress: {
      ...count,
      forecasts: points(
        ...[2034, 2031, 2033, 2032].map((year): [string, number, Partial<HistoryPoint>] => [
          `${String(year)}-12-31`,
          year - 1000,
          { period: String(year) },
        ]),
      ),
    },
    sv: ['Prognos för 2031: 1 031. Prognos för 2034: 1 034.'],
    en: ['Forecast for 2031: 1,031. Forecast for 2034: 1,034.'],
    badge: { sv: '742 jobs', en: '742 jobs' },
    never: /203[23]/,
  },
  {
    what: 'a unit that stands before its figure',
    progress: { value: 742, goal: 1000, label: 'Given', unit: euro },
    sv: ['Given: €742 av €1 000, 74 % av målet.'],
    en: ['Given: €742 of €1,000, 74% of the goal.'],
    badge: { sv: '€742 / €1 000 (74 %)', en: '€742 / €1,000 (74%)' },
  },
  {
    what: 'a unit of letters before a figure below zero',
    progress: { value: -5, label: 'Result', unit: { one: 'SEK', other: 'SEK', position: 'start' } },
    sv: ['Result: −SEK 5.'],
    en: ['Result: -SEK 5.'],
    badge: { sv: '−SEK 5', en: '-SEK 5' },
  },
  {
    what: 'a unit that begins with a digit',
    progress: { value: 742, label: 'Employed', unit: { one: '1 000 persons', other: '1 000 persons' } },
    sv: ['Employed: 742 (1 000 persons).'],
    en: ['Employed: 742 (1 000 persons).'],
    badge: { sv: '742 (1 000 persons)', en: '742 (1 000 persons)' },
  },
  {
    what: 'a unit that reads from the right, before the figure',
    progress: { value: 742, label: 'Given', unit: { one: 'د.إ', other: 'د.إ', position: 'start' } },
    sv: ['Given: \u2068د.إ\u2069 742.'],
    en: ['Given: \u2068د.إ\u2069 742.'],
    badge: { sv: '\u2068د.إ\u2069 742', en: '\u2068د.إ\u2069 742' },
  },
  {
    what: 'statuses that are remarked, in the words of the page',
    progress: { ...count, status: 'unreliable', revised: true, remark: 'provisional, few answers' },
    sv: ['Osäker uppgift.', 'Preliminär uppgift.', 'Reviderad uppgift.', 'Few answers.'],
    en: ['Uncertain figure.', 'Provisional figure.', 'Revised figure.', 'Few answers.'],
    badge: { sv: '742 jobs, osäker, preliminär, reviderad', en: '742 jobs, uncertain, provisional, revised' },
    never: /provisional,? few/,
  },
  {
    what: 'a unit that reads from the right',
    progress: { value: 742, goal: 1000, label: 'Jobs', unit: { one: 'وظيفة', other: 'وظائف' } },
    sv: ['Jobs: 742 av 1 000 \u2068وظائف\u2069, 74 % av målet.'],
    en: ['Jobs: 742 of 1,000 \u2068وظائف\u2069, 74% of the goal.'],
    badge: { sv: '742 / 1 000 \u2068وظائف\u2069 (74 %)', en: '742 / 1,000 \u2068وظائف\u2069 (74%)' },
  },
  {
    what: 'a figure on its way down',
    progress: falling,
    sv: ['Companies: 300 jobs, 50 % av vägen från 500 ner till målet 100.'],
    en: ['Companies: 300 jobs, 50% of the way from 500 down to the goal, 100.'],
    badge: { sv: '300 / ≤ 100 jobs (50 %)', en: '300 / ≤ 100 jobs (50%)' },
    never: /300 (av|of)|nått|is reached/,
  },
  {
    what: 'a figure on its way down to nothing',
    progress: { ...falling, value: 499, goal: 0 },
    sv: ['Companies: 499 jobs, mindre än 1 % av vägen från 500 ner till målet 0.'],
    en: ['Companies: 499 jobs, less than 1% of the way from 500 down to the goal, 0.'],
    badge: { sv: '499 / ≤ 0 jobs (mindre än 1 %)', en: '499 / ≤ 0 jobs (less than 1%)' },
  },
  {
    what: 'a loss on its way up to nothing',
    progress: { ...falling, value: -200, start: { value: -500 }, goal: 0, deadline: '2999-12-31' },
    sv: ['Companies: −200 jobs.', 'Målet ska nås senast 31 december 2999.'],
    en: ['Companies: -200 jobs.', 'The goal is to be reached by 31 December 2999.'],
    badge: { sv: '−200 / 0 jobs (60 %)', en: '-200 / 0 jobs (60%)' },
    never: / (av|of) 0|nått|is reached/,
  },
  {
    what: 'a loss that has become a gain',
    progress: { ...falling, value: 5, start: { value: -500 }, goal: 0 },
    sv: ['Companies: 5 jobs.', 'Målet är nått.'],
    en: ['Companies: 5 jobs.', 'The goal is reached.'],
    badge: { sv: '5 / 0 jobs (100 %)', en: '5 / 0 jobs (100%)' },
  },
  {
    what: 'a figure that is down at its goal',
    progress: { ...falling, value: 90 },
    sv: ['Companies: 90 jobs mot målet högst 100.', 'Målet är nått.'],
    en: ['Companies: 90 jobs against a goal of at most 100.', 'The goal is reached.'],
    badge: { sv: '90 / ≤ 100 jobs (100 %)', en: '90 / ≤ 100 jobs (100%)' },
  },
  {
    what: 'a figure that has risen above the start from which it shall fall',
    progress: { ...falling, value: 600 },
    sv: ['Companies: 600 jobs mot målet högst 100.'],
    en: ['Companies: 600 jobs against a goal of at most 100.'],
    badge: { sv: '600 / ≤ 100 jobs', en: '600 / ≤ 100 jobs' },
    never: /%|nått|is reached/,
  },
  {
    what: 'a goal that was reached in time and is no longer held',
    progress: { ...aimed, value: 980, asOf: '2021-06-30', history: points(['2020-12-31', 1010]) },
    sv: ['Målet nåddes till måldagen 31 december 2020, men hålls inte längre.'],
    en: ['The goal was reached by the target date, 31 December 2020, and is no longer held.'],
    badge: { sv: '980 / 1 000 jobs (98 %)', en: '980 / 1,000 jobs (98%)' },
    never: /utan att målet|without the goal/,
  },
  {
    what: 'a goal that was reached late',
    progress: { ...aimed, value: 1010, asOf: '2021-06-30', history: points(['2020-12-31', 900]) },
    sv: ['Målet är nått, men för sent: måldagen var 31 december 2020.'],
    en: ['The goal is reached, but late: the target date was 31 December 2020.'],
    badge: { sv: '1 010 / 1 000 jobs (101 %)', en: '1,010 / 1,000 jobs (101%)' },
  },
  {
    what: 'a goal that was reached, nobody knows whether in time',
    progress: { ...aimed, value: 1010, asOf: '2021-06-30', history: points(['2020-06-30', 900]) },
    sv: ['Målet är nått. Måldagen var 31 december 2020.'],
    en: ['The goal is reached. The target date was 31 December 2020.'],
    badge: { sv: '1 010 / 1 000 jobs (101 %)', en: '1,010 / 1,000 jobs (101%)' },
    never: /sent|late/,
  },
  {
    what: 'a goal that was missed, and is still',
    progress: { ...aimed, value: 980, asOf: '2021-06-30', history: points(['2020-12-31', 900], ['2021-03-31', 1010]) },
    sv: ['Måldagen 31 december 2020 har passerat utan att målet nåddes.'],
    en: ['The target date, 31 December 2020, has passed without the goal being reached.'],
    badge: { sv: '980 / 1 000 jobs (98 %)', en: '980 / 1,000 jobs (98%)' },
  },
  {
    what: 'a goal whose figure for the deadline is kept back, and a later one below it',
    progress: {
      ...aimed,
      value: 980,
      asOf: '2021-06-30',
      history: points(['2020-06-30', 900], ['2020-12-31', null, { status: 'confidential' }]),
    },
    sv: ['Senaste uppgiften är från 30 juni 2021; om målet nåddes är inte känt.'],
    en: ['The latest figure is from 30 June 2021; whether the goal was reached is not known.'],
    badge: { sv: '980 / 1 000 jobs (98 %)', en: '980 / 1,000 jobs (98%)' },
    never: /utan att målet|without the goal/,
  },
  {
    what: 'a goal that was reached, and a figure that cannot be compared since then',
    progress: { ...aimed, value: 500, asOf: '2021-06-30', break: true, history: points(['2020-12-31', 1010]) },
    sv: ['Målet nåddes. Måldagen var 31 december 2020.', 'Inte jämförbar med tidigare uppgifter.'],
    en: ['The goal was reached. The target date was 31 December 2020.', 'Not comparable with earlier figures.'],
    badge: { sv: '500 / 1 000 jobs (50 %)', en: '500 / 1,000 jobs (50%)' },
    never: /hålls|no longer held/,
  },
  {
    what: 'a falling goal that was reached late',
    progress: {
      ...falling,
      deadline: '2020-12-31',
      asOf: '2021-06-30',
      value: 90,
      history: points(['2020-12-31', 150]),
    },
    sv: ['Målet är nått, men för sent: måldagen var 31 december 2020.'],
    en: ['The goal is reached, but late: the target date was 31 December 2020.'],
    badge: { sv: '90 / ≤ 100 jobs (100 %)', en: '90 / ≤ 100 jobs (100%)' },
  },
  {
    what: 'a deadline behind the last period that is told',
    progress: { ...aimed, asOf: '2020-08-31', period: '2020-08' },
    sv: ['Senaste uppgiften är från augusti 2020; om målet nåddes är inte känt.'],
    en: ['The latest figure is from August 2020; whether the goal was reached is not known.'],
    badge: { sv: '742 / 1 000 jobs (74 %)', en: '742 / 1,000 jobs (74%)' },
  },
];
