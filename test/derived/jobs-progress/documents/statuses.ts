/** Several statuses of one figure, in the ways in which offices list them; and statuses in their languages. */
import { dataSet, table, type Json } from '../../../formats/jobs-progress/offices.js';
import { both, type ToldDocument } from './told-document.js';

/** Years up to 2024, of which the last one has the status. */
const marked = (flag: unknown, labels?: Record<string, string>, value: (number | null)[] = [41, 42]): Json =>
  dataSet(
    { time: value.map((_, at) => String(2025 - value.length + at)) },
    { value, status: { [value.length - 1]: flag }, ...(labels && { extension: { status: { label: labels } } }) },
  );

/** A figure that is provisional and estimated, whichever way that is written. */
const twice = (what: string, document: Json, rest: Partial<ToldDocument> = {}): ToldDocument => ({
  what,
  document,
  sv: ['Preliminär uppgift.', 'Uppskattad uppgift.'],
  en: ['Provisional figure.', 'Estimated figure.'],
  badge: { sv: '42, preliminär, uppskattad', en: '42, provisional, estimated' },
  never: /Provisional value|P;E|uppgifter|[Pp]reliminary/,
  ...rest,
});

/** A figure that is provisional, in another language. */
const provisional = (word: string): ToldDocument => ({
  what: `a status in another language: ${word}`,
  document: marked('1', { 1: word }),
  sv: ['Jobs: 42.', 'Preliminär uppgift.'],
  en: ['Jobs: 42.', 'Provisional figure.'],
  badge: { sv: '42, preliminär', en: '42, provisional' },
  never: new RegExp(word),
});

const byFields = (status: unknown): Pick<ToldDocument, 'document' | 'stated'> => ({
  document: { n: 42, said: status },
  stated: { fields: 'value=/n; status=/said', label: 'Jobs' },
});

const comments = (...said: string[]): Json =>
  table(
    { '2023': '41', '2024': '42' },
    { comments: said.map((comment) => ({ variable: 'Tid', value: '2024', comment })) },
  );

export const statuses: readonly ToldDocument[] = [
  twice('two flags in one', marked('ep')),
  twice('two flags with a semicolon, as SDMX lists them', marked('P;E')),
  twice('two flags in a list', marked(['p', 'e'])),
  twice('two meanings in one label', marked('1', { 1: 'Provisional value; Estimated value' })),
  twice('a status in words, for which there is no label', marked('Provisional, estimated')),
  twice('two comments of PxWeb version 1 on one period', comments('Preliminära uppgifter', 'Uppskattade uppgifter'), {
    csv: ['2023-12-31,2023,41,,', '2024-12-31,2024,42,provisional,estimated'],
    never: /Uppskattad uppgift\. Uppskattad/,
  }),
  twice(
    'two statuses in the label of a period',
    dataSet({ Tid: { codes: ['a'], labels: ['2024 prel., estimated'] } }),
    {
      sv: ['Preliminär uppgift.', 'Uppskattad uppgift.', 'Uppgift för 2024.'],
      en: ['Provisional figure.', 'Estimated figure.', 'Figure for 2024.'],
      badge: { sv: '1, preliminär, uppskattad', en: '1, provisional, estimated' },
      never: /prel\.|, estimated uppg/,
    },
  ),
  { ...twice('two statuses of any JSON in a list', {}), ...byFields(['provisional', 'estimated']) },
  { ...twice('two statuses of any JSON in a text', {}), ...byFields('Preliminär; uppskattad') },
  {
    what: 'a status of any JSON with words that no list knows',
    ...byFields('provisional, small sample'),
    sv: ['Jobs: 42.', 'Preliminär uppgift.', 'Small sample.'],
    en: ['Jobs: 42.', 'Provisional figure.', 'Small sample.'],
    badge: { sv: '42, preliminär', en: '42, provisional' },
  },
  {
    what: 'a status of Statistics Netherlands that says nothing',
    ...byFields('None'),
    sv: ['Jobs: 42.'],
    en: ['Jobs: 42.'],
    badge: both('42'),
    never: /None/,
  },
  {
    what: 'comments of PxWeb version 1 on a break and on uncertain figures',
    document: comments('Osäkra uppgifter', 'Tidsseriebrott', 'Avser hushåll'),
    sv: ['Folkmängd efter år: 42.', 'Osäker uppgift.', 'Inte jämförbar med tidigare uppgifter.'],
    en: ['Folkmängd efter år: 42.', 'Uncertain figure.', 'Not comparable with earlier figures.'],
    badge: { sv: '42, osäker', en: '42, uncertain' },
    csv: ['2023-12-31,2023,41,,', '2024-12-31,2024,42,unreliable,true'],
  },
  {
    what: 'a break and a definition, in one label',
    document: marked('1', { 1: 'break; definition differs' }),
    sv: ['Inte jämförbar med tidigare uppgifter.', 'Definition differs.'],
    en: ['Not comparable with earlier figures.', 'Definition differs.'],
    badge: both('42'),
  },
  {
    what: 'a flag that only SDMX has',
    document: marked('G'),
    sv: ['Jobs: 42.', 'Experimental value.'],
    en: ['Jobs: 42.', 'Experimental value.'],
    badge: both('42'),
  },
  {
    what: 'a colon with a flag, as in old tables of Eurostat',
    document: marked(': c', undefined, [40, 41, null]),
    sv: ['Jobs: 41.', 'Uppgiften för 2024 är belagd med sekretess; den senaste som redovisas gäller 2023.'],
    en: ['Jobs: 41.', 'The figure for 2024 is confidential; the latest available figure is for 2023.'],
    badge: both('41'),
    csv: ['2022-12-31,2022,40,', '2023-12-31,2023,41,', '2024-12-31,2024,,confidential'],
  },
  {
    what: 'a colon of Statistics Norway, which is "not for publication"',
    document: { ...marked(':', undefined, [40, 41, null]), source: 'Statistisk sentralbyrå' },
    sv: ['Jobs: 41.', 'Uppgiften för 2024 är belagd med sekretess; den senaste som redovisas gäller 2023.'],
    en: ['Jobs: 41.', 'The figure for 2024 is confidential; the latest available figure is for 2023.'],
    badge: both('41'),
    csv: ['2022-12-31,2022,40,', '2023-12-31,2023,41,', '2024-12-31,2024,,confidential'],
  },
  {
    what: 'a colon of Statistics Norway in a table of PxWeb version 1',
    document: table(
      { '2022': '40', '2023': '41', '2024': ':' },
      { metadata: [{ label: 'Jobs', source: 'Statistics Norway' }] },
    ),
    sv: ['Uppgiften för 2024 är belagd med sekretess; den senaste som redovisas gäller 2023.'],
    en: ['The figure for 2024 is confidential; the latest available figure is for 2023.'],
    badge: both('41'),
    csv: ['2022-12-31,2022,40,', '2023-12-31,2023,41,', '2024-12-31,2024,,confidential'],
  },
  ...[
    'Foreløbige tal',
    'Bráðabirgðatölur',
    'Esialgsed andmed',
    'Ennakkotieto',
    'Vorläufige Zahlen',
    'Voorlopig',
    'Données provisoires',
  ].map(provisional),
];
