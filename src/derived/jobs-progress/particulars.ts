/**
 * Words for a figure that is more than a plain daily one: its period, its marks, a falling goal, the figure that was
 * published for the deadline, forecasts. A browser loads this for such a figure.
 */
import { formatDay } from '../../locales/format.js';
import type { ParticularsWords } from '../../locales/jobs-progress/particulars/words.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { FigureStatus } from '../../model/figure-status.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { percentOfWay } from './arithmetic.js';
import { daysBetween } from './days.js';
import { beginningOf, goalOf } from './deadline.js';
import { percentOf } from './decimal.js';
import { expectedBy } from './expected.js';
import { figureText, percentText } from './figure.js';
import { noteText } from './note.js';
import { periodText, whenText } from './period.js';
import { forecastPoints, latestPoint } from './points.js';
import { closed } from './closed.js';
import { around, type Sentence } from './sentence.js';
import { isDash, remarkOf, toldStatuses } from './told-statuses.js';
import { isolated } from './isolated.js';
import { unitOf } from './unit.js';
import { unitBehind } from './unit-behind.js';
import { verdict } from './verdict.js';

/** A mark of the figure in words, with its kind. */
export interface Mark {
  kind: FigureStatus | 'break' | 'remark';
  /** One or more sentences. */
  text: string;
}

/** The sentence with everything that is shown beside it. */
export interface Particulars extends Sentence {
  marks: Mark[];
  /** As text, in lines. */
  notes: string[];
}

/** Of more forecasts than these, only the first and the last are named. */
const most = 3;

/** A figure with a sign such as "€" before it: "€742", "−€5", "SEK 742". */
export const signed = (unit: string, figure: string): string => {
  const space = /[\p{L}\d]$/u.test(unit) ? '\u00a0' : '';
  return figure.replace(/^[−-]?/, (minus) => minus + isolated(unit) + space);
};

/** The figure with its unit, and what follows it. */
export const withUnit = (
  progress: JobsProgress,
  words: JobsProgressWords,
): Record<'figure' | 'goal' | 'unit' | 'goalUnit', (value: number) => string> => {
  const { language } = words;
  const isBefore = progress.unit?.position === 'start';
  const { decimals } = progress;
  const put = (value: number, text: string, least?: number): string =>
    isBefore ? signed(unitOf(progress, words, value, least), text) : text;
  const behind = (value: number, least?: number): string =>
    isBefore ? '' : unitBehind(unitOf(progress, words, value, least), language);
  return {
    figure: (value) => put(value, figureText(progress, language, value), decimals),
    goal: (value) => put(value, figureText({}, language, value)),
    unit: (value) => behind(value, decimals),
    goalUnit: (value) => behind(value),
  };
};

/** Whole percent of the goal, or of the way to it, as text; undefined where no share is right. */
export const shareOf = (
  { value, goal, start }: { value: number; goal: number; start: number | undefined },
  words: ParticularsWords,
): string | undefined => {
  const isNothing = value === (start ?? 0);
  const percent = start === undefined ? percentOf(value, goal) : Math.min(100, percentOfWay(start, value, goal));
  if (percent < 0) return undefined;
  return percent === 0 && !isNothing
    ? words.lessThan(percentText(words.language, 1))
    : percentText(words.language, percent);
};

const sentenceOf = (
  progress: JobsProgress,
  words: JobsProgressWords,
  own: ParticularsWords,
): Pick<Sentence, 'before' | 'value' | 'after'> => {
  const { value } = progress;
  const goal = goalOf(progress);
  if (value === null)
    return { before: '', value: progress.status === 'missing' ? own.missing : own.confidential, after: '' };
  const write = withUnit(progress, words);
  const start = beginningOf(progress);
  const percent = goal === undefined ? undefined : shareOf({ value, goal, start }, own);
  const unit = write.unit(value);
  if (goal === undefined || start === undefined || start < goal)
    return around(write.figure(value), (figure) =>
      words.sentence({
        value: figure,
        unit,
        // "of 0" makes no sense, so the goal is described beside the sentence.
        goal: goal === undefined || start !== undefined ? undefined : write.goal(goal),
        goalUnit: write.goalUnit(goal ?? value),
        percent,
      }),
    );
  return around(write.figure(value), (figure) =>
    own.falling({
      value: figure,
      unit,
      goal: write.goal(goal),
      start: write.figure(start),
      percent: value > goal && value < start ? percent : undefined,
    }),
  );
};

