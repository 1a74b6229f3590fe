/** The history of the figure: a step line, its trend and pace in words, and all figures as a table and a file. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatDate } from '../../../locales/format.js';
import { languages } from '../../../locales/jobs-progress/history/languages.js';
import type { JobsProgressWords } from '../../../locales/jobs-progress/words.js';
import type { HistoryWords } from '../../../locales/jobs-progress/history/words.js';
import { wordsFor } from '../../../locales/words.js';
import type { HistoryPoint, JobsProgress } from '../../../model/jobs-progress.js';
import { chart, type Chart, type ChartPoint } from '../../../pictures/jobs-progress/chart.js';
import { Room, type LabelPlace } from '../../../pictures/jobs-progress/label-places.js';
import { textWidth } from '../../../pictures/jobs-progress/text-width.js';
import { csv } from '../../../derived/jobs-progress/csv.js';
import { isFalling } from '../../../derived/jobs-progress/deadline.js';
import { figureText } from '../../../derived/jobs-progress/figure.js';
import { isRate } from '../../../derived/jobs-progress/is-rate.js';
import { pace, type Pace } from '../../../derived/jobs-progress/pace.js';
import { forecastPoints, publishedPoints } from '../../../derived/jobs-progress/points.js';
import { isDash, remarkOf, toldStatuses } from '../../../derived/jobs-progress/told-statuses.js';
import type { OptionalTemplate } from '../../optional-template.js';
import type { PointWords } from '../particulars/particulars.js';

export { styles } from './history.styles.js';

/** The selected point, and how to select another one. */
export interface PointSelection {
  at: number | undefined;
  choose: (at: number) => void;
}

/** Describes a point: its time, its figure or why it has none, and its marks. */
interface Say extends PointWords {
  figure: (value: number) => string;
  /** The figure with its marks. */
  told: (point: HistoryPoint) => string;
}

const sayIn = (progress: JobsProgress, language: string, points: PointWords): Say => {
  const { marks } = points;
  const figure = (value: number): string => figureText(progress, language, value);
  const told = (point: HistoryPoint): string => {
    const { value, status, remark = '' } = point;
    if (isDash(point)) return remark;
    const statuses = toldStatuses(point).map((one) => marks[one]);
    const found = [...statuses, point.break && marks.break, remarkOf(point)].filter(Boolean);
    const said = value === null ? marks[status === 'confidential' ? status : 'missing'] : figure(value);
    return found.length ? `${said} (${found.join('; ')})` : said;
  };
  return { ...points, figure, told };
};

const caption = (
  progress: JobsProgress,
  { first, last, points, change, perMonth, needed, years }: Pace,
  words: HistoryWords,
  { figure, when }: Say,
): string => {
  const plain = (value: number): string => figureText({}, words.language, value);
  const isDown = isFalling(progress);
  const isMeasured = isRate(progress);
  const average = figureText({ decimals: perMonth.decimals }, words.language, Math.abs(perMonth.value));
  return [
    words.trend({
      from: figure(first.value),
      fromDay: when(first),
      to: figure(last.value),
      toDay: when(last),
      change: figure(Math.abs(change)),
      direction: change,
      isRate: isMeasured,
    }),
    points > 2 &&
      (isDown ? change < 0 : change > 0) &&
      words.pace(
        perMonth.isBelow ? words.below(average, isDown, isMeasured) : average,
        points,
        first.date.slice(0, 4),
        last.date.slice(0, 4),
        isDown,
        isMeasured,
      ),
    needed !== undefined && words.needed(plain(Math.abs(needed)), isDown, isMeasured),
    years && words.years(years.from, years.to),
  ]
    .filter(Boolean)
    .join(' ');
};

const nearest = (places: readonly ChartPoint[], event: PointerEvent): number => {
  const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
  const x = ((event.clientX - left) / width) * 100;
  const far = places.map((place) => Math.abs(place.x - x));
  return far.indexOf(Math.min(...far));
};

/**
 * The widths for which labels are placed, in heights of their letters: a chart of 200 px, and those where the style
 * shows the next labels.
 */
const widths = [12.2, 23, 41];

/** The label; undefined where there is no room for it. */
const label = (
  place: LabelPlace | undefined,
  text: string,
  name: string | typeof nothing = nothing,
  gap = 0,
): SVGTemplateResult | undefined => {
  if (!place) return undefined;
  const { x, y, side } = place;
  return svg`<text class=${name} x="${x}%" y="${y}%" dx="${x < 50 ? gap : -gap}em" dy="${side === 'above' ? '-0.45em' : '1.15em'}" text-anchor=${x < 50 ? 'start' : 'end'}>${text}</text>`;
};

/**
 * The labels of the chart, each beside what it names and not on a line.
 * @param wide the width of the chart, in heights of letters
 */
const labels = (
  { places, stretches, goal, deadline, breaks }: Chart,
  goalText: string,
  words: HistoryWords,
  { figure }: Say,
  wide: number,
): (SVGTemplateResult | undefined)[] => {
  const widthOf = (text: string): number => Math.min(100, textWidth(text, 100) / wide);
  const [first, last] = [places[0], places.at(-1)] as [ChartPoint, ChartPoint];
  const room = new Room(stretches, goal, deadline === undefined ? breaks : [...breaks, deadline]);
  const beside = ({ x, y, value }: ChartPoint): SVGTemplateResult | undefined => {
    const text = figure(value);
    return label(room.take({ x, y, width: widthOf(text) }), text);
  };
  return [
    beside(last),
    beside(first),
    ...(goal === undefined ? [] : [label(room.takeAcross({ y: goal, width: widthOf(goalText) }), goalText, 'quiet')]),
    ...(deadline === undefined
      ? []
      : [label(room.take({ x: deadline, y: 0, width: widthOf(words.deadline) }), words.deadline, 'quiet', 0.4)]),
  ];
};

