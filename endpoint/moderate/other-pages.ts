/** The pages besides the queue: signing in, what is blocked, and the log. */
import { escapeXml as text } from '../../src/markup/xml.js';
import type { ModerationWords } from '../../src/locales/pages/moderation/words.js';
import { wordLimit } from '../comments/holds.js';
import { mostPasswordLength } from '../comments/moderators.js';
import type { ModerationAction } from '../../src/model/moderation-action.js';
import type { AuditRow, BlockRow } from '../store/tables.js';
import { counterAddress } from './counters-page.js';
import { hidden } from './document.js';
import { paths } from './parts.js';
import { nameHtml, timeOf, type QueueParts } from './queue-page.js';

/** The first content of the form for signing in. */
export interface SignInForm {
  /** The name that was tried. */
  name: string;
  /** The address of the page after signing in. */
  back: string;
  /** The text of a form whose session has ended, so that its moderator can copy it. */
  typed: string;
}

/** The page for signing in. */
export const signInPage = (
  words: ModerationWords,
  { name, back, typed }: SignInForm,
): string => `<h1>${text(words.signIn)}</h1>
<form class="write" method="post" action="${paths.signIn}">
<label for="name">${text(words.name)}</label>
<input id="name" name="name" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="60" value="${text(name)}">
<label for="password">${text(words.password)}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="${String(mostPasswordLength)}">
<input type="hidden" name="back" value="${text(back)}">
${typed && `<label for="typed">${text(words.answerText)}</label><textarea id="typed" name="typed" rows="6" dir="auto" readonly>\n${text(typed)}</textarea>`}
<button class="main">${text(words.signIn)}</button>
</form>`;

const blockRow = ({ kind, value, comment, moderator, created }: BlockRow, parts: QueueParts): string => {
  const { words, session, here } = parts;
  const of =
    kind === 'word'
      ? `<b dir="auto">${text(value)}</b>`
      : comment === null
        ? `<b>${text(words.anonymous)}</b>`
        : `<a href="${paths.queue}?list=all&amp;comment=${text(comment)}">${text(comment)}</a>`;
  return `<li>${of} <span>${nameHtml(moderator)}, ${timeOf(created, parts)}</span><form method="post" action="${paths.actions}">${hidden(session, here)}<input type="hidden" name="${kind}" value="${text(value)}"><button name="action" value="unblock-${kind}">${text(words.acts[`unblock-${kind}`])}</button></form></li>`;
};

const blockList = (rows: readonly BlockRow[], none: string, parts: QueueParts): string =>
  rows.length
    ? `<ul class="blocks">${rows.map((row) => blockRow(row, parts)).join('\n')}</ul>`
    : `<p class="none">${text(none)}</p>`;

/** The blocked words and writers, and a form for a further word. Writers are blocked at one of their comments. */
export const blockedPage = (rows: readonly BlockRow[], parts: QueueParts): string => {
  const { words, session, here } = parts;
  const of = (kind: BlockRow['kind']): BlockRow[] => rows.filter((row) => row.kind === kind);
  return `<h1>${text(words.blocked)}</h1>
<section aria-labelledby="words"><h2 id="words">${text(words.words)}</h2>
<form class="write" method="post" action="${paths.actions}">${hidden(session, here)}<input type="hidden" name="action" value="block-word"><label for="word">${text(words.word)}</label><input id="word" name="word" required maxlength="${String(wordLimit)}" dir="auto" aria-describedby="word-hint"><p class="hint" id="word-hint">${text(words.wordsHint)}</p><button class="main">${text(words.acts['block-word'])}</button></form>
${blockList(of('word'), words.noWords, parts)}</section>
<section aria-labelledby="writers"><h2 id="writers">${text(words.writers)}</h2>
${blockList(of('writer'), words.noWriters, parts)}</section>`;
};

const logRow = ({ moderator, action, thread, comment, detail, created }: AuditRow, parts: QueueParts): string => {
  const { words } = parts;
  const at =
    comment !== null
      ? `<a href="${paths.queue}?list=all&amp;comment=${text(comment)}">${text(comment)}</a>`
      : thread !== null
        ? `<a href="${paths.queue}?list=all&amp;thread=${encodeURIComponent(thread)}">${text(thread)}</a>`
        : action.endsWith('word')
          ? `<span dir="auto">${text(detail ?? '')}</span>`
          : action.endsWith('point')
            ? `<a href="${text(counterAddress(/^\S*/.exec(detail ?? '')?.[0] ?? ''))}" dir="ltr">${text(detail ?? '')}</a>`
            : '';
  return `<tr><td>${timeOf(created, parts)}</td><td>${text(moderator)}</td><td>${text(words.done[action as ModerationAction])}</td><td>${at}</td></tr>`;
};

/**
 * Who did what and when.
 * @param next the address of older lines
 */
export const logPage = (rows: readonly AuditRow[], next: string | undefined, parts: QueueParts): string => {
  const { words } = parts;
  if (!rows.length) return `<h1>${text(words.log)}</h1><p class="none">${text(words.noLog)}</p>`;
  return `<h1>${text(words.log)}</h1>
<div class="wide" tabindex="0" role="group" aria-label="${text(words.log)}"><table><thead><tr><th scope="col">${text(words.when)}</th><th scope="col">${text(words.who)}</th><th scope="col">${text(words.what)}</th><th scope="col">${text(words.where)}</th></tr></thead>
<tbody>${rows.map((row) => logRow(row, parts)).join('\n')}</tbody></table></div>
<p class="pages">${next === undefined ? '' : `<a rel="next" href="${paths.log}?before=${text(next)}">${text(words.next)}</a>`}</p>`;
};
