/** The list of comments, each with its possible actions. */
import { randomUUID } from 'node:crypto';
import { beginsFromRight } from '../../src/locales/direction.js';
import { formatDate, formatNumber } from '../../src/locales/format.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { ModerationWords } from '../../src/locales/pages/moderation/words.js';
import type { ModerationAction } from '../../src/model/moderation-action.js';
import type { QueueList, QueueQuery } from '../store/queue.js';
import { hidden } from './document.js';
import type { ModerationItem } from './items.js';
import { paths } from './parts.js';
import type { Session } from './session.js';

/** What the pages for moderators need. */
export interface QueueParts {
  words: ModerationWords;
  timeZone: string;
  session: Session;
  here: string;
}

/** A time in the language and time zone of the page. */
export const timeOf = (time: string, { words, timeZone }: Pick<QueueParts, 'words' | 'timeZone'>): string =>
  `<time datetime="${text(time)}">${text(formatDate(words.language, new Date(time), timeZone, { dateStyle: 'medium', timeStyle: 'short' }))}</time>`;

/** A name, isolated from words that may have the other direction. */
export const nameHtml = (name: string): string => `<bdi>${text(name)}</bdi>`;

const directionOf = (said: string): string => (beginsFromRight.test(said) ? 'rtl' : 'ltr');

const nameOf = ({ name }: { name: string | null }, words: ModerationWords): string => name ?? words.anonymous;

/** Why the comment waits, or what was decided. */
const stateOf = (item: ModerationItem, parts: QueueParts): string => {
  const { words } = parts;
  const { status, held, word, removed, pinned } = item;
  const marks = pinned ? `<span class="mark">${text(words.pinned)}</span> ` : '';
  if (status === 'published') return marks ? `<p class="state">${marks}</p>` : '';
  if (status === 'removed') {
    const said = removed
      ? text(words.removedBy('{0}', '{1}')).replace(/\{[01]\}/g, (place) =>
          place === '{0}' ? nameHtml(removed.moderator) : timeOf(removed.removed, parts),
        )
      : text(words.gone);
    return `<p class="state">${said}</p>`;
  }
  const why = held === null ? words.held.unknown : held === 'words' ? words.held.words(word ?? '') : words.held[held];
  return `<p class="state">${text(why)}</p>`;
};

const reportsOf = ({ reports }: ModerationItem, parts: QueueParts): string => {
  if (!reports.length) return '';
  const { words } = parts;
  const lines = reports.map(
    ({ reason, note, created }) =>
      `<li>${text(words.reasons[reason])}, ${timeOf(created, parts)}${note === null ? '' : `<q dir="${directionOf(note)}">${text(note)}</q>`}</li>`,
  );
  const count = words.reports(reports.length, formatNumber(words.language, reports.length));
  return `<details class="reports" open><summary>${text(count)}</summary><ul>${lines.join('')}</ul></details>`;
};

/** The possible actions, the most likely first. */
const actsOf = ({
  status,
  reports,
  removed,
  pinned,
  isTop,
  isBlocked,
  isPublisher,
}: ModerationItem): ModerationAction[] => {
  if (status === 'removed') return removed ? ['restore'] : [];
  const writer: ModerationAction[] =
    isPublisher || isBlocked === undefined ? [] : [isBlocked ? 'unblock-writer' : 'block-writer'];
  if (status === 'pending') return ['approve', 'remove', ...writer];
  return [
    ...(reports.length ? (['settle'] as const) : []),
    'remove',
    'hold',
    ...(pinned ? (['unpin'] as const) : isTop ? (['pin'] as const) : []),
    ...writer,
  ];
};

const answerForm = (item: ModerationItem, { words, session, here }: QueueParts): string =>
  item.status === 'published'
    ? `<details class="answer"><summary>${text(words.acts.answer)}</summary><form method="post" action="${paths.actions}">${hidden(session, here)}
<input type="hidden" name="action" value="answer"><input type="hidden" name="thread" value="${text(item.thread)}"><input type="hidden" name="comment" value="${text(item.id)}:${String(item.revision)}"><input type="hidden" name="key" value="${randomUUID()}">
<label for="answer-${text(item.id)}">${text(words.answerText)}</label><textarea id="answer-${text(item.id)}" name="text" rows="3" dir="auto" required></textarea><button class="main">${text(words.send)}</button></form></details>`
    : '';

const writerLink = ({ id, isPublisher, isBlocked }: ModerationItem, { words }: QueueParts): string =>
  isPublisher || isBlocked === undefined
    ? ''
    : `<p class="writer"><a href="${paths.writer}?comment=${text(id)}">${text(words.writerData)}</a></p>`;

