/** The regions of the figure: the page's own in one sentence, and all of them as a table with bars. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../../locales/format.js';
import { languages } from '../../../locales/jobs-progress/regions/languages.js';
import type { RegionsWords } from '../../../locales/jobs-progress/regions/words.js';
import type { JobsProgressWords } from '../../../locales/jobs-progress/words.js';
import { wordsFor } from '../../../locales/words.js';
import type { JobsProgress } from '../../../model/jobs-progress.js';
import { regionSets, type Region } from '../../../model/regions.js';
import { figureText, shareText } from '../../../derived/jobs-progress/figure.js';
import { compare, regionRows, type RegionRow } from '../../../derived/jobs-progress/regions.js';
import { unitOf } from '../../../derived/jobs-progress/unit.js';
import { unitBehind } from '../../../derived/jobs-progress/unit-behind.js';
import { barsOf } from '../../../pictures/jobs-progress/region-bars.js';
import type { OptionalTemplate } from '../../optional-template.js';

export { styles } from './regions.styles.js';

/** The page's attributes: the code of its own region and the name of a set. */
export interface RegionAttributes {
  region: string | null;
  regionSet: string | null;
}

/** The most rows of a table that is not collapsed. */
const tall = 50;

/** The regions of a set; undefined for none, and for an unknown name. */
const setOf = (name: string | null): readonly Region[] | undefined =>
  name && Object.hasOwn(regionSets, name) ? regionSets[name] : undefined;

/** The codes of the regions that the page compares. */
export const codesOf = ({ regionSet }: RegionAttributes): string[] | undefined =>
  setOf(regionSet)?.map(({ code }) => code);

const ownSentence = (progress: JobsProgress, row: RegionRow, words: RegionsWords, jobs: JobsProgressWords): string => {
  const { language } = words;
  const { name, value } = row;
  const figure = (number: number): string => figureText(progress, language, number);
  const found = compare(progress, row);
  if (!found)
    return words.alone(
      name,
      value === undefined ? (row.status === 'confidential' ? words.status.confidential : undefined) : figure(value),
    );
  const { whole, isPart, hasShare } = found;
  // Figures of regions that do not add up have an unknown unit, unless the document names it.
  const named = progress.unit === undefined && progress.regionsApart ? { ...progress, unit: null } : progress;
  const unit = (number: number): string => unitBehind(unitOf(named, jobs, number, progress.decimals), language);
  const said = {
    name,
    value: figure(found.value),
    whole: figure(whole),
    unit: unit(found.value),
    wholeUnit: unit(whole),
  };
  return isPart
    ? words.part({ ...said, percent: hasShare ? shareText(language, found.value, whole) : undefined })
    : words.beside(said);
};

/** The width of the decimals with their sign, in digits; the sign counts half. */
const fractionOf = (value: number, { decimals = 0 }: JobsProgress): number => {
  const length = Math.max(decimals, (String(value).split('.')[1] ?? '').length);
  return length && length + 0.5;
};

/** A column of figures, as wide as the widest, with their last whole digits aligned. */
interface Column {
  text: (value: number) => string;
  /** How much space to leave after a figure, in digits. */
  behind: (value: number) => number;
  signs: number;
}

const columnOf = (rows: readonly RegionRow[], progress: JobsProgress, language: string): Column => {
  const values = rows.flatMap(({ value }) => value ?? []);
  const longest = Math.max(0, ...values.map((value) => fractionOf(value, progress)));
  const text = (value: number): string => figureText(progress, language, value);
  const behind = (value: number): number => longest - fractionOf(value, progress);
  return { text, behind, signs: Math.max(0, ...values.map((value) => text(value).length + behind(value))) };
};

const cell = (
  { value, goal, status, isOwn }: RegionRow,
  bar: ReturnType<typeof barsOf>[number] | undefined,
  { text, behind }: Column,
  words: RegionsWords,
): TemplateResult => {
  if (value === undefined)
    return html`<td class="untold">${status === 'confidential' ? words.status.confidential : words.missing}</td>`;
  // The build's minifier removes white space at the edges of a template, so a space between words is inside of one.
  return html`<td>
    <div class="measure">
      <span
        ><span class="count" .style=${`--_behind:${String(behind(value))}`}>${text(value)}</span>
        ${goal === undefined ? nothing : html`<small>${words.goal(figureText({}, words.language, goal))}</small>`}
        ${status ? html`<small>(${words.status[status]})</small>` : nothing}</span
      >
      <svg aria-hidden="true">
        <rect class="amount" y=${isOwn ? 0 : '25%'} width="${bar?.fill ?? 0}%" height=${isOwn ? '100%' : '50%'}></rect>
        ${bar?.goal === undefined ? nothing : svg`<line class="tick" x1="${bar.goal}%" x2="${bar.goal}%" y2="100%"></line>`}
      </svg>
    </div>
  </td>`;
};

const table = (
  progress: JobsProgress,
  rows: readonly RegionRow[],
  caption: string,
  words: RegionsWords,
): TemplateResult => {
  const bars = barsOf(rows);
  const column = columnOf(rows, progress, words.language);
  return html`<table .style=${`--_signs:${String(column.signs)}`}>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.name}</th>
        <th scope="col">${words.figure(rows.some(({ goal }) => goal !== undefined))}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, at) =>
          html`<tr class=${row.isOwn ? 'own' : nothing}>
            <th scope="row">${row.name} ${row.isOwn ? html`<small>${words.own}</small>` : nothing}</th>
            ${cell(row, bars[at], column, words)}
          </tr>`,
      )}
    </tbody>
  </table>`;
};

/**
 * The regions that the page asks for; nothing where the figure has none.
 * @param report tells the developer
 */
export const regionsTemplate = (
  progress: JobsProgress,
  { region, regionSet }: RegionAttributes,
  jobs: JobsProgressWords,
  report: (message: string) => void,
): OptionalTemplate => {
  const set = setOf(regionSet);
  if (regionSet && !set)
    report(
      `knows no region-set "${regionSet}"; there is: ${Object.keys(regionSets).join(', ')}. All regions are shown.`,
    );
  const rows = regionRows(progress, { own: region, set }, report);
  const [first] = rows;
  if (!first) return nothing;
  const words = wordsFor(jobs.language, languages);
  // The page's own region may be listed among those of a set that does not contain it.
  const caption = rows.length === set?.length ? words.captions[regionSet ?? ''] : undefined;
  const whole = table(progress, rows, caption ?? words.caption, words);
  return html`<div class="regions" part="regions">
    ${first.isOwn ? html`<p part="own">${ownSentence(progress, first, words, jobs)}</p>` : nothing}
    ${
      rows.length > tall
        ? html`<details>
            <summary>${words.all(formatNumber(words.language, rows.length))}</summary>
            ${whole}
          </details>`
        : whole
    }
  </div>`;
};
