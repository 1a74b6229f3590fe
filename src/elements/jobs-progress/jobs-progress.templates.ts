/** The counter's pictures, each with its marks in words beside it. What a picture shows, the sentence says. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatDay, formatNumber } from '../../locales/format.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { bar, type Bar } from '../../pictures/jobs-progress/bar.js';
import { milestoneMarks, type MilestoneMark } from '../../pictures/jobs-progress/milestones.js';

/** How the counter is drawn; the sentence is text in each of them. */
export type Variant = 'bar' | 'ring' | 'thermometer' | 'compact' | 'number';

/** A shape of 16 by 16 beside words, so that color is never alone in saying something. */
export const shape = (path: string): TemplateResult =>
  html`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

type Ticks = [kind: string, at: number][];

// Closed by tags of their own: the build's minifier drops the slash, and the next one would end up inside.
const across = ({ fill }: Bar, ticks: Ticks, grow: string): SVGTemplateResult =>
  svg`<rect class="track" x="0" y="25%" width="100%" height="50%" rx="4"></rect><rect class="fill ${grow}" x="0" y="25%" width="${fill}%" height="50%" rx="4"></rect>${ticks.map(
    ([kind, at]) => svg`<line class=${kind} x1="${at}%" x2="${at}%" y1="5%" y2="95%"></line>`,
  )}`;

const upwards = ({ fill }: Bar, ticks: Ticks): SVGTemplateResult =>
  svg`<rect class="track" x="25%" y="0" width="50%" height="100%" rx="8"></rect><rect class="fill" x="25%" y="${100 - fill}%" width="50%" height="${fill}%" rx="8"></rect>${ticks.map(
    ([kind, at]) => svg`<line class=${kind} x1="5%" x2="95%" y1="${100 - at}%" y2="${100 - at}%"></line>`,
  )}`;

// The path's length is said to be 100, so that a dash is a percentage.
const around = ({ fill }: Bar, ticks: Ticks): SVGTemplateResult =>
  svg`<circle class="track" cx="50" cy="50" r="47"></circle><circle class="hole" cx="50" cy="50" r="33"></circle><circle class="fill" cx="50" cy="50" r="40" pathLength="100" stroke-dasharray="${fill} 100" transform="rotate(-90 50 50)"></circle>${ticks.map(
    ([kind, at]) =>
      svg`<line class=${kind} x1="50" x2="50" y1="1" y2="19" transform="rotate(${at * 3.6} 50 50)"></line>`,
  )}`;

const draw = { bar: across, compact: across, thermometer: upwards, ring: around };

const milestoneItem = ({ value, label, date, reached }: MilestoneMark, words: JobsProgressWords): TemplateResult =>
  html`<li>
    ${shape(reached ? 'M2.5 8.5l3.5 4 7.5-9' : 'M8 3a5 5 0 1 0 .01 0')}<span
      >${words.milestone(formatNumber(words.language, value), label, date && formatDay(words.language, date), reached)}</span
    >
  </li>`;

/** The picture with its marks; nothing where there is nothing to measure against. */
export const drawing = (
  progress: JobsProgress,
  words: JobsProgressWords,
  variant: Exclude<Variant, 'number'>,
  growth: false | (() => void),
): TemplateResult | typeof nothing => {
  const drawn = bar(progress);
  if (!drawn) return nothing;
  const { goal, start } = drawn;
  const figure = (value: number): string => formatNumber(words.language, value);
  const ticks: Ticks = [
    ...milestoneMarks(progress).flatMap(({ at }): Ticks => (at === undefined ? [] : [['notch', at]])),
    ...(start === undefined ? [] : [['tick', start] as [string, number]]),
    ['tick', goal],
  ];
  return html`<div class="drawing">
    <svg
      class="bar"
      part="bar"
      aria-hidden="true"
      viewBox=${variant === 'ring' ? '0 0 100 100' : nothing}
      @animationend=${growth || nothing}
    >
      ${draw[variant](drawn, variant === 'compact' ? [['tick', goal]] : ticks, growth ? 'grow' : '')}
    </svg>
    ${
      variant === 'compact'
        ? nothing
        : html`<p class="marks">
            ${
              start === undefined || !progress.start
                ? nothing
                : html`<span class="start" .style=${`--_start:${String(start)}%`}
                    >${words.start(figure(progress.start.value), progress.start.date?.slice(0, 4))}</span
                  >`
            }
            <span class="goal">${words.goal(figure(progress.goal ?? 0))}</span>
          </p>`
    }
  </div>`;
};

/** The milestones in words. */
export const milestones = (progress: JobsProgress, words: JobsProgressWords): TemplateResult | typeof nothing =>
  progress.milestones?.length
    ? html`<ul class="milestones" part="milestones">
        ${milestoneMarks(progress).map((mark) => milestoneItem(mark, words))}
      </ul>`
    : nothing;