/** The HTML of one comment. */
export const itemHtml = (item: ModerationItem, parts: QueueParts): string => {
  const { words, session, here } = parts;
  const id = text(item.id);
  const name = nameOf(item, words);
  const parent = item.parent
    ? `<blockquote dir="${directionOf(item.parent.text)}"><p>${text(words.replyTo(nameOf(item.parent, words)))}</p>${text(item.parent.text)}</blockquote>`
    : '';
  const buttons = actsOf(item).map(
    (act, index) =>
      `<button name="action" value="${act}"${index === 0 && (act === 'approve' || act === 'settle') ? ' class="main"' : act === 'remove' ? ' class="danger"' : ''}>${text(words.acts[act])}</button>`,
  );
  return `<li class="item" id="c-${id}" data-id="${id}" tabindex="-1" aria-labelledby="n-${id}">
<p class="by"><input type="checkbox" name="comment" value="${id}:${String(item.revision)}" form="bulk" aria-label="${text(words.select(name))}"><b id="n-${id}" dir="auto">${text(name)}</b>${item.isPublisher ? ` <span class="mark">${text(words.publisher)}</span>` : ''} ${timeOf(item.created, parts)}${item.edited === null ? '' : ` <span>(${text(words.edited)})</span>`} <a href="${paths.queue}?list=all&amp;thread=${encodeURIComponent(item.thread)}">${text(words.thread)}: ${text(item.thread)}</a></p>
${stateOf(item, parts)}${parent}
<div class="text" dir="${directionOf(item.text)}">${text(item.text)}</div>
${reportsOf(item, parts)}
<form class="acts" method="post" action="${paths.actions}">${hidden(session, here)}<input type="hidden" name="comment" value="${id}:${String(item.revision)}">${buttons.join('')}</form>
${answerForm(item, parts)}${writerLink(item, parts)}
</li>`;
};

/** The actions for all selected comments. */
const bulkActs: Readonly<Record<QueueList, readonly ModerationAction[]>> = {
  held: ['approve', 'remove', 'block-writer'],
  reported: ['settle', 'remove', 'block-writer'],
  removed: ['restore'],
  all: ['remove', 'hold'],
};

const addressOf = ({ list, search, thread }: QueueQuery, after?: string): string => {
  const query = new URLSearchParams();
  if (list !== 'held') query.set('list', list);
  if (search) query.set('q', search);
  if (thread !== undefined) query.set('thread', thread);
  if (after !== undefined) query.set('after', after);
  const asked = query.toString();
  return `${paths.queue}${asked && `?${asked}`}`;
};

const threadForm = (query: QueueQuery, isClosed: boolean | undefined, { words, session, here }: QueueParts): string => {
  if (query.thread === undefined || isClosed === undefined) return '';
  const act = isClosed ? 'open' : 'close';
  return `<form class="thread" method="post" action="${paths.actions}">${hidden(session, here)}<input type="hidden" name="thread" value="${text(query.thread)}"><p>${text(words.thread)}: <b>${text(query.thread)}</b>${isClosed ? `. ${text(words.threadClosed)}` : ''}</p><button name="action" value="${act}">${text(words.acts[act])}</button></form>`;
};

/** The words that the script uses. */
const scriptWords = (words: ModerationWords): string => {
  const { keys, keysOn, keyList, close, selectAll, failed, working, undo, undone, changed, notSo, full, missing } =
    words;
  return JSON.stringify({
    keys,
    keysOn,
    keyList,
    close,
    selectAll,
    failed,
    working,
    undo,
    undone,
    changed,
    notSo,
    full,
    missing,
  });
};

/**
 * The content of the page.
 * @param isClosed whether the requested thread is closed
 */
export const queuePage = (
  items: readonly ModerationItem[],
  after: string | undefined,
  query: QueueQuery,
  isClosed: boolean | undefined,
  parts: QueueParts,
): string => {
  const { words, session, here } = parts;
  const { list, search, thread } = query;
  const hiddenQuery = [
    list !== 'held' && `<input type="hidden" name="list" value="${list}">`,
    thread !== undefined && `<input type="hidden" name="thread" value="${text(thread)}">`,
  ].filter(Boolean);
  const bulk = bulkActs[list].map((act) => `<button name="action" value="${act}">${text(words.acts[act])}</button>`);
  const none = search ? words.notFound : words.none[list];
  return `<h1>${text(words.lists[list])}</h1>
<form class="search" role="search" method="get" action="${paths.queue}">${hiddenQuery.join('')}<label for="q">${text(words.search)}</label><input id="q" type="search" name="q" value="${text(search)}" maxlength="100"><button>${text(words.searchButton)}</button></form>
${threadForm(query, isClosed, parts)}
<moderation-desk words="${text(scriptWords(words))}">
${
  items.length
    ? `<form id="bulk" class="bulk" method="post" action="${paths.actions}">${hidden(session, here)}<span>${text(words.selected)}</span>${bulk.join('')}</form>
<ol class="items">
${items.map((item) => itemHtml(item, parts)).join('\n')}
</ol>`
    : `<p class="none">${text(none)}</p>`
}
</moderation-desk>
<p class="pages">${query.after === undefined ? '' : `<a href="${text(addressOf(query))}">${text(words.first)}</a>`} ${after === undefined ? '' : `<a rel="next" href="${text(addressOf(query, after))}">${text(search && !items.length ? words.searchOn : words.next)}</a>`}</p>`;
};
