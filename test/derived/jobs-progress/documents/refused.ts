/** Documents that are refused, or of which something is left out and told in the console. */
import { dataSet, table } from '../../../formats/jobs-progress/offices.js';
import { both, type RefusedDocument, type ToldDocument } from './told-document.js';

const years = (more: Record<string, unknown>, codes: readonly string[] = ['2023', '2024']): Record<string, unknown> =>
  dataSet({ time: codes }, more);

export const refused: readonly RefusedDocument[] = [
  {
    what: 'a cube whose sizes do not multiply',
    document: years({ value: [1, 2, 3] }),
    says: /"value" holds 3 figures, but "size" speaks of 2/,
  },
  {
    what: 'two totals and nothing that says which one is meant',
    document: dataSet({ sex: { codes: ['T', 'TOT', 'F'], labels: ['Total', 'All', 'Females'] }, time: ['2024'] }),
    says: /select="sex=T".*T \(Total\), TOT \(All\), F \(Females\)/,
  },
  {
    what: 'a period that is there twice',
    document: years({}, ['2026M08', '2026-08']),
    says: /2026-08-31 twice/,
  },
  {
    what: 'a period of a table that is there twice',
    document: {
      ...table({ '2023': '4' }),
      data: [
        { key: ['2023'], values: ['4'] },
        { key: ['2023'], values: ['5'] },
      ],
    },
    says: /two figures for 2023/,
  },
  {
    what: 'a figure beyond what is read exactly',
    document: years({ value: [1, Number('9007199254740993')] }),
    says: /last digits may be wrong/,
  },
  { what: 'a day that is none', document: { value: 742, asOf: '2026-02-30' }, says: /"asOf" must be a date/ },
  { what: 'a month that is none', document: { value: 742, asOf: '2026-13-01' }, says: /"asOf" must be a date/ },
  {
    what: 'a day with two readings',
    document: { data: { value: 742, asOf: '1/2/2026' } },
    stated: { fields: 'value=/data/value; asOf=/data/asOf' },
    says: /2026-02-01.*2026-01-02|2026-01-02.*2026-02-01/,
  },
];

export const mended: readonly ToldDocument[] = [
  {
    what: 'marks that are fewer than the figures',
    document: years({ value: [40, 41, 42], status: ['p', 'e'] }, ['2022', '2023', '2024']),
    sv: ['Jobs: 42.', 'Uppgift för 2024.'],
    en: ['Jobs: 42.', 'Figure for 2024.'],
    badge: both('42'),
    csv: ['2022-12-31,2022,40,provisional', '2023-12-31,2023,41,estimated', '2024-12-31,2024,42,'],
  },
  {
    what: 'a flag that no list knows',
    document: years({ value: [41, 42], status: { 1: 'x9' } }),
    sv: ['Jobs: 42.', 'x9.'],
    en: ['Jobs: 42.', 'x9.'],
    badge: both('42'),
  },
  {
    what: 'periods out of order',
    document: years({ value: [42, 41, 40] }, ['2024', '2022', '2023']),
    sv: ['Jobs: 42.', 'Uppgift för 2024.'],
    en: ['Jobs: 42.', 'Figure for 2024.'],
    badge: both('42'),
    csv: ['2022-12-31,2022,41,', '2023-12-31,2023,40,', '2024-12-31,2024,42,'],
  },
  ...[-1, 40].map((decimals): ToldDocument => ({
    what: `${String(decimals)} decimals`,
    document: dataSet(
      { N: { codes: ['N'], category: { unit: { N: { base: 'persons', decimals } } } }, time: ['2024'] },
      { value: [4.5], role: { metric: ['N'], time: ['time'] } },
    ),
    sv: ['Jobs: 4,5 persons.'],
    en: ['Jobs: 4.5 persons.'],
    badge: { sv: '4,5 persons', en: '4.5 persons' },
  })),
];

/** A file of a spreadsheet and its sentence, or why it is refused. */
export interface ToldSheet {
  what: string;
  text: string;
  sv?: string;
  en?: string;
  says?: RegExp;
}

