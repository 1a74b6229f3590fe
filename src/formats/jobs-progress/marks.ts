/**
 * What marks a figure: the letters of Eurostat and SDMX, and the words that offices put to them. The source's own
 * words are asked first; the letters count where it has none. There is no standard for anything else.
 * @see https://ec.europa.eu/eurostat/data/database/information (flags)
 * @see https://sdmx.org/wp-content/uploads/CL_OBS_STATUS_v2_2.docx
 */
import type { FigureStatus } from '../../model/jobs-progress.js';

/** How sure a figure is, and what else is said of it. */
export interface Marks {
  status?: FigureStatus;
  /** It was revised, where that is not its status. */
  revised?: boolean;
  break?: boolean;
  remark?: string;
}

/** In capitals only SDMX's; otherwise both write the same. */
const letters: Readonly<Record<string, string>> = {
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
  I: 'imputed',
  L: 'missing',
  M: 'missing',
  O: 'missing',
  Q: 'suppressed',
  S: 'strike or other special event',
};

const expected = /forecast|projection|projected|prognos|framskriv|framräkn|fremskriv|ennuste/i;

/** Whether a title or a scenario says that its figures are expected. One that names others beside them says nothing of each. */
export const isProjection = (title: string): boolean =>
  expected.test(title) && !/\b(and|och|og|samt|ja)\s|[,&]/i.test(title.replace(/ (by|efter|etter|fordelt) .*/i, ''));

/** The first that is said is the status: what keeps a reader from trusting the figure most stands first. */
const statuses: readonly [status: FigureStatus, words: RegExp][] = [
  ['confidential', /confiden|konfiden|sekretess|suppressed|fortrolig|salassa/i],
  ['forecast', expected],
  ['unreliable', /unreliab|reliability|osäker|usikker|uncertain|epävarm/i],
  ['provisional', /provisional|prelimin|foreløpig|midlertidig|ennakko/i],
  ['estimated', /estimat|uppskatt|skattad|anslått|arvio/i],
  ['revised', /revised|reviderad|revidert|revideret|tarkistettu/i],
  ['missing', /not available|missing|saknas|mangler|inte tillgänglig|puuttu/i],
];

const breaks = /break in|series break|seriebrott|brott i|brudd i|databrud/i;

// "Free (non-confidential)" and "ej sekretess" say the contrary of the word.
const denied =
  /(?:\bfree \()?\b(?:non|not|ej|icke|inte|ikke|ingen|no)[\s-]+(?:confiden|konfiden|sekret|provision|prelimin|revis|revid|estimat|fortrolig)\p{L}*\)?/giu;

/** What sentences and words say of a figure. */
export const marksIn = (meanings: readonly string[]): Marks => {
  const said = meanings.map((meaning) => meaning.replace(denied, '').trim());
  const found = statuses.filter(([, words]) => said.some((meaning) => words.test(meaning)));
  const isBreak = said.some((meaning) => breaks.test(meaning));
  const [first, ...all] = found.map(([status]) => status);
  const others: FigureStatus[] = all.filter((status) => status !== 'revised');
  // What neither a status nor a break tells is told in the source's words.
  const told = (meaning: string): boolean => {
    const own = statuses.filter(([, words]) => words.test(meaning)).map(([status]) => status);
    return own.length || breaks.test(meaning) ? own.every((status) => !others.includes(status)) : false;
  };
  const rest = said.filter((meaning) => meaning && !/^normal/i.test(meaning) && !told(meaning));
  return {
    ...(first && { status: first }),
    ...(others.length < all.length && { revised: true }),
    ...(isBreak && { break: true }),
    ...(rest.length > 0 && { remark: rest.join(', ') }),
  };
};

/** Signs that stand instead of a figure. */
export const isMissingSign = (flag: string): boolean => /^(\.{1,6}|…|:|-|–)?$/.test(flag);

/** What a flag says, also several letters in one ("bp", "b|C"). @param labelOf what the document says of it */
export const marksOf = (flag: string, labelOf: (flag: string) => string | undefined): Marks => {
  const whole = labelOf(flag);
  if (whole !== undefined) return marksIn([whole]);
  if (isMissingSign(flag)) return {};
  const [marks = '', secrecy = ''] = flag.split('|');
  const meanings = Array.from(marks.replace(/[\s,()]/g, '')).map((letter) => {
    const known = [letter, letter.toLowerCase()].find((one) => Object.hasOwn(letters, one));
    return labelOf(letter) ?? (known && letters[known]);
  });
  // In SDMX, C and N behind the bar are not for publication, and F is free.
  if (/^[CN]$/.test(secrecy)) meanings.push('confidential');
  const known = meanings.filter((meaning) => meaning !== undefined);
  return known.length < meanings.length ? { remark: flag } : marksIn(known);
};
