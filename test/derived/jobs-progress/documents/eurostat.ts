/** Eurostat: JSON-stat 2 with flags, sparse figures and the unit as a dimension. */
import { dataSet } from '../../../formats/jobs-progress/offices.js';
import { both, type ToldDocument } from './told-document.js';

const flags = {
  p: 'provisional',
  e: 'estimated',
  f: 'forecast',
  u: 'low reliability',
  b: 'break in time series',
  c: 'confidential',
  d: 'definition differs (see metadata)',
  n: 'not significant',
  r: 'revised',
  s: 'Eurostat estimate',
  z: 'not applicable',
  ':': 'not available',
};

const table = (
  codes: readonly string[],
  value: unknown,
  status: unknown = {},
  unit = 'Thousand persons',
  more: Record<string, unknown> = {},
): Record<string, unknown> =>
  dataSet(
    {
      freq: { codes: ['A'], labels: ['Annual'] },
      unit: { codes: ['U'], labels: [unit] },
      sex: { codes: ['F'], labels: ['Females'] },
      age: { codes: ['Y15-64'], labels: ['From 15 to 64 years'] },
      geo: { codes: ['SE'], labels: ['Sweden'] },
      time: codes,
    },
    {
      label: 'Employment by sex and age',
      source: 'ESTAT',
      updated: '2026-09-11T23:00:00+0200',
      value,
      status,
      role: { time: ['time'], geo: ['geo'] },
      extension: { status: { label: flags } },
      ...more,
    },
  );

const subject = 'Employment by sex and age: Females, From 15 to 64 years, Sweden';

const flagged = (
  flag: string,
  sv: [sentence: string, mark?: string],
  en: [sentence: string, mark?: string],
): ToldDocument => ({
  what: `a figure with the flag ${flag}`,
  document: table(['2023', '2024'], { 0: 2401.2, 1: 2412.5 }, { 1: flag }),
  sv: [`${subject}: 2 412 500 persons.`, sv[0], 'Uppgift för 2024.', 'Källa: ESTAT.'],
  en: [`${subject}: 2,412,500 persons.`, en[0], 'Figure for 2024.', 'Source: ESTAT.'],
  badge: {
    sv: `2 412 500 persons${sv[1] ? `, ${sv[1]}` : ''}`,
    en: `2,412,500 persons${en[1] ? `, ${en[1]}` : ''}`,
  },
  never: /Annual|Thousand|:\s*f\b/,
});

