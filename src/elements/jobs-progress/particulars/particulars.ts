/** Shows the particulars of a figure: its marks, the expected figure, its age. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../locales/format.js';
import { languages } from '../../../locales/jobs-progress/particulars/languages.js';
import type { ParticularsWords } from '../../../locales/jobs-progress/particulars/words.js';
import type { JobsProgressWords } from '../../../locales/jobs-progress/words.js';
import { wordsFor } from '../../../locales/words.js';
import type { HistoryPoint, JobsProgress } from '../../../model/jobs-progress.js';
import { daysBetween } from '../../../derived/jobs-progress/days.js';
import type { DeadlineState } from '../../../derived/jobs-progress/deadline.js';
import { particulars, type Mark, type Particulars } from '../../../derived/jobs-progress/particulars.js';
import { untoldGoal } from '../../../derived/jobs-progress/untold-goal.js';
import { whenText } from '../../../derived/jobs-progress/period.js';
import { latestPoint } from '../../../derived/jobs-progress/points.js';
import type { OptionalTemplate } from '../../optional-template.js';
import { clock, cross, shape } from '../jobs-progress.templates.js';

export { placeOn, scaledBar } from '../../../pictures/jobs-progress/scale.js';
export { styles } from './particulars.styles.js';

const unsettled = 'M1.5 9.5c2.2-5 4.3-5 6.5-1.5s4.3 3.5 6.5-1.5';
const absent = 'M3 8h10';

// A wave means provisional, an arrow revised, a lock confidential, and two halves a break in the series.
const shapes: Readonly<Record<Mark['kind'], string>> = {
  provisional: unsettled,
  estimated: unsettled,
  forecast: 'M2 12l4-3m2-1.5l2-1.5m2-1.5l2-1.5',
  unreliable: unsettled,
  revised: 'M13.5 8A5.5 5.5 0 1 1 11 3.4M13 1.5v3.5H9.5',
  confidential: 'M3.5 7.5h9v6.5h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  missing: absent,
  break: 'M1.5 11H6V8m4 0V4h4.5',
  remark: 'M8 7v5m0-8.6v.1M8 1.5a6.5 6.5 0 1 0 .01 0',
};

const check = 'M2.5 8.5l3.5 4 7.5-9';

// A check means reached, a cross not reached.
const stateShapes: Readonly<Partial<Record<DeadlineState, string>>> = {
  'last-days': clock,
  reached: check,
  'reached-early': check,
  'reached-passed': check,
  'reached-late': check,
  'was-reached': check,
  'not-held': cross,
};

/** The shape of a state that the element itself does not know. */
export const stateShape = (state: DeadlineState): string | undefined => stateShapes[state];

/** The shape of a figure without a value. */
export const withheldShape = ({ status = 'missing' }: JobsProgress): TemplateResult => shape(shapes[status]);

/**
 * All particulars of the figure.
 * @param today the reader's calendar date, `2026-11-23`
 */
export const particularsIn = (progress: JobsProgress, today: string, words: JobsProgressWords): Particulars =>
  particulars(progress, today, words, wordsFor(words.language, languages));

/** Describes a point for other parts. */
export interface PointWords {
  when: (point: HistoryPoint) => string;
  marks: ParticularsWords['marks'];
}

/** The words for the points of a history. */
export const pointWordsIn = (language: string): PointWords => {
  const words = wordsFor(language, languages);
  return { when: (point) => whenText(point, words), marks: words.marks };
};

/** Says that the figure is old, or has no date. */
const ageTemplate = (
  asOf: string | undefined,
  today: string,
  staleAfter: number,
  words: ParticularsWords,
): OptionalTemplate => {
  const age = asOf === undefined ? undefined : daysBetween(asOf, today);
  if (age !== undefined && age <= staleAfter) return nothing;
  return html`<p class="state" part="stale" dir="auto">
    ${shape('M8 2l6.5 12h-13zM8 6.5V10m0 2v.1')}<span
      >${words.stale(age === undefined ? undefined : formatNumber(words.language, age))}</span
    >
  </p>`;
};

/**
 * The marks of the figure, and its age where the page has set a limit.
 * @param report tells the developer
 */
export const marksTemplate = (
  progress: JobsProgress,
  { staleAfter }: { staleAfter: number | null },
  { language }: JobsProgressWords,
  report: (message: string) => void,
  { marks }: Particulars,
  today: string,
): TemplateResult => {
  const untold = untoldGoal(progress);
  if (untold !== undefined) report(untold);
  return html`${marks.map(
    ({ kind, text }) =>
      html`<p class="state" part="status" data-status=${kind} dir="auto">
        ${shape(shapes[kind])}<span class="lines">${text}</span>
      </p>`,
  )}${staleAfter === null ? nothing : ageTemplate(latestPoint(progress)?.date, today, staleAfter, wordsFor(language, languages))}`;
};
