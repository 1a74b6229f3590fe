/**
 * Reads the marks of a figure: the letters of Eurostat and SDMX, and the words that offices use for them. The source's
 * own words come first; letters count where it has none. There is no standard for other marks.
 * @see https://ec.europa.eu/eurostat/data/database/information (flags)
 * @see https://sdmx.org/wp-content/uploads/CL_OBS_STATUS_v2_2.docx
 */
import { figureStatuses, type FigureStatus } from '../../model/figure-status.js';

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
  G: 'experimental value',
  I: 'imputed',
  J: 'derogation',
  K: 'data included in another category',
  L: 'missing',
  M: 'missing',
  O: 'missing',
  Q: 'suppressed',
  S: 'strike or other special event',
  V: 'unvalidated value',
  W: 'includes data from another category',
};

const expected =
  /forecast|projection|projected|progno+s|framskriv|framräkn|fremskriv|ennuste|prévision|(?<!\p{L})(mannfjölda)?spá(?!\p{L})/iu;

/**
 * Whether a title or a scenario says that its figures are expected. A title that also names observed figures says
 * nothing about each.
 */
export const isProjection = (title: string): boolean =>
  expected.test(title) && !/\b(and|och|og|samt|ja)\s|[,&]/i.test(title.replace(/ (by|efter|etter|fordelt) .*/i, ''));

/** The first match is the status; the most serious one comes first. */
const statuses: readonly [status: FigureStatus, words: RegExp][] = [
  [
    'confidential',
    /confiden|konfid|sekretess|suppressed|fortrolig|diskretion|not for publication|vertraulich|geheim|trúnað|salassa/i,
  ],
  ['forecast', expected],
  [
    'unreliable',
    /unreliab|reliability|osäk(er|ra)|usikk?[er]|uncertain|epävarm|ebausald|unsicher|onzeker|onbetrouw|peu fiable|óviss|óáreiðan/i,
  ],
  [
    'provisional',
    /provisional|\bprel(?:imin|\b)|foreløpig|foreløbig|midlertidig|ennakko|bráðabirgð|esialg|vorläufig|voorlopig|provisoire/i,
  ],
  ['estimated', /estim|uppskatt|skattad|anslått|anslået|skøn(?!hed)|arvio|áætl|hinnang|schätz|geraamd/i],
  ['revised', /\brevi(?:sed|d)|tarkistettu|tarkentunut|endurskoð|korrigeer|révis|herzien/i],
  ['missing', /not available|missing|saknas|mangler|inte tillgänglig|puuttu/i],
];

const breaks =
  /break in|series break|^break$|seriebrott|brott i|brudd i|databrud|\bbrud i|katkos|rupture|zeitreihenbruch|rof í/i;

// "Free (non-confidential)" and "ej sekretess" mean the opposite of the word in them.
const denied =
  /(?:\bfree \()?\b(?:non|not|ej|icke|inte|ikke|ingen|no)[\s-]+(?:confiden|konfiden|sekret|provision|prelimin|revis|revid|estimat|fortrolig)\p{L}*\)?/giu;

// What says that there is nothing to say.
const nothing = /^(normal|none$|final|definiti(ef|v)|slutlig|endelig|ok$)/i;

/** The marks that are listed in a text. What stands in brackets is no list. */
const listed = (said: string): string[] => said.split(/[,;] (?![^(]*\))/);

/** The marks in sentences and words. */
export const marksIn = (meanings: readonly string[]): Marks => {
  const said = meanings.map((meaning) => meaning.replace(denied, '').trim());
  const found = statuses.filter(([, words]) => said.some((meaning) => words.test(meaning)));
  const isBreak = said.some((meaning) => breaks.test(meaning));
  const [first, ...all] = found.map(([status]) => status);
  // A mark of a figure with a value cannot mean that it is missing.
  const others: FigureStatus[] = all.filter((status) => status !== 'revised' && status !== 'missing');
  // The remark has further statuses by their names in our own JSON, and other marks in the words of the source.
  const rest = said
    .filter((meaning) => !statuses.some(([, words]) => words.test(meaning)) && !breaks.test(meaning))
    .filter((meaning) => meaning && !nothing.test(meaning));
  rest.unshift(...others);
  return {
    ...(first && { status: first }),
    ...(all.includes('revised') && { revised: true }),
    ...(isBreak && { break: true }),
    ...(rest.length > 0 && { remark: rest.join(', ') }),
  };
};

/** Whether it is a sign in place of a figure. */
export const isMissingSign = (flag: string): boolean => /^(\.{1,6}|…|:|-|–)?$/.test(flag);

/**
 * The meaning of a flag, also of several letters in one ("bp", "b|C").
 * @param labelOf the document's own label for a letter
 */
export const marksOf = (flag: string, labelOf: (flag: string) => string | undefined): Marks => {
  const whole = labelOf(flag);
  // Eurostat's label of "ep" is "estimated, provisional".
  if (whole !== undefined) return marksIn(listed(whole));
  if (isMissingSign(flag)) return {};
  // Old tables of Eurostat write ": c", where the colon stands for the figure.
  const [marks = '', secrecy = ''] = flag.replace(/^:\s*/, '').split('|');
  const meanings = Array.from(marks.replace(/[\s,;()]/g, '')).map((letter) => {
    const known = [letter, letter.toLowerCase()].find((one) => Object.hasOwn(letters, one));
    return labelOf(letter) ?? (known && letters[known]);
  });
  // In SDMX, C and N after the bar mean "not for publication", and F means free.
  if (/^[CN]$/.test(secrecy)) meanings.push('confidential');
  const known = meanings.filter((meaning) => meaning !== undefined);
  return marksIn(known.length < meanings.length ? listed(flag) : known);
};

/** The further statuses in a remark, which has them by their names in our own JSON. */
export const statusesIn = (remark = ''): FigureStatus[] => {
  const parts = remark.split(', ');
  return figureStatuses.filter((status) => parts.includes(status));
};

/** What a sign instead of a figure means to an office: ":" is "not for publication" to that of Norway. */
export const meaningOfSign = (sign: string, source = ''): string | undefined =>
  sign === ':' && /^(statistisk sentralbyrå|statistics norway)/i.test(source) ? 'not for publication' : undefined;

/** In characters: "bdp". A longer text is a word. */
const longestFlag = 3;

/** The marks in a status as people and files write it: flags of a few letters, or words such as "preliminär uppgift". */
export const marksSaid = (said: string): Marks =>
  listed(said).some(({ length }) => length > longestFlag) ? marksIn(listed(said)) : marksOf(said, () => undefined);
