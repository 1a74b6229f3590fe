/** The pages of counters: the present figure, all figures, and the form for a new one. */
import { languages as historyLanguages } from '../../src/locales/jobs-progress/history/languages.js';
import { languages } from '../../src/locales/jobs-progress/languages.js';
import { formatDay, formatNumber } from '../../src/locales/format.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import { ownWords, summary } from '../../src/derived/jobs-progress/summary.js';
import type { ModerationWords } from '../../src/locales/pages/moderation/words.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { firstDay, statuses } from '../counters/new-point.js';
import { hidden } from './document.js';
import type { FigureRow } from './figure-rows.js';
import { paths } from './parts.js';
import type { ListPart } from './part-of.js';
import { timeOf, type QueueParts } from './queue-page.js';

/** A counter of the list. */
export interface ListedCounter {
  id: string;
  progress: JobsProgress;
  /** The host from which it is mirrored; undefined for a counter of this endpoint. */
  mirroredFrom: string | undefined;
}

/** What was typed into the form that was refused. */
export interface TypedFigure {
  date: string;
  value: string;
  status: string;
  /** The revision that it would replace; missing until the moderator has seen that revision. */
  revises?: number | undefined;
  /** Names of faulty fields. */
  faulty?: readonly string[];
}

/** What these pages need. */
export interface CounterPageParts extends QueueParts {
  /** The publisher's calendar date. */
  today: string;
}

/** The address of a counter's page. */
export const counterAddress = (id: string, from = 0): string =>
  `${paths.counters}?counter=${encodeURIComponent(id)}${from ? `&from=${String(from)}` : ''}`;

const titleOf = ({ id, progress }: ListedCounter): string => progress.label ?? id;

/** The present figure, and a link to the page where readers see it. */
const presentOf = ({ id, progress, mirroredFrom }: ListedCounter, { words, today }: CounterPageParts): string => {
  const { sentence, asOf } = summary(progress, today, nearestWordsFor(words.language, languages));
  const page = `/${encodeURIComponent(id)}`;
  const readOnly = mirroredFrom === undefined ? '' : `<p class="hint">${text(words.mirrored(mirroredFrom))}</p>`;
  return `<p>${text([sentence, asOf].filter(Boolean).join(' '))} <a href="${page}" dir="ltr">${text(page)}</a></p>${readOnly}`;
};

/** Links to the first and to the next part of a list. */
export const partLinks = (
  { from, next }: Pick<ListPart<unknown>, 'from' | 'next'>,
  address: (from: number) => string,
  { words }: Pick<QueueParts, 'words'>,
): string =>
  `<p class="pages">${from ? `<a href="${text(address(0))}">${text(words.first)}</a>` : ''} ${next === undefined ? '' : `<a rel="next" href="${text(address(next))}">${text(words.next)}</a>`}</p>`;

/** The list of counters. */
export const countersPage = (part: ListPart<ListedCounter>, parts: CounterPageParts): string => {
  const { words } = parts;
  const items = part.items.map(
    (counter) =>
      `<li class="item"><h2><a href="${text(counterAddress(counter.id))}" dir="auto">${text(titleOf(counter))}</a></h2>${presentOf(counter, parts)}</li>`,
  );
  return `<h1>${text(words.counters)}</h1>
${items.length ? `<ul class="items">${items.join('\n')}</ul>` : `<p class="none">${text(words.notFound)}</p>`}
${partLinks(part, (from) => `${paths.counters}${from ? `?from=${String(from)}` : ''}`, parts)}`;
};

/** A figure with its mark: "742 (provisional)". */
const figureOf = (
  { value, status }: Pick<FigureRow, 'value' | 'status'>,
  words: ModerationWords,
): { figure: string; mark: string } => {
  const { marks } = ownWords(nearestWordsFor(words.language, languages));
  const figure = value === null ? '' : formatNumber(words.language, value);
  return { figure, mark: status ? marks[status] : '' };
};

/** A day with its figure, for a sentence: "31 December 2019: 742 (provisional)". */
export const sayFigure = (
  date: string,
  figure: Pick<FigureRow, 'value' | 'status'> | undefined,
  words: ModerationWords,
): string => {
  const said = figure ? figureOf(figure, words) : { figure: '', mark: words.withdrawn };
  const mark = said.figure && said.mark ? ` (${said.mark})` : said.mark;
  return `${formatDay(words.language, date)}: ${said.figure}${mark}`;
};

const field = (name: 'date' | 'value' | 'status', { faulty }: Partial<TypedFigure>): string =>
  `id="${name}" name="${name}" aria-describedby="figure-hint"${faulty?.includes(name) ? ' aria-invalid="true"' : ''}`;