/** The source's own mark as a sentence. A flag that is a letter stays as it is, and one that is a sign ("*") has no full stop. */
const spokenRemark = (remark: string): string =>
  /[\p{L}\d]/u.test(remark)
    ? closed(noteText(remark)).replace(/^\p{Ll}(?=\p{Ll})/u, (letter) => letter.toUpperCase())
    : remark;

/** Says that the newest figure is confidential or missing, where an older one is shown. */
const newest = (progress: JobsProgress, words: ParticularsWords): Mark[] => {
  const { value, history = [] } = progress;
  const latest = latestPoint(progress);
  if (value === null || !latest) return [];
  const gap = history
    .filter((point) => point.value === null && point.date > latest.date)
    .sort((one, other) => (one.date < other.date ? 1 : -1))[0];
  if (!gap) return [];
  if (isDash(gap)) return [{ kind: 'missing', text: `${words.figureFor(whenText(gap, words))}: ${gap.remark ?? ''}` }];
  const kind = gap.status === 'confidential' ? 'confidential' : 'missing';
  return [{ kind, text: words.newest(whenText(gap, words), kind === 'confidential', whenText(latest, words)) }];
};

const forecasts = (progress: JobsProgress, words: ParticularsWords, figure: (value: number) => string): Mark[] => {
  const { date: last = '' } = latestPoint(progress) ?? {};
  // A forecast for a period that has a figure by now is left out.
  const points = forecastPoints(progress).filter(({ date }) =>
    progress.status === 'forecast' ? date !== last : date > last,
  );
  const told = points.length > most ? [points[0], points.at(-1)] : points;
  const texts = told.flatMap((point) =>
    point ? [closed(words.forecast(whenText(point, words), figure(point.value)))] : [],
  );
  return texts.length ? [{ kind: 'forecast', text: texts.join(' ') }] : [];
};

/**
 * All particulars.
 * @param today the reader's calendar date, `2026-11-23`
 */
export const particulars = (
  progress: JobsProgress,
  today: string,
  words: JobsProgressWords,
  own: ParticularsWords,
): Particulars => {
  const { language } = words;
  const { asOf, period, deadline = today, notes = [] } = progress;
  const remark = remarkOf(progress);
  const state = verdict(progress, today);
  const day = asOf && formatDay(language, asOf);
  const facts = {
    deadline: formatDay(language, deadline),
    days: daysBetween(today, deadline),
    asOf: period ? own.within(periodText(period, own)) : day,
  };
  const isRunning = state === 'running' || state === 'last-days';
  const expected = isRunning ? expectedBy(progress, today) : undefined;
  const write = withUnit(progress, words);
  return {
    ...sentenceOf(progress, words, own),
    state,
    stateText:
      state === 'none'
        ? ''
        : state === 'running' || state === 'missed' || state === 'unknown'
          ? words.states[state](facts)
          : own.states[state](facts),
    asOf: period ? own.figureFor(periodText(period, own)) : day ? words.asOf(day) : '',
    expected: expected === undefined ? undefined : { value: expected, text: words.expected(write.goal(expected)) },
    marks: [
      ...toldStatuses(progress).map((kind) => ({ kind, text: `${own.status[kind]}.` })),
      ...(progress.break ? [{ kind: 'break' as const, text: own.break }] : []),
      ...(remark ? [{ kind: 'remark' as const, text: spokenRemark(remark) }] : []),
      ...newest(progress, own),
      ...forecasts(progress, own, write.figure),
    ],
    notes: notes.map(noteText).filter(Boolean),
  };
};
