/** The way to the figure: a step line, its trend and pace in words, and all of it as a table and a file. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDay, formatNumber } from '../../../locales/format.js';
import { languages } from '../../../locales/jobs-progress/history/languages.js';
import type { HistoryWords } from '../../../locales/jobs-progress/history/words.js';
import { wordsFor } from '../../../locales/words.js';
import type { HistoryPoint, JobsProgress } from '../../../model/jobs-progress.js';
import { chart, type Chart, type Place } from '../../../pictures/jobs-progress/chart.js';
import { csv } from '../../../derived/jobs-progress/csv.js';
import { pace, type Pace } from '../../../derived/jobs-progress/pace.js';
import { publishedPoints } from '../../../derived/jobs-progress/points.js';

export { styles } from './history.styles.js';

/** Which point is looked at, and how another one is. */
export interface Look {
  at: number | undefined;
  choose: (at: number) => void;
}

const caption = ({ first, last, points, perMonth, needed, years }: Pace, words: HistoryWords): string => {
  const figure = (value: number): string => formatNumber(words.language, value, { maximumFractionDigits: 1 });
  const day = (date: string): string => formatDay(words.language, date);
  const change = last.value - first.value;
  return [
    words.trend({
      from: figure(first.value),
      fromDay: day(first.date),
      to: figure(last.value),
      toDay: day(last.date),
      change: figure(Math.abs(change)),
      direction: change,
    }),
    points > 2 && change > 0 && words.pace(figure(perMonth), points, first.date.slice(0, 4), last.date.slice(0, 4)),
    needed !== undefined && words.needed(figure(Math.ceil(needed * 10) / 10)),
    years && words.years(years.from, years.to),
  ]
    .filter(Boolean)
    .join(' ');
};

const nearest = (places: readonly Place[], event: PointerEvent): number => {
  const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
  const x = ((event.clientX - left) / width) * 100;
  const far = places.map((place) => Math.abs(place.x - x));
  return far.indexOf(Math.min(...far));
};

const plot = ({ places, line, goal }: Chart, words: HistoryWords, { at, choose }: Look): TemplateResult => {
  const shown = Math.min(at ?? places.length - 1, places.length - 1);
  const [first, last, point] = [places[0], places.at(-1), places[shown]] as [Place, Place, Place];
  const figure = (value: number): string => formatNumber(words.language, value);
  const said = words.point(formatDay(words.language, point.date), figure(point.value));
  return html`<div class="plot">
      <svg
        class="chart"
        part="chart"
        aria-hidden="true"
        @pointermove=${(event: PointerEvent) => {
          choose(nearest(places, event));
        }}
      >
        <rect width="100%" height="100%" fill="transparent"></rect>
        ${goal === undefined ? nothing : svg`<line x1="0" x2="100%" y1="${goal}%" y2="${goal}%"></line>`}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible"><path d=${line}></path></svg>
        <circle cx="${point.x}%" cy="${point.y}%" r="5"></circle>
        <text x="0" y="${first.y}%" dy="-0.5em">${figure(first.value)}</text>
        <text x="100%" y="${last.y}%" dy="${last.y < 12 ? '1.4em' : '-0.5em'}" text-anchor="end">
          ${figure(last.value)}
        </text>
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

/** Hands over a file that the page has made. */
const download = (points: readonly HistoryPoint[]): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv(points)], { type: 'text/csv' }));
  link.download = 'jobs-progress.csv';
  link.click();
  // The browser has its own hold on it once the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
};

const table = (points: readonly HistoryPoint[], words: HistoryWords): TemplateResult =>
  html`<details>
    <summary>${words.table}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.date}</th>
          <th scope="col">${words.figure}</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(
          ({ date, value }) =>
            html`<tr>
              <th scope="row">${formatDay(words.language, date)}</th>
              <td>${value === null ? words.confidential : formatNumber(words.language, value)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <button
      type="button"
      @click=${() => {
        download(points);
      }}
    >
      ${words.download}
    </button>
  </details>`;

/** The history; nothing where there are no two figures to tell of. @param today the reader's calendar date */
export const historyTemplate = (
  progress: JobsProgress,
  today: string,
  language: string,
  look: Look,
): TemplateResult | typeof nothing => {
  const drawn = chart(progress);
  const speed = pace(progress, today);
  if (!drawn || !speed) return nothing;
  const words = wordsFor(language, languages);
  return html`<figure class="history" part="history">
    ${plot(drawn, words, look)}
    <figcaption>${caption(speed, words)}</figcaption>
    ${table(publishedPoints(progress), words)}
  </figure>`;
};
