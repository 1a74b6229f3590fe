/** The counter's picture, with its marks in words beside it. The sentence says everything that a picture shows. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { figureText } from '../../derived/jobs-progress/figure.js';
import type { Bar } from '../../pictures/jobs-progress/bar.js';
import type { OptionalTemplate } from '../optional-template.js';

/** How the counter is drawn; each variant contains the sentence as text. */
export type Variant = 'bar' | 'ring' | 'thermometer' | 'compact' | 'number';

/** A shape of 16 by 16 beside words, so that color alone never carries a meaning. */
export const shape = (path: string): TemplateResult =>
  html`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`;

/** The shapes of a missed goal and of a stale figure. */
export const cross = 'M3.5 3.5l9 9m0-9l-9 9';
export const clock = 'M8 4v4l3 2M8 1.5a6.5 6.5 0 1 0 .01 0';

/** Marks on the scale, each with its place in percent. */
export type ScaleMarks = [kind: string, at: number][];

/**
 * Draws the picture of a bar. It has its final length from the first frame, because an animation would show wrong
 * figures meanwhile.
 */
export type DrawBar = (bar: Bar, ticks: ScaleMarks) => SVGTemplateResult;

/** The code for other pictures than a plain bar, once it is loaded. */
export interface Variants {
  pictures: Readonly<Partial<Record<Variant, DrawBar>>>;
  /** Further marks on the scale. */
  notches: (progress: JobsProgress) => ScaleMarks;
  /** A small ring with one mark, which stands before the words of that mark. */
  rim: (at: number) => TemplateResult;
}

// With end tags, because the build's minifier drops the slash, and the next shape would end up inside.
const across: DrawBar = ({ fill }, ticks) =>
  svg`<rect class="track" x="0" y="25%" width="100%" height="50%" rx="4"></rect><rect class="fill" x="0" y="25%" width="${fill}%" height="50%" rx="4"></rect>${ticks.map(
    ([kind, at]) => svg`<line class=${kind} x1="${at}%" x2="${at}%" y1="5%" y2="95%"></line>`,
  )}`;

/**
 * The picture with its marks; nothing for a figure without a goal or another scale.
 * @param drawn the bar
 * @param expected the expected figure, in percent of the bar and in words
 * @param variants the code for other pictures, if it is loaded
 */
export const drawing = (
  progress: JobsProgress,
  words: JobsProgressWords,
  drawn: Bar | undefined,
  expected: { at: number; text: string } | undefined,
  variant: Exclude<Variant, 'number'>,
  variants: Variants | undefined,
): OptionalTemplate => {
  if (!drawn) return nothing;
  const { goal, start } = drawn;
  const ticks: ScaleMarks = [
    ...(variants?.notches(progress) ?? []),
    ...(expected === undefined ? [] : [['expected', expected.at] as [string, number]]),
    ...(start === undefined ? [] : [['tick', start] as [string, number]]),
    ['tick', goal],
  ];
  const rim = (at: number): TemplateResult | false | undefined => variant === 'ring' && variants?.rim(at);
  return html`<div class="drawing">
      <svg class="bar" part="bar" aria-hidden="true" viewBox=${variant === 'ring' ? '0 0 100 100' : nothing}>
        ${(variants?.pictures[variant] ?? across)(drawn, variant === 'compact' ? [['tick', goal]] : ticks)}
      </svg>
      ${
        variant === 'compact'
          ? nothing
          : html`<p class="marks" .style=${`--_goal:${String(goal)}%;--_start:${String(start ?? 0)}%`}>
              ${
                start === undefined || !progress.start
                  ? nothing
                  : html`<span class="start" dir="auto"
                      >${rim(start) || nothing}${words.start(figureText(progress, words.language, progress.start.value), progress.start.date?.slice(0, 4))}</span
                    >`
              }
              <span class="goal" dir="auto"
                >${rim(goal) || nothing}${words.goal(figureText({}, words.language, progress.goal ?? 0))}</span
              >
            </p>`
      }
    </div>
    ${
      expected && variant !== 'compact'
        ? html`<p class="marks due" dir="auto">${shape('M8 1v14')}<span>${expected.text}</span></p>`
        : nothing
    }`;
};
