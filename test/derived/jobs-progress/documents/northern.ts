/** What the offices around the Baltic and in the north write in a way of their own: units in names, totals, spans, quarters in letters. */
import { dataSet, type Json } from '../../../formats/jobs-progress/offices.js';
import { both, type ToldDocument } from './told-document.js';

/** Two periods of one measure, whose unit is declared. */
const measured = (
  title: string,
  measure: string,
  base: string,
  time: readonly string[] = ['2024', '2025'],
  more: Json = {},
): Json =>
  dataSet(
    { M: { codes: ['M'], labels: [measure], category: { unit: { M: { base, decimals: 1 } } } }, Tid: time },
    { label: title, role: { metric: ['M'], time: ['Tid'] }, value: [41.5, 42.5], ...more },
  );

/** Two periods of an indicator of Statistics Estonia, which declares no units. */
const estonian = (indicator: string, labels: readonly string[] = ['2024', '2025']): Json =>
  dataSet(
    { Indicator: { codes: ['1'], labels: [indicator] }, 'Reference period': { codes: ['a', 'b'], labels } },
    { label: 'TT46', role: { time: ['Reference period'] }, value: [41.5, 42.5] },
  );

export const northern: readonly ToldDocument[] = [
  {
    what: 'thousands that only the name of an indicator of Statistics Estonia says, and a quarter in Roman figures',
    document: estonian('Unemployed persons, thousands', ['2026 II quarter', '2026 III quarter']),
    stated: { goal: '50000', label: 'Unemployed' },
    sv: ['TT46: Unemployed persons: 42 500 av 50 000, 85 % av målet.', 'Uppgift för tredje kvartalet 2026.'],
    en: ['TT46: Unemployed persons: 42,500 of 50,000, 85% of the goal.', 'Figure for the third quarter of 2026.'],
    badge: { sv: '42 500 / 50 000 (85 %)', en: '42,500 / 50,000 (85%)' },
    csv: ['2026-06-30,2026-Q2,41500,', '2026-09-30,2026-Q3,42500,'],
    never: /thousands|II quarter/,
  },
  {
    what: 'a share that only the name of an indicator says',
    document: estonian('Tööhõive määr, %'),
    sv: ['TT46: Tööhõive määr: 42,5 %.'],
    en: ['TT46: Tööhõive määr: 42.5%.'],
    badge: { sv: '42,5 %', en: '42.5%' },
    never: /%: /,
  },
  {
    what: 'a size of enterprises, which is no power of ten',
    document: estonian('Enterprises, 100 or more employees'),
    sv: ['TT46: Enterprises, 100 or more employees: 42,5.'],
    en: ['TT46: Enterprises, 100 or more employees: 42.5.'],
    badge: { sv: '42,5', en: '42.5' },
  },
  {
    what: 'a size of a thousand and more',
    document: estonian('Enterprises, 1000 or more employees'),
    sv: ['TT46: Enterprises, 1000 or more employees: 42,5.'],
    en: ['TT46: Enterprises, 1000 or more employees: 42.5.'],
    badge: { sv: '42,5', en: '42.5' },
  },
  {
    what: 'totals of the offices of Iceland and Estonia',
    document: dataSet(
      {
        Kyn: { codes: ['0'], labels: ['Alls'] },
        Sugu: { codes: ['1'], labels: ['Kokku'] },
        Sex: { codes: ['1'], labels: ['Males and females'] },
        Ár: ['2025'],
      },
      { label: 'Mannfjöldi', role: { time: ['Ár'] } },
    ),
    sv: ['Mannfjöldi: 1.', 'Uppgift för 2025.'],
    en: ['Mannfjöldi: 1.', 'Figure for 2025.'],
    badge: both('1'),
    never: /Alls|Kokku|Males/,
  },
  {
    what: 'millions of kronor in the short form of Statistics Sweden',
    document: measured('BNP från användningssidan, löpande priser, mnkr', 'BNP', 'mnkr'),
    sv: ['BNP från användningssidan, löpande priser: BNP: 42 500 000 kr.'],
    en: ['BNP från användningssidan, löpande priser: BNP: 42,500,000 kr.'],
    badge: { sv: '42 500 000 kr', en: '42,500,000 kr' },
    never: /mnkr/,
  },
  {
    what: 'a change of Statistics Norway, whose name has its unit in brackets behind a period',
    document: measured('BNP, etter kvartal', 'BNP. Endring i volum fra foregående kvartal (prosent)', 'prosent', [
      '2026K2',
      '2026K3',
    ]),
    sv: ['BNP. Endring i volum fra foregående kvartal: 42,5 prosent.'],
    en: ['BNP. Endring i volum fra foregående kvartal: 42.5 prosent.'],
    badge: { sv: '42,5 prosent', en: '42.5 prosent' },
    never: / :|\(prosent\)/,
  },
  {
    what: 'several years of Statistics Denmark, which overlap and are no school year',
    document: dataSet({ Tid: ['2022:2023', '2023:2024'] }),
    sv: ['Jobs: 2.', 'Uppgift för 2023–2024.'],
    en: ['Jobs: 2.', 'Figure for 2023–2024.'],
    badge: both('2'),
    csv: ['2023-12-31,2022--2023,1,', '2024-12-31,2023--2024,2,'],
    never: /2023\/2024/,
  },
  {
    what: 'an index of Statistics Denmark, whose unit is two',
    document: measured('Forbrugerprisindeks', 'Indhold', 'Indeks/pct.'),
    sv: ['Forbrugerprisindeks: 42,5 (Indeks/pct.).'],
    en: ['Forbrugerprisindeks: 42.5 (Indeks/pct.).'],
    badge: { sv: '42,5 (Indeks/pct.)', en: '42.5 (Indeks/pct.)' },
  },
  {
    what: 'a unit with a capital, which stands behind a figure',
    document: measured('Wages', 'Wages', 'Euro per hour'),
    sv: ['Wages: 42,5 euro per hour.'],
    en: ['Wages: 42.5 euro per hour.'],
    badge: { sv: '42,5 euro per hour', en: '42.5 euro per hour' },
    never: /Euro/,
  },
  {
    what: 'a rate whose unit says that it is a number',
    document: measured('Deaths', 'Deaths', 'Number per hundred thousand inhabitants'),
    sv: ['Deaths: 42,5 per hundred thousand inhabitants.'],
    en: ['Deaths: 42.5 per hundred thousand inhabitants.'],
    badge: { sv: '42,5 per hundred thousand inhabitants', en: '42.5 per hundred thousand inhabitants' },
    never: /Number/,
  },
  {
    what: 'a unit of Eurostat with days of its own, which are none of the figure',
    document: dataSet(
      {
        unit: { codes: ['U'], labels: ['Million euro (from 1.1.1999)/Million ECU (up to 31.12.1998)'] },
        time: ['2024', '2025'],
      },
      { label: 'Aid' },
    ),
    sv: ['Uppgift för 2025.'],
    en: ['Figure for 2025.'],
    badge: {
      sv: '2 000 000 euro (from 1.1.1999)/Million ECU (up to 31.12.1998)',
      en: '2,000,000 euro (from 1.1.1999)/Million ECU (up to 31.12.1998)',
    },
    csv: ['2024-12-31,2024,1000000,', '2025-12-31,2025,2000000,'],
    never: /31 december|31 December/,
  },
];