const timeAxis = ({ ticks }: Chart, { language }: HistoryWords): SVGTemplateResult[] =>
  ticks.map(({ x, date, isYear }) => {
    const text = formatDate(
      language,
      new Date(date),
      'UTC',
      isYear ? { year: 'numeric' } : { month: 'short', year: 'numeric' },
    );
    const anchor = x < 8 ? 'start' : x > 92 ? 'end' : 'middle';
    return svg`<line class="year" x1="${x}%" x2="${x}%" y1="100%" y2="96%"></line><text class="quiet" x="${x}%" y="100%" dy="1.3em" text-anchor=${anchor}>${text}</text>`;
  });

const plot = (
  drawn: Chart,
  goalText: string,
  words: HistoryWords,
  { at, choose }: PointSelection,
  say: Say,
): TemplateResult => {
  const { places, line, goal, deadline, breaks, zero } = drawn;
  const shown = Math.min(at ?? places.length - 1, places.length - 1);
  const point = places[shown] as ChartPoint;
  const said = words.point(say.when(point), say.told(point));
  const look = (event: PointerEvent): void => {
    choose(nearest(places, event));
  };
  return html`<div class="plot">
      <svg class="chart" part="chart" aria-hidden="true" @pointerdown=${look} @pointermove=${look}>
        <rect width="100%" height="100%" fill="transparent"></rect>
        <line
          class=${zero === undefined ? 'cut' : 'zero'}
          x1="0"
          x2="100%"
          y1="${zero ?? 100}%"
          y2="${zero ?? 100}%"
        ></line>
        ${timeAxis(drawn, words)}
        ${goal === undefined ? nothing : svg`<line class="goal" x1="0" x2="100%" y1="${goal}%" y2="${goal}%"></line>`}
        ${deadline === undefined ? nothing : svg`<line class="deadline" x1="${deadline}%" x2="${deadline}%" y1="0" y2="100%"></line>`}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible"><path d=${line}></path></svg>
        ${breaks.map((x) => svg`<line class="break" x1="${x}%" x2="${x}%" y1="0" y2="100%"></line>`)}${places.map(
          ({ x, y, isUnsettled }) =>
            isUnsettled ? svg`<circle class="hollow" cx="${x}%" cy="${y}%" r="4"></circle>` : nothing,
        )}
        <circle class=${point.isUnsettled ? 'hollow' : nothing} cx="${point.x}%" cy="${point.y}%" r="5"></circle>
        ${widths.map((wide, at) => svg`<g class="at-${at}">${labels(drawn, goalText, words, say, wide)}</g>`)}
      </svg>
      <input
        class="walk"
        type="range"
        aria-label=${words.walk}
        aria-valuetext=${said}
        min="0"
        max=${places.length - 1}
        .value=${String(shown)}
        @input=${({ target }: Event) => {
          choose(Number((target as HTMLInputElement).value));
        }}
      />
    </div>
    <p class="point" part="point">${said}</p>`;
};

/** Downloads a file that the page has made. */
const download = (points: readonly HistoryPoint[], progress: JobsProgress): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv(points, progress)], { type: 'text/csv' }));
  link.download = 'jobs-progress.csv';
  link.click();
  // The browser keeps the file itself once the click was handled.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
};

const table = (
  points: readonly HistoryPoint[],
  progress: JobsProgress,
  words: HistoryWords,
  { told, when }: Say,
): TemplateResult =>
  html`<details>
    <summary>${words.table}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${points.some(({ period }) => period) ? words.period : words.date}</th>
          <th scope="col">${words.figure}</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(
          (point) =>
            html`<tr>
              <th scope="row"><bdi>${when(point)}</bdi></th>
              <td><bdi>${told(point)}</bdi></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <button
      type="button"
      @click=${() => {
        download(points, progress);
      }}
    >
      ${words.download}
    </button>
  </details>`;

/**
 * The history; nothing where there are fewer than two known figures.
 * @param today the reader's calendar date
 * @param pointWords how points are described
 */
export const historyTemplate = (
  progress: JobsProgress,
  today: string,
  { language, goal }: JobsProgressWords,
  look: PointSelection,
  pointWords: PointWords,
): OptionalTemplate => {
  const drawn = chart(progress);
  if (!drawn) return nothing;
  const speed = pace(progress, today);
  const words = wordsFor(language, languages);
  const goalText = goal(figureText({}, language, progress.goal ?? 0));
  const say = sayIn(progress, language, pointWords);
  const said = [
    drawn.begins !== undefined && words.begins(say.figure(drawn.begins)),
    speed && caption(progress, speed, words, say),
  ]
    .filter(Boolean)
    .join(' ');
  return html`<figure class="history" part="history">
    ${plot(drawn, goalText, words, look, say)} ${said ? html`<figcaption dir="auto">${said}</figcaption>` : nothing}
    ${table([...publishedPoints(progress), ...forecastPoints(progress)], progress, words, say)}
  </figure>`;
};
