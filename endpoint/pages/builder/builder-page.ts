/** The page that makes the code for embedding. It is an HTML form; a script only measures and copies. */
import { nameLanguage } from '../../../src/locales/format-release.js';
import { languages } from '../../../src/locales/pages/builder/languages.js';
import type { BuilderWords, WayName } from '../../../src/locales/pages/builder/words.js';
import { nearestWordsFor } from '../../../src/locales/near.js';
import { escapeXml as text } from '../../../src/markup/xml.js';
import type { PageContent } from '../document.js';
import { codes, type ChosenEmbed, type EmbedSource } from './codes.js';
import type { PagePolicy } from './page-policy.js';
import { isNoPolicy } from './policy-text.js';
import { needsOfFrame, needsOfTag, policyLines, refusedBy } from './policy.js';

/** Something that can be embedded. */
export interface EmbedChoice {
  /** The path of its page, which is its value in the form. */
  show: string;
  title: string;
}

/** The options in the address of the page. */
export interface BuilderQuery {
  show?: string;
  theme: 'auto' | 'light' | 'dark';
  variant?: string;
  lang?: string;
  accent?: string;
  policy?: string;
}

/** What the page needs. */
export interface BuilderParts {
  offered: readonly EmbedChoice[];
  /** Undefined where there is nothing to show. */
  chosen: ChosenEmbed | undefined;
  query: BuilderQuery;
  /** The result of reading the policy of a page; undefined where a policy and no address was given. */
  read: PagePolicy | undefined;
  served: EmbedSource;
}

/** The variants of each element, the usual one first. */
export const looks: Readonly<Record<ChosenEmbed['kind'], readonly string[]>> = {
  'press-release': ['full', 'summary', 'card', 'headline'],
  'jobs-progress': ['bar', 'ring', 'thermometer', 'compact', 'number'],
  'comment-box': [],
};

type Option = readonly [value: string, shown: string];

const select = (name: string, label: string, options: readonly Option[], chosen: string): string =>
  `<div class="field"><label for="${name}">${text(label)}</label><select id="${name}" name="${name}">${options
    .map(
      ([value, shown]) =>
        `<option value="${text(value)}"${value === chosen ? ' selected' : ''}>${text(shown)}</option>`,
    )
    .join('')}</select></div>`;

const form = ({ offered, chosen, query, served: { spoken } }: BuilderParts, words: BuilderWords): string => {
  const { show = '', theme, lang = '', accent = '', variant = '' } = query;
  const known = chosen ? looks[chosen.kind] : [];
  return `<form class="choose" method="get" action="/embed">
${select(
  'show',
  words.what,
  offered.map(({ show: path, title }) => [path, title]),
  show,
)}
${select('theme', words.theme, Object.entries(words.themes), theme)}
${
  known.length
    ? select(
        'variant',
        words.look,
        known.map((name) => [name, words.looks[name] ?? name]),
        variant,
      )
    : ''
}
${select('lang', words.speech, [['', words.anyLanguage], ...spoken.map((tag): Option => [tag, nameLanguage(tag)])], lang)}
<div class="field"><label for="accent">${text(words.color)}</label><input id="accent" name="accent" pattern="#?[0-9a-fA-F]{6}" value="${text(accent)}"></div>
<button>${text(words.show)}</button>
</form>`;
};

const previews = ({ query }: BuilderParts, words: BuilderWords): string => {
  const { policy: _policy, ...rest } = query;
  const asked = Object.entries(rest).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.entries(words.pages)
    .map(([page, name]) => {
      const address = `/embed-preview?${new URLSearchParams([...asked, ['page', page]]).toString()}`;
      return `<figure><figcaption>${text(name)}</figcaption><iframe src="${text(address)}" title="${text(name)}" height="420"></iframe></figure>`;
    })
    .join('\n');
};

const wayOrder: readonly WayName[] = ['tag', 'frame', 'address', 'wordpress', 'sealed', 'single', 'npm', 'plain'];

const way = (name: WayName, code: string, words: BuilderWords): string => {
  const { name: heading, hint } = words.ways[name];
  return `<section aria-labelledby="way-${name}"><h3 id="way-${name}">${text(heading)}</h3><p class="hint">${text(hint)}</p>
<pre tabindex="0" role="group" aria-labelledby="way-${name}"><code id="code-${name}">${text(code)}</code></pre>
<button type="button" class="copy" data-copies="code-${name}" data-done="${text(words.copied)}" aria-describedby="way-${name}" hidden>${text(words.copy)}</button></section>`;
};