const figureForm = (id: string, typed: TypedFigure | undefined, parts: CounterPageParts): string => {
  const { words, session, here, today } = parts;
  const { date, figure } = nearestWordsFor(words.language, historyLanguages);
  const { marks } = ownWords(nearestWordsFor(words.language, languages));
  const given: TypedFigure = typed ?? { date: '', value: '', status: '' };
  const options = ['' as const, ...statuses].map(
    (status) =>
      `<option value="${status}"${status === given.status ? ' selected' : ''}>${status ? text(marks[status]) : '–'}</option>`,
  );
  const revises =
    given.revises === undefined
      ? ''
      : `<input type="hidden" name="revises" value="${String(given.revises)}"><input type="hidden" name="of" value="${text(given.date)}">`;
  return `<form class="write" method="post" action="${paths.counters}">${hidden(session, here)}<input type="hidden" name="counter" value="${text(id)}">${revises}
<label for="date">${text(date)}</label><input type="date" ${field('date', given)} required min="${firstDay}" max="${today}" value="${text(given.date)}">
<label for="value">${text(figure)}</label><input type="number" ${field('value', given)} min="0" step="any" value="${text(given.value)}">
<label for="status">${text(words.status)}</label><select ${field('status', given)}>${options.join('')}</select>
<p class="hint" id="figure-hint">${text(words.figureHint)}</p><button class="main" name="action" value="publish-point">${text(words.acts['publish-point'])}</button></form>`;
};

const withdrawForm = (id: string, { date, revision }: FigureRow, said: string, parts: CounterPageParts): string => {
  const { words, session, here } = parts;
  return `<form method="post" action="${paths.counters}">${hidden(session, here)}<input type="hidden" name="counter" value="${text(id)}"><input type="hidden" name="date" value="${text(date)}"><input type="hidden" name="revises" value="${String(revision)}"><button class="danger" name="action" value="withdraw-point" aria-label="${text(`${words.acts['withdraw-point']}: ${said}`)}">${text(words.acts['withdraw-point'])}</button></form>`;
};

const figureRow = ({ id, mirroredFrom }: ListedCounter, row: FigureRow, parts: CounterPageParts): string => {
  const { words } = parts;
  const { date, state, revision, publisher, recorded } = row;
  const { figure, mark } = figureOf(row, words);
  const marks = [mark, state === 'counts' ? '' : words[state]].filter(Boolean).join(' · ');
  const who = publisher ?? mirroredFrom ?? words.filed;
  const canWithdraw = state === 'counts' && revision > 0 && mirroredFrom === undefined;
  const said = sayFigure(date, row, words);
  return `<tr${state === 'counts' ? '' : ' class="past"'}><td><time datetime="${text(date)}">${text(formatDay(words.language, date))}</time></td><td class="figure">${text(figure)}</td><td>${text(marks)}</td><td>${text(who)}</td><td>${recorded === undefined ? '' : timeOf(recorded, parts)}</td><td>${canWithdraw ? withdrawForm(id, row, said, parts) : ''}</td></tr>`;
};

/**
 * The page of one counter.
 * @param typed what was typed into a form that was refused
 */
export const counterPage = (
  counter: ListedCounter,
  part: ListPart<FigureRow>,
  typed: TypedFigure | undefined,
  parts: CounterPageParts,
): string => {
  const { words } = parts;
  const { date, figure, table } = nearestWordsFor(words.language, historyLanguages);
  const { id, mirroredFrom } = counter;
  const heads = [date, figure, words.status, words.who, words.when].map((head) => `<th scope="col">${text(head)}</th>`);
  const change =
    mirroredFrom === undefined
      ? `<section aria-labelledby="new"><h2 id="new">${text(words.acts['publish-point'])}</h2>${figureForm(id, typed, parts)}</section>`
      : '';
  const rows = part.items.map((row) => figureRow(counter, row, parts));
  return `<h1 dir="auto">${text(titleOf(counter))}</h1>
${presentOf(counter, parts)}
${change}
<section aria-labelledby="figures"><h2 id="figures">${text(table)}</h2>
${mirroredFrom === undefined ? `<p class="hint">${text(words.filedHint)}</p>` : ''}
${rows.length ? `<div class="wide" tabindex="0" role="group" aria-labelledby="figures"><table class="figures"><thead><tr>${heads.join('')}<td></td></tr></thead>\n<tbody>${rows.join('\n')}</tbody></table></div>` : `<p class="none">${text(words.noLog)}</p>`}
${partLinks(part, (from) => counterAddress(id, from), parts)}</section>`;
};
