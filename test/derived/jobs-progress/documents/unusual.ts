/** What single offices write in a way of their own: rates with a comma, signs, spans in titles, letters behind years. */
import { dataSet, type Json } from '../../../formats/jobs-progress/offices.js';
import { both, type ToldDocument } from './told-document.js';

/** One measure of two years, or of other periods. */
const measured = (
  title: string,
  measure: string,
  unit: Json,
  time: Parameters<typeof dataSet>[0][string] = ['2024', '2025'],
  more: Json = {},
): Json =>
  dataSet(
    { C: { codes: ['A'], labels: [measure], category: { unit: { A: unit } } }, Tid: time },
    { label: title, role: { metric: ['C'], time: ['Tid'] }, ...more },
  );

export const unusual: readonly ToldDocument[] = [
  {
    what: 'a rate whose thousand has a comma',
    document: measured('Infant mortality', 'Deaths', { base: 'per 1,000 live births', decimals: 1 }, ['2024', '2025'], {
      value: [2.6, 2.5],
    }),
    sv: ['Infant mortality: Deaths: 2,5 per 1,000 live births.'],
    en: ['Infant mortality: Deaths: 2.5 per 1,000 live births.'],
    badge: { sv: '2,5 per 1,000 live births', en: '2.5 per 1,000 live births' },
    never: /2 500|2,500|per 1\./,
  },
  {
    what: 'thousands of PxStat behind a sign',
    document: measured('Turnover', 'Turnover', { label: '€000', decimals: 1, position: 'start' }, ['2024', '2025'], {
      value: [990, 1000.5],
      source: undefined,
      extension: { copyright: { name: 'Central Statistics Office, Ireland' } },
    }),
    sv: ['Turnover: €1 000 500.', 'Källa: Central Statistics Office, Ireland.'],
    en: ['Turnover: €1,000,500.', 'Source: Central Statistics Office, Ireland.'],
    badge: { sv: '€1 000 500', en: '€1,000,500' },
    never: /€000/,
  },
  {
    what: 'a unit that ends with a full stop',
    document: measured('Ledighed', 'Ledige', { base: 'Kr.', decimals: 1 }, ['2024', '2025'], { value: [2.8, 2.9] }),
    sv: ['Ledighed: Ledige: 2,9 Kr.', 'Uppgift för 2025.'],
    en: ['Ledighed: Ledige: 2.9 Kr.', 'Figure for 2025.'],
    badge: { sv: '2,9 Kr.', en: '2.9 Kr.' },
    never: /\.\./,
  },
  {
    what: 'kroner in millions of Statistics Denmark, whose unit is a dimension',
    document: dataSet(
      { ENHED: { codes: ['V'], labels: ['Løbende priser (mio. kr.)'] }, Tid: ['2025'] },
      { label: 'BNP', value: [2876.5] },
    ),
    sv: ['BNP: 2 876 500 000 kr., løbende priser.'],
    en: ['BNP: 2,876,500,000 kr., løbende priser.'],
    badge: { sv: '2 876 500 000 kr., løbende priser', en: '2,876,500,000 kr., løbende priser' },
  },
  {
    what: 'a population whose title has a span of years behind its day',
    document: dataSet(
      { Municipality: { codes: ['0'], labels: ['Total'] }, Year: { codes: ['0', '1'], labels: ['2025', '2026'] } },
      {
        label: 'Population by municipality 1 January 2025-2026',
        source: 'Statistics Iceland',
        role: { time: ['Year'] },
        value: [389_444, 395_000],
      },
    ),
    sv: ['395 000.', 'Uppgift per 1 januari 2026.'],
    en: ['395,000.', 'As of 1 January 2026.'],
    badge: { sv: '395 000', en: '395,000' },
    csv: ['2025-01-01,389444,', '2026-01-01,395000,'],
    observed: ['2026-01-01', undefined],
  },
  {
    what: 'a population of Statistics Finland, whose measure has its day in numbers',
    document: measured(
      'Folkmängd 31.12. efter År och Uppgifter',
      'Folkmängd 31.12.',
      { base: 'antal' },
      {
        codes: ['2024', '2025'],
        labels: ['2024', '2025*'],
      },
    ),
    sv: ['Preliminär uppgift.', 'Uppgift per 31 december 2025.'],
    en: ['Provisional figure.', 'As of 31 December 2025.'],
    badge: { sv: '2, preliminär', en: '2, provisional' },
    never: /\.:|\*/,
  },
  {
    what: 'a population of Statistics Norway as a quarter begins',
    document: measured('Folketall', 'Befolkning ved inngangen av kvartalet', { base: 'personer' }, [
      '2026K2',
      '2026K3',
    ]),
    sv: ['2 personer.', 'Uppgift per 1 juli 2026.'],
    en: ['2 personer.', 'As of 1 July 2026.'],
    badge: both('2 personer'),
  },
  {
    what: 'a year with a letter behind it',
    document: measured('Jobs', 'Jobs', { base: 'persons' }, { codes: ['a', 'b'], labels: ['2024', '2025p'] }),
    sv: ['Jobs: 2 persons.', 'Preliminär uppgift.', 'Uppgift för 2025.'],
    en: ['Jobs: 2 persons.', 'Provisional figure.', 'Figure for 2025.'],
    badge: { sv: '2 persons, preliminär', en: '2 persons, provisional' },
    csv: ['2024-12-31,2024,1,', '2025-12-31,2025,2,provisional'],
  },
  {
    what: 'a period that may be a month or a school year',
    document: dataSet({ Tid: ['2008-09'] }),
    sv: ['Jobs: 1.', 'Uppgift för 2008–09.'],
    en: ['Jobs: 1.', 'Figure for 2008–09.'],
    badge: both('1'),
    never: /september|2008\/2009/i,
  },
  {
    what: 'five years of which the last has two digits',
    document: dataSet({ Tid: ['1990-94', '1995-99'] }),
    sv: ['Jobs: 2.', 'Uppgift för 1995–1999.'],
    en: ['Jobs: 2.', 'Figure for 1995–1999.'],
    badge: both('2'),
    csv: ['1994-12-31,1990--1994,1,', '1999-12-31,1995--1999,2,'],
  },
  {
    what: 'the months of Statistics Iceland',
    document: dataSet({ Tid: { codes: ['0', '1'], labels: ['júlí 2026', 'ágúst 2026'] } }),
    sv: ['Jobs: 2.', 'Uppgift för augusti 2026.'],
    en: ['Jobs: 2.', 'Figure for August 2026.'],
    badge: both('2'),
    csv: ['2026-07-31,2026-07,1,', '2026-08-31,2026-08,2,'],
  },
  {
    what: 'years that no role declares',
    document: dataSet({ Vuosi: ['2024', '2025'] }, { role: undefined, updated: '2026-02-03' }),
    sv: ['Jobs: 2.', 'Uppgift för 2025.'],
    en: ['Jobs: 2.', 'Figure for 2025.'],
    badge: both('2'),
    csv: ['2024-12-31,2024,1,', '2025-12-31,2025,2,'],
    never: /3 februari|3 February/,
  },
  {
    what: 'months beside a dimension of years',
    document: dataSet(
      { Year: ['2024', '2025'], Month: { codes: ['11', '12'], labels: ['November', 'December'] } },
      { role: { time: ['Year', 'Month'] } },
    ),
    select: 'Month=12',
    sv: ['Jobs: December: 4.', 'Uppgift för 2025.'],
    en: ['Jobs: December: 4.', 'Figure for 2025.'],
    badge: both('4'),
  },
  {
    what: 'a figure with two statuses in one label of Eurostat',
    document: dataSet(
      { time: ['2024'] },
      {
        status: ['epd'],
        extension: { status: { label: { epd: 'estimated, provisional, definition differs (a, b)' } } },
      },
    ),
    sv: ['Jobs: 1.', 'Preliminär uppgift.', 'Uppskattad uppgift.', 'Definition differs (a, b).'],
    en: ['Jobs: 1.', 'Provisional figure.', 'Estimated figure.', 'Definition differs (a, b).'],
    badge: { sv: '1, preliminär, uppskattad', en: '1, provisional, estimated' },
    never: /estimated,? provisional|estimated\./,
  },
  {
    what: 'a chosen figure that is not there, for it is too unreliable',
    document: dataSet({ time: ['2023', '2024', '2025'] }, { value: [1, 2, null], status: { 2: 'u' } }),
    select: 'time=2025',
    sv: ['Jobs: Uppgift saknas.', 'Uppgift för 2025.'],
    en: ['Jobs: The figure is missing.', 'Figure for 2025.'],
    badge: { sv: 'Uppgift saknas.', en: 'The figure is missing.' },
    csv: ['2023-12-31,2023,1,', '2024-12-31,2024,2,', '2025-12-31,2025,,missing'],
    never: /sekretess|confidential|Osäker|Uncertain/,
  },
  {
    what: 'a flag that is a sign',
    document: dataSet({ time: ['2024'] }, { status: ['*'] }),
    sv: ['Jobs: 1.', '*'],
    en: ['Jobs: 1.', '*'],
    badge: both('1'),
    never: /\*\./,
  },
  {
    what: 'any JSON with a flag, a gap and a year that lies ahead',
    document: {
      now: { n: '4.0', flag: 'p' },
      all: [
        { year: 2023, n: '3.9' },
        { year: 2024, n: null },
        { year: 2025, n: '4.0' },
        { year: 2027, n: '5.1' },
      ],
    },
    stated: {
      fields: 'value=/now/n; status=/now/flag; asOf=/all/2/year; history=/all; history.date=/year; history.value=/n',
      label: 'Rate',
      unit: '%',
    },
    sv: ['Rate: 4,0 %.', 'Preliminär uppgift.', 'Prognos för 2027: 5,1.', 'Uppgift för 2025.'],
    en: ['Rate: 4.0%.', 'Provisional figure.', 'Forecast for 2027: 5.1.', 'Figure for 2025.'],
    badge: { sv: '4,0 %, preliminär', en: '4.0%, provisional' },
    csv: [
      '2023-12-31,2023,3.9,',
      '2024-12-31,2024,,missing',
      '2025-12-31,2025,4.0,provisional',
      '2027-12-31,2027,5.1,forecast',
    ],
  },
  {
    what: 'any JSON with weeks in six digits, which their name tells from months',
    document: {
      now: { week: 202602, n: 742 },
      all: [
        { week: 202601, n: 741 },
        { week: 202602, n: 742 },
      ],
    },
    stated: {
      fields: 'value=/now/n; asOf=/now/week; history=/all; history.date=/week; history.value=/n',
      label: 'Jobs',
      unit: 'jobs',
    },
    sv: ['Jobs: 742 jobs.', 'Uppgift för vecka 2 2026.'],
    en: ['Jobs: 742 jobs.', 'Figure for week 2 of 2026.'],
    badge: both('742 jobs'),
    csv: ['2026-01-04,2026-W01,741,', '2026-01-11,2026-W02,742,'],
    never: /februari|February/,
  },
  {
    what: 'any JSON with weeks in six digits, of which one is no month',
    document: {
      all: [
        { p: 202053, n: 741 },
        { p: 202101, n: 742 },
      ],
    },
    stated: {
      fields: 'value=/all/1/n; asOf=/all/1/p; history=/all; history.date=/p; history.value=/n',
      label: 'Jobs',
      unit: 'jobs',
    },
    sv: ['Uppgift för vecka 1 2021.'],
    en: ['Figure for week 1 of 2021.'],
    badge: both('742 jobs'),
    csv: ['2021-01-03,2020-W53,741,', '2021-01-10,2021-W01,742,'],
  },
  {
    what: 'any JSON whose figure is two dots',
    document: { n: '..', flag: '' },
    stated: { fields: 'value=/n; status=/flag', label: 'Rate' },
    sv: ['Rate: Uppgift saknas.'],
    en: ['Rate: The figure is missing.'],
    badge: { sv: 'Uppgift saknas.', en: 'The figure is missing.' },
    never: /\b0\b|sekretess|confidential/,
  },
];