export const eurostat: readonly ToldDocument[] = [
  flagged('p', ['Preliminär uppgift.', 'preliminär'], ['Provisional figure.', 'provisional']),
  flagged('e', ['Uppskattad uppgift.', 'uppskattad'], ['Estimated figure.', 'estimated']),
  flagged('s', ['Uppskattad uppgift.', 'uppskattad'], ['Estimated figure.', 'estimated']),
  flagged('u', ['Osäker uppgift.', 'osäker'], ['Uncertain figure.', 'uncertain']),
  flagged('r', ['Reviderad uppgift.', 'reviderad'], ['Revised figure.', 'revised']),
  flagged('pr', ['Reviderad uppgift.', 'preliminär, reviderad'], ['Revised figure.', 'provisional, revised']),
  flagged('b', ['Inte jämförbar med tidigare uppgifter.'], ['Not comparable with earlier figures.']),
  flagged('d', ['Definition differs (see metadata).'], ['Definition differs (see metadata).']),
  flagged('n', ['Not significant.'], ['Not significant.']),
  flagged('x', ['x.'], ['x.']),
  {
    what: 'a period that has passed and is only forecast',
    document: table(['2023', '2024'], { 0: 2401.2, 1: 2412.5 }, { 1: 'f' }),
    sv: [`${subject}: 2 401 200 persons.`, 'Prognos för 2024: 2 412 500.', 'Uppgift för 2023.'],
    en: [`${subject}: 2,401,200 persons.`, 'Forecast for 2024: 2,412,500.', 'Figure for 2023.'],
    badge: { sv: '2 401 200 persons', en: '2,401,200 persons' },
    never: /2 412 500 persons|2,412,500 persons/,
  },
  {
    what: 'a newest figure that is confidential, with a number that came along',
    document: table(['2022', '2023', '2024'], { 0: 2390, 1: 2401.2, 2: 1 }, { 2: 'c' }),
    sv: ['2 401 200 persons.', 'Uppgiften för 2024 är belagd med sekretess; den senaste som redovisas gäller 2023.'],
    en: ['2,401,200 persons.', 'The figure for 2024 is confidential; the latest available figure is for 2023.'],
    badge: { sv: '2 401 200 persons', en: '2,401,200 persons' },
    csv: ['2022-12-31,2022,2390000,', '2023-12-31,2023,2401200,', '2024-12-31,2024,,confidential'],
  },
  {
    what: 'a newest figure that is not available',
    document: table(['2023', '2024'], { 0: 2401.2 }, { 1: ':' }),
    sv: ['Uppgift för 2024 saknas; den senaste som redovisas gäller 2023.'],
    en: ['The figure for 2024 is missing; the latest available figure is for 2023.'],
    badge: { sv: '2 401 200 persons', en: '2,401,200 persons' },
  },
  {
    what: 'a figure that is not applicable',
    document: table(['2024'], { 0: 0 }, { 0: 'z' }),
    sv: [`${subject}: 0 persons.`, 'Not applicable.'],
    en: [`${subject}: 0 persons.`, 'Not applicable.'],
    badge: both('0 persons'),
  },
  {
    what: 'figures that are all confidential',
    document: table(['2023', '2024'], {}, { 0: 'c', 1: 'c' }),
    sv: [`${subject}: Uppgift saknas (sekretess).`, 'Uppgift för 2024.'],
    en: [`${subject}: The figure is not published (confidential).`, 'Figure for 2024.'],
    badge: { sv: 'Uppgift saknas (sekretess).', en: 'The figure is not published (confidential).' },
    never: /\b0\b/,
  },
  {
    what: 'a long figure in a currency',
    document: table(['2025-Q1', '2025-Q2'], [58_441_000.5, 58_443_598.209], {}, 'Thousand euro'),
    sv: [`${subject}: 58 443 598 209 euro.`, 'Uppgift för andra kvartalet 2025.'],
    en: [`${subject}: 58,443,598,209 euro.`, 'Figure for the second quarter of 2025.'],
    badge: { sv: '58 443 598 209 euro', en: '58,443,598,209 euro' },
    csv: ['2025-03-31,2025-Q1,58441000500,', '2025-06-30,2025-Q2,58443598209,'],
  },
  {
    what: 'weeks',
    document: table(['2025-W51', '2025-W52', '2026-W01'], [1, 2, 3], {}, 'Number'),
    sv: [`${subject}: 3.`, 'Uppgift för vecka 1 2026.'],
    en: [`${subject}: 3.`, 'Figure for week 1 of 2026.'],
    badge: both('3'),
    observed: ['2026-01-04', 'P1W'],
  },
  {
    what: 'a share, whose unit says of what',
    document: table(['2024'], [9.1], {}, 'Percentage of population in the labour force'),
    sv: [`${subject}: 9,1 % of population in the labour force.`],
    en: [`${subject}: 9.1% of population in the labour force.`],
    badge: { sv: '9,1 % of population in the labour force', en: '9.1% of population in the labour force' },
  },
  {
    what: 'a change, which has no unit',
    document: table(['2024'], [2.1], {}, 'Annual rate of change'),
    sv: [`${subject}: 2,1 (Annual rate of change).`],
    en: [`${subject}: 2.1 (Annual rate of change).`],
    badge: { sv: '2,1 (Annual rate of change)', en: '2.1 (Annual rate of change)' },
  },
  {
    what: 'half-years, out of order',
    document: table(['2025-S1', '2024-S2'], [4.4, 4.6], {}, 'Percentage'),
    sv: [`${subject}: 4,4 %.`, 'Uppgift för första halvåret 2025.'],
    en: [`${subject}: 4.4%.`, 'Figure for the first half of 2025.'],
    badge: { sv: '4,4 %', en: '4.4%' },
    trend: {
      sv: 'Från 4,6 (andra halvåret 2024) till 4,4 (första halvåret 2025): 0,2 lägre.',
      en: 'From 4.6 (second half of 2024) to 4.4 (first half of 2025): 0.2 lower.',
    },
  },
];