const checker = (parts: BuilderParts, chosen: ChosenEmbed, words: BuilderWords): string => {
  const { query, served } = parts;
  const needs = needsOfTag(served.origin, chosen.kind === 'press-release');
  const lines = `${policyLines(needs)}\n\n${words.ways.frame.name}:\n${policyLines(needsOfFrame(served.origin))}`;
  const { read } = parts;
  // An empty field is no policy.
  const given = query.policy?.trim() ? query.policy : undefined;
  const isUnread = read ? 'fault' in read : given !== undefined && isNoPolicy(given);
  const policy = read ? ('policy' in read ? read.policy : undefined) : isUnread ? undefined : given;
  const page = read && 'url' in read ? new URL(read.url) : undefined;
  const refused = policy === undefined ? undefined : refusedBy(policy, needs, page);
  const hidden = Object.entries(query)
    .filter(([name, value]) => name !== 'policy' && value)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${text(String(value))}">`)
    .join('');
  const faults = { tooMany: words.tooManyPages, unread: words.unreadPage };
  const told = (said: string): string => `<p>${text(said)}</p>`;
  const works = refused?.every(({ isHarmless }) => isHarmless)
    ? told(read && !policy ? words.noPolicy : words.fine)
    : '';
  const list = refused?.length
    ? `<ul>${refused
        .map(
          ({ by, source, add }) => `<li>${text(words.refused(by, source))} ${text(words.add(add.source, add.to))}</li>`,
        )
        .join('')}</ul>`
    : '';
  const said = isUnread ? told(faults[read && 'fault' in read ? read.fault : 'unread']) : works + list;
  const result = said && `<div class="told" role="status">${said}</div>`;
  const shown =
    read && policy
      ? `<h3 id="found">${text(words.foundPolicy)}</h3><pre tabindex="0" role="group" aria-labelledby="found"><code>${text(policy)}</code></pre>`
      : '';
  return `<section id="policy" aria-labelledby="policy-title"><h2 id="policy-title">${text(words.policy)}</h2><p class="hint">${text(words.policyHint)}</p>
<pre tabindex="0" role="group" aria-labelledby="policy-title"><code>${text(lines)}</code></pre>
<form class="write" method="get" action="/embed#policy">${hidden}<label for="given">${text(words.check)}</label><p class="hint" id="given-hint">${text(words.checkHint)}</p>
<textarea id="given" name="policy" rows="4" aria-describedby="given-hint">\n${text(query.policy ?? '')}</textarea><button>${text(words.checkButton)}</button></form>${shown}${result}</section>`;
};

/**
 * Writes the page.
 * @param language of the newsroom
 */
export const builderPage = (parts: BuilderParts, language: string): PageContent => {
  const words = nearestWordsFor(language, languages);
  const { chosen, served } = parts;
  const opening = `<h1>${text(words.title)}</h1>\n<p class="lead">${text(words.lead)}</p>`;
  const list = `<p><a href="/served">${text(words.list)}</a></p>`;
  const head = '<meta name="robots" content="noindex">\n<script defer src="/builder.js"></script>';
  if (!chosen)
    return { title: words.title, head, main: `${opening}<p>${text(words.none)}</p>${list}`, kind: 'builder' };
  const written = codes(chosen, served);
  return {
    title: words.title,
    head,
    main: `${opening}
${form(parts, words)}
<section aria-labelledby="preview"><h2 id="preview">${text(words.preview)}</h2><div class="previews">${previews(parts, words)}</div></section>
<section aria-labelledby="code"><h2 id="code">${text(words.code)}</h2>${wayOrder
      .filter((name) => written[name])
      .map((name) => way(name, written[name], words))
      .join('\n')}</section>
<section aria-labelledby="place"><h2 id="place">${text(words.place)}</h2><p class="hint">${text(words.placeHint)}</p>
<pre tabindex="0" role="group" aria-labelledby="place"><code id="heights" data-tag="${chosen.kind}" data-frame="${text(chosen.frame)}">${text(words.unmeasured)}</code></pre></section>
${checker(parts, chosen, words)}
${list}`,
    kind: 'builder',
  };
};
