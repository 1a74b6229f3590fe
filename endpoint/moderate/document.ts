/**
 * The frame around every page for moderators. It works without a script; with one, the same forms work without loading
 * a new page.
 */
import { directionOf } from '../../src/locales/direction.js';
import { formatNumber } from '../../src/locales/format.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { ModerationWords } from '../../src/locales/pages/moderation/words.js';
import { countedMost } from '../store/queue.js';
import { paths } from './parts.js';
import type { Session } from './session.js';

/** A message at the top of a page, with a way to undo the action. */
export interface Notice {
  told: string;
  isWrong?: boolean;
  /** Lines of the log that can be undone. */
  undo?: readonly string[];
}

/** The parts of a page around its content. */
export interface ModerationFrame {
  words: ModerationWords;
  publisher: string;
  /** Undefined where nobody is signed in. */
  session: Session | undefined;
  counts?: { held: number; reported: number };
  /** Path and query of this page, to come back to. */
  here: string;
  notice?: Notice | undefined;
}

/** Hidden fields that every form of a session has. */
export const hidden = (session: Session, here: string): string =>
  `<input type="hidden" name="token" value="${text(session.token)}"><input type="hidden" name="back" value="${text(here)}">`;

/** A count in the language of the page. */
export const countOf = (count: number, words: ModerationWords): string => {
  const figure = formatNumber(words.language, count);
  return count >= countedMost ? words.atLeast(figure) : figure;
};

const link = (path: string, said: string, here: string): string =>
  `<li><a href="${text(path)}"${path === here ? ' aria-current="page"' : ''}>${said}</a></li>`;

const navigation = ({ words, session, counts, here }: ModerationFrame): string => {
  if (!session) return '';
  const [path = '', query] = here.split('?');
  const list = new URLSearchParams(query).get('list') ?? 'held';
  const at = path === paths.queue ? `${path}${list === 'held' ? '' : `?list=${list}`}` : path;
  const count = (of: 'held' | 'reported'): string =>
    counts ? ` <span class="count">${text(countOf(counts[of], words))}</span>` : '';
  return `<nav aria-label="${text(words.title)}"><ul>
${link(paths.queue, text(words.lists.held) + count('held'), at)}
${link(`${paths.queue}?list=reported`, text(words.lists.reported) + count('reported'), at)}
${link(`${paths.queue}?list=removed`, text(words.lists.removed), at)}
${link(`${paths.queue}?list=all`, text(words.lists.all), at)}
${link(paths.blocked, text(words.blocked), at)}
${link(paths.counters, text(words.counters), at)}
${link(paths.releases, text(words.releases), at)}
${link(paths.log, text(words.log), at)}
</ul></nav>
<form class="who" method="post" action="${paths.signOut}"><input type="hidden" name="token" value="${text(session.token)}"><span>${text(words.signedIn(session.moderator))}</span><button class="quiet">${text(words.signOut)}</button></form>`;
};

const notice = ({ words, session, notice: said, here }: ModerationFrame): string => {
  if (!said) return '';
  const undo =
    said.undo?.length && session
      ? `<form method="post" action="${paths.undo}">${hidden(session, here)}${said.undo.map((id) => `<input type="hidden" name="entry" value="${text(id)}">`).join('')}<button>${text(words.undo)}</button></form>`
      : '';
  return `<div class="told${said.isWrong ? ' wrong' : ''}" role="${said.isWrong ? 'alert' : 'status'}"><p>${text(said.told)}</p>${undo}</div>`;
};

/**
 * Writes the whole document.
 * @param title also the heading of a page that is only a message
 * @param main HTML of the content
 */
export const writeDocument = (frame: ModerationFrame, title: string, main: string): string => {
  const { words, publisher } = frame;
  const { language } = words;
  return `<!doctype html>
<html lang="${text(language)}" dir="${directionOf(language, words.title)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(`${title} – ${words.title} – ${publisher}`)}</title>
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/moderate.css">
<script defer src="/moderate.js"></script>
</head>
<body>
<a class="skip" href="#content">${text(words.skip)}</a>
<header><p class="brand">${text(publisher)} <span>${text(words.title)}</span></p>${navigation(frame)}</header>
<main id="content" tabindex="-1">
${notice(frame)}
${main || `<h1>${text(title)}</h1>`}
</main>
</body>
</html>
`;
};
