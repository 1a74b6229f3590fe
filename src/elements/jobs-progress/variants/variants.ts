/** The pictures other than a plain bar: a ring, a thermometer, a counter in one line, and milestones. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDay } from '../../../locales/format.js';
import { languages } from '../../../locales/jobs-progress/variants/languages.js';
import type { VariantsWords } from '../../../locales/jobs-progress/variants/words.js';
import { wordsFor } from '../../../locales/words.js';
import type { JobsProgress } from '../../../model/jobs-progress.js';
import { figureText } from '../../../derived/jobs-progress/figure.js';
import { milestoneMarks, type MilestoneMark } from '../../../pictures/jobs-progress/milestones.js';
import type { OptionalTemplate } from '../../optional-template.js';
import { shape, type DrawBar, type ScaleMarks, type Variant } from '../jobs-progress.templates.js';

export { styles } from './variants.styles.js';

// With end tags, because the build's minifier drops the slash, and the next shape would end up inside.
const upwards: DrawBar = ({ fill }, ticks) =>
  svg`<rect class="track" x="25%" y="0" width="50%" height="100%" rx="8"></rect><rect class="fill" x="25%" y="${100 - fill}%" width="50%" height="${fill}%" rx="8"></rect>${ticks.map(
    ([kind, at]) => svg`<line class=${kind} x1="5%" x2="95%" y1="${100 - at}%" y2="${100 - at}%"></line>`,
  )}`;

// The path's length is set to 100, so that a dash is a percentage.
const around: DrawBar = ({ fill }, ticks) =>
  svg`<circle class="track" cx="50" cy="50" r="47"></circle><circle class="hole" cx="50" cy="50" r="33"></circle><circle class="fill" cx="50" cy="50" r="40" pathLength="100" stroke-dasharray="${fill} 100" transform="rotate(-90 50 50)"></circle>${ticks.map(
    ([kind, at]) =>
      svg`<line class=${kind} x1="50" x2="50" y1="1" y2="19" transform="rotate(${at * 3.6} 50 50)"></line>`,
  )}`;

/** The pictures other than a bar. */
export const pictures: Readonly<Partial<Record<Variant, DrawBar>>> = { thermometer: upwards, ring: around };

/** A small ring with the one mark that the words beside it describe. */
export const rim = (at: number): TemplateResult => {
  const [x, y] = [Math.sin((at / 50) * Math.PI), -Math.cos((at / 50) * Math.PI)];
  const point = (from: number): string => `${(8 + x * from).toFixed(1)} ${(8 + y * from).toFixed(1)}`;
  return shape(`M8 3a5 5 0 1 0 .01 0M${point(2.5)}L${point(7.5)}`);
};

/** The marks of the milestones on the scale, if they fit on it. */
export const notches = (progress: JobsProgress): ScaleMarks =>
  milestoneMarks(progress).flatMap(({ at }): ScaleMarks => (at === undefined ? [] : [['notch', at]]));

const milestoneItem = ({ value, label, date, reached }: MilestoneMark, words: VariantsWords): TemplateResult =>
  html`<li>
    ${shape(reached ? 'M2.5 8.5l3.5 4 7.5-9' : 'M8 3a5 5 0 1 0 .01 0')}<span
      >${words.milestone(figureText({}, words.language, value), label, date && formatDay(words.language, date), reached)}</span
    >
  </li>`;

/** The milestones in words. */
export const milestones = (progress: JobsProgress, language: string): OptionalTemplate => {
  if (!progress.milestones?.length) return nothing;
  const words = wordsFor(language, languages);
  return html`<ul class="milestones" part="milestones">
    ${milestoneMarks(progress).map((mark) => milestoneItem(mark, words))}
  </ul>`;
};