export const sheets: readonly ToldSheet[] = [
  {
    what: 'semicolons, a decimal comma and thousands in groups',
    text: 'Datum;Antal;Status;Mål;Anmärkning\n2025-12-31;1 198,5;;;\n2026-10-31;1 234,5;preliminär;2 000;Avrundat\n',
    sv: '1 234,5 av 2 000 jobb, 61 % av målet. Preliminär uppgift. Uppgift per 31 oktober 2026.',
    en: '1,234.5 of 2,000 jobs, 61% of the goal. Provisional figure. As of 31 October 2026.',
  },
  {
    what: 'months as offices write them',
    text: 'Date,Value\n2026M08,741\n2026M09,742\n',
    sv: '742 jobb. Uppgift för september 2026.',
    en: '742 jobs. Figure for September 2026.',
  },
  {
    what: 'weeks in six digits, which their heading tells from months',
    text: 'Vecka;Antal\n202601;741\n202602;742\n',
    sv: '742 jobb. Uppgift för vecka 2 2026.',
    en: '742 jobs. Figure for week 2 of 2026.',
  },
  {
    what: 'weeks in six digits, of which one is no month',
    text: 'Period;Antal\n202053;741\n202101;742\n',
    sv: '742 jobb. Uppgift för vecka 1 2021.',
    en: '742 jobs. Figure for week 1 of 2021.',
  },
  {
    what: 'months in six digits',
    text: 'Månad;Antal\n202601;741\n202602;742\n',
    sv: '742 jobb. Uppgift för februari 2026.',
    en: '742 jobs. Figure for February 2026.',
  },
  {
    what: 'school years that could be months one by one',
    text: 'Läsår;Antal\n2010-11;741\n2011-12;742\n',
    sv: '742 jobb. Uppgift för 2011/2012.',
    en: '742 jobs. Figure for 2011/2012.',
  },
  {
    what: 'quarters in five digits',
    text: 'Kvartal;Antal\n20254;741\n20261;742\n',
    sv: '742 jobb. Uppgift för första kvartalet 2026.',
    en: '742 jobs. Figure for the first quarter of 2026.',
  },
  {
    what: 'dots for a newest figure',
    text: 'Datum;Antal\n2025-12-31;741\n2026-10-31;..\n',
    sv: '741 jobb. Uppgift för 31 oktober 2026 saknas; den senaste som redovisas gäller 31 december 2025. Uppgift per 31 december 2025.',
    en: '741 jobs. The figure for 31 October 2026 is missing; the latest available figure is for 31 December 2025. As of 31 December 2025.',
  },
  {
    what: 'a dash, which may be zero or nothing',
    text: 'Datum;Antal\n2025-10-31;741\n2025-11-30;-\n2025-12-31;742\n',
    sv: '742 jobb. Uppgift per 31 december 2025.',
    en: '742 jobs. As of 31 December 2025.',
  },
  {
    what: 'a newest figure that is kept back',
    text: 'Datum;Antal;Status\n2025-12-31;741;\n2026-10-31;;sekretess\n',
    sv: '741 jobb. Uppgiften för 31 oktober 2026 är belagd med sekretess; den senaste som redovisas gäller 31 december 2025. Uppgift per 31 december 2025.',
    en: '741 jobs. The figure for 31 October 2026 is confidential; the latest available figure is for 31 December 2025. As of 31 December 2025.',
  },
  {
    what: 'figures that lie ahead, and a year that still runs',
    text: 'Date,Value,Status\n2025,741,\n2026,742,\n2030,900,forecast\n2040,1000,\n',
    sv: '742 jobb. Prognos för 2030: 900. Prognos för 2040: 1 000. Uppgift för 2026.',
    en: '742 jobs. Forecast for 2030: 900. Forecast for 2040: 1,000. Figure for 2026.',
  },
  {
    what: 'nothing but what is expected',
    text: 'Date,Value,Status\n2050,900,\n',
    sv: '900 jobb. Prognos, ännu inget utfall. Uppgift för 2050.',
    en: '900 jobs. A forecast: not yet an outcome. Figure for 2050.',
  },
  {
    what: 'decimals that are written',
    text: 'Datum;Antal\n2025-10-31;4,3\n2025-12-31;4,0\n',
    sv: '4,0 jobb. Uppgift per 31 december 2025.',
    en: '4.0 jobs. As of 31 December 2025.',
  },
  {
    what: 'merged headings',
    text: 'Våra jobb;;\nDatum;Antal;\n2026-10-31;742;\n',
    sv: '742 jobb. Uppgift per 31 oktober 2026.',
    en: '742 jobs. As of 31 October 2026.',
  },
  {
    what: 'headings that say the period and what is counted',
    text: 'År;Antal personer\n2024;741\n2025;742\n',
    sv: '742 personer. Uppgift för 2025.',
    en: '742 personer. Figure for 2025.',
  },
  {
    what: 'headings and flags of SDMX',
    text: 'freq,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nM,2026-08,8.6,\nM,2026-09,8.7,p\n',
    sv: '8,7. Preliminär uppgift. Uppgift för september 2026.',
    en: '8.7. Provisional figure. Figure for September 2026.',
  },
  {
    what: 'thousands, flags in capitals and a normal figure of SDMX',
    text: 'FREQ,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\nA,2024,5251.2,A,3\nA,2025,5271.8,P,3\nA,2026,,M,3\n',
    sv: '5 271 800. Preliminär uppgift. Uppgift för 2026 saknas; den senaste som redovisas gäller 2025. Uppgift för 2025.',
    en: '5,271,800. Provisional figure. The figure for 2026 is missing; the latest available figure is for 2025. Figure for 2025.',
  },
  {
    what: 'codes of units of SDMX, and labels behind its codes',
    text: '"unit","TIME_PERIOD: Time period","OBS_VALUE: Observation value","OBS_STATUS: Status"\nPC_ACT,2024,8.9,"A: Normal value"\nPC_ACT,2025,8.7,"P: Provisional value"\n',
    sv: '8,7 %. Preliminär uppgift. Uppgift för 2025.',
    en: '8.7%. Provisional figure. Figure for 2025.',
  },
  {
    what: 'a code of a unit that no reader knows',
    text: 'unit,TIME_PERIOD,OBS_VALUE\nPURE_NUMB,2025,8.7\n',
    sv: '8,7. Uppgift för 2025.',
    en: '8.7. Figure for 2025.',
  },
  {
    what: 'money with its sign',
    text: 'Datum;Insamlat\n2025-12-31;12 500 kr\n',
    sv: '12 500 kr. Uppgift per 31 december 2025.',
    en: '12,500 kr. As of 31 December 2025.',
  },
  { what: 'money of two kinds', text: 'Datum;Antal\n2024;1 kr\n2025;2 €\n', says: /"kr" and in "€"/ },
  {
    what: 'a share under its own heading',
    text: 'År;Procent\n2025;74,5\n',
    sv: '74,5 %. Uppgift för 2025.',
    en: '74.5%. Figure for 2025.',
  },
  {
    what: 'quarters of Statistics Denmark, of which nobody says what is counted',
    text: 'TID;INDHOLD\n2025K3;741\n2025K4;742\n',
    sv: '742. Uppgift för fjärde kvartalet 2025.',
    en: '742. Figure for the fourth quarter of 2025.',
  },
  {
    what: 'months by their first day, which only the heading tells from days',
    text: 'Månad;Antal\n2025-11-01;741\n2025-12-01;742\n',
    sv: '742 jobb. Uppgift för december 2025.',
    en: '742 jobs. Figure for December 2025.',
  },
  {
    what: 'days that are the first of their months, as people write them',
    text: 'Datum;Antal\n2025-10-01;740\n2025-11-01;741\n2025-12-01;742\n',
    sv: '742 jobb. Uppgift per 1 december 2025.',
    en: '742 jobs. As of 1 December 2025.',
  },
  { what: 'a power of ten that is none', text: 'TIME_PERIOD,OBS_VALUE,UNIT_MULT\n2024,5,thousand\n', says: /C2/ },
  {
    what: 'a goal of its own for each year',
    text: 'Datum;Antal;Mål\n2024;500;500\n2025;550;600\n2030;900;1000\n',
    sv: '550 av 600 jobb, 91 % av målet. Prognos för 2030: 900. Uppgift för 2025.',
    en: '550 of 600 jobs, 91% of the goal. Forecast for 2030: 900. Figure for 2025.',
  },
  {
    what: 'more decimals than a counter declares',
    text: 'Datum;Antal\n2025;0,12345678901\n',
    sv: '0,12345678901 jobb. Uppgift för 2025.',
    en: '0.12345678901 jobs. Figure for 2025.',
  },
  {
    what: 'secrecy in a column of its own, as SDMX has it',
    text: 'TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n2024,8.6,,F\n2025,1,,C\n',
    sv: '8,6. Uppgiften för 2025 är belagd med sekretess; den senaste som redovisas gäller 2024. Uppgift för 2024.',
    en: '8.6. The figure for 2025 is confidential; the latest available figure is for 2024. Figure for 2024.',
  },
  {
    what: 'jobs as the unit, for which each language has its word',
    text: 'Datum;Antal;Enhet\n2025-12-31;1;jobb\n',
    sv: '1 jobb. Uppgift per 31 december 2025.',
    en: '1 job. As of 31 December 2025.',
  },
  {
    what: 'regions with their codes, of which one is the whole',
    text: 'År;Region;Antal\n2025;00 Riket;742\n2025;1440 Ale;42\n',
    sv: '742 jobb. Uppgift för 2025.',
    en: '742 jobs. Figure for 2025.',
  },
  {
    what: 'statuses in a list',
    text: 'Datum;Antal;Status\n2025-12-31;742;preliminär, uppskattad\n',
    sv: '742 jobb. Preliminär uppgift. Uppskattad uppgift. Uppgift per 31 december 2025.',
    en: '742 jobs. Provisional figure. Estimated figure. As of 31 December 2025.',
  },
  {
    what: 'a status that says that nothing will change',
    text: 'Datum;Antal;Status\n2025-12-31;742;Slutlig\n',
    sv: '742 jobb. Uppgift per 31 december 2025.',
    en: '742 jobs. As of 31 December 2025.',
  },
  {
    what: 'a unit, a status in two words and a region that is the whole',
    text: 'Datum;Region;Antal;Enhet;Status\n2025-12-31;Riket;742;företag;preliminär uppgift\n2025-12-31;Ale;42;företag;\n',
    sv: '742 företag. Preliminär uppgift. Uppgift per 31 december 2025.',
    en: '742 företag. Provisional figure. As of 31 December 2025.',
  },
  {
    what: 'a year beside its date, and another number',
    text: 'Datum;År;Antal;Antal kvinnor\n2025-12-31;2025;742;400\n',
    sv: '742 jobb. Uppgift per 31 december 2025.',
    en: '742 jobs. As of 31 December 2025.',
  },
  { what: 'two numbers of which none is the figure', text: 'År;Antal män;Antal kvinnor\n2025;1;2\n', says: /C1/ },
  { what: 'a month that is none', text: 'Datum;Antal\n2026-13-01;742\n', says: /A2/ },
  {
    what: 'a day with two readings',
    text: 'Datum;Antal\n1/2/2026;742\n',
    says: /A2.*2026-02-01.*2026-01-02|A2.*2026-01-02.*2026-02-01/,
  },
  { what: 'a figure with two readings', text: 'Datum;Antal\n2026-10-31;1.234\n', says: /B2/ },
  { what: 'no headings', text: '2026-10-31;742\n', says: /Datum|date/i },
];
