/**
 * Reads the marks of a figure: the letters of Eurostat and SDMX, and the words that offices use for them. The source's
 * own words come first; letters count where it has none. There is no standard for other marks.
 * @see https://ec.europa.eu/eurostat/data/database/information (flags)
 * @see https://sdmx.org/wp-content/uploads/CL_OBS_STATUS_v2_2.docx
 */
import type { FigureStatus } from '../../model/jobs-progress.js';

/** The status of a figure, and its other marks. */
export interface Marks {
  status?: FigureStatus;
  /** Whether it was revised, where its status says something else. */
  revised?: boolean;
  break?: boolean;
  remark?: string;
}

/** The meanings of flags. Capitals are used by SDMX only; both use the same lower case letters. */
export const letters: Readonly<Record<string, string>> = {
  b: 'break in time series',
  c: 'confidential',
  d: 'definition differs',
  e: 'estimated',
  f: 'forecast',
  n: 'not significant',
  p: 'provisional',
  r: 'revised',
  s: 'estimated',
  u: 'low reliability',
  z: 'not applicable',
  A: '',
  H: 'missing',
  I: 'imputed',
  L: 'missing',
  M: 'missing',
  O: 'missing',
  Q: 'suppressed',
  S: 'strike or other special event',
};

const expected = /forecast|projection|projected|prognos|framskriv|framräkn|fremskriv|ennuste/i;

/**
 * Whether a title or a scenario says that its figures are expected. A title that also names observed figures says
 * nothing about each.
 */
export const isProjection = (title: string): boolean =>
  expected.test(title) && !/\b(and|och|og|samt|ja)\s|[,&]/i.test(title.replace(/ (by|efter|etter|fordelt) .*/i, ''));

/** The first match is the status; the most serious one comes first. */
const statuses: readonly [status: FigureStatus, words: RegExp][] = [
  ['confidential', /confiden|konfiden|sekretess|suppressed|fortrolig|salassa/i],
  ['forecast', expected],
  ['unreliable', /unreliab|reliability|osäker|usikker|uncertain|epävarm/i],
  ['provisional', /provisional|\bprel(?:imin|\b)|foreløpig|midlertidig|ennakko/i],
  ['estimated', /estimat|uppskatt|skattad|anslått|arvio/i],
  ['revised', /revised|reviderad|revidert|revideret|tarkistettu/i],
  ['missing', /not available|missing|saknas|mangler|inte tillgänglig|puuttu/i],
];

const breaks = /break in|series break|seriebrott|brott i|brudd i|databrud/i;

// "Free (non-confidential)" and "ej sekretess" mean the opposite of the word in them.
const denied =
  /(?:\bfree \()?\b(?:non|not|ej|icke|inte|ikke|ingen|no)[\s-]+(?:confiden|konfiden|sekret|provision|prelimin|revis|revid|estimat|fortrolig)\p{L}*\)?/giu;

/** The marks in sentences and words. */
export const marksIn = (meanings: readonly string[]): Marks => {
  const said = meanings.map((meaning) => meaning.replace(denied, '').trim());
  const found = statuses.filter(([, words]) => said.some((meaning) => words.test(meaning)));
  const isBreak = said.some((meaning) => breaks.test(meaning));
  const [first, ...all] = found.map(([status]) => status);
  // What is there is not missing.
  const others: FigureStatus[] = all.filter((status) => status !== 'revised' && status !== 'missing');
  // Further statuses are remarked by their names in our own JSON, and other marks in the source's own words.
  const rest = said
    .filter((meaning) => !statuses.some(([, words]) => words.test(meaning)) && !breaks.test(meaning))
    .filter((meaning) => meaning && !/^normal/i.test(meaning));
  rest.unshift(...others);
  return {
    ...(first && { status: first }),
    ...(all.includes('revised') && { revised: true }),
    ...(isBreak && { break: true }),
    ...(rest.length > 0 && { remark: rest.join(', ') }),
  };
};

/** Whether it is a sign that stands instead of a figure. */
export const isMissingSign = (flag: string): boolean => /^(\.{1,6}|…|:|-|–)?$/.test(flag);

/**
 * The meaning of a flag, also of several letters in one ("bp", "b|C").
 * @param labelOf the document's own label for a letter
 */
export const marksOf = (flag: string, labelOf: (flag: string) => string | undefined): Marks => {
  const whole = labelOf(flag);
  // Eurostat's label of "ep" is "estimated, provisional".
  if (whole !== undefined) return marksIn(whole.split(/, (?![^(]*\))/));
  if (isMissingSign(flag)) return {};
  const [marks = '', secrecy = ''] = flag.split('|');
  const meanings = Array.from(marks.replace(/[\s,()]/g, '')).map((letter) => {
    const known = [letter, letter.toLowerCase()].find((one) => Object.hasOwn(letters, one));
    return labelOf(letter) ?? (known && letters[known]);
  });
  // In SDMX, C and N after the bar mean "not for publication", and F means free.
  if (/^[CN]$/.test(secrecy)) meanings.push('confidential');
  const known = meanings.filter((meaning) => meaning !== undefined);
  return known.length < meanings.length ? { remark: flag } : marksIn(known);
};

/** In characters: "bdp". A longer text is a word. */
const longestFlag = 3;

/** The marks in a status as people and files write it: a flag of a few letters, or words such as "preliminär uppgift". */
export const marksSaid = (said: string): Marks =>
  said.length > longestFlag ? marksIn([said]) : marksOf(said, () => undefined);
