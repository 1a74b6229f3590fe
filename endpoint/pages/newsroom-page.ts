/** The publisher's newsroom: the releases, newest first and page by page, with the counters. */
import { speaks } from '../../src/derived/press-release-list/selection.js';
import { nameLanguage } from '../../src/locales/format-release.js';
import type { PagesWords } from '../../src/locales/pages/words.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import type { PressReleaseList } from '../../src/model/press-release.js';
import { counterHtml } from '../elements/jobs-progress.js';
import { listHtml } from '../elements/press-release-list.js';
import { pageSize, type Addresses, type ListFilter } from './addresses.js';
import type { PageContent } from './document.js';
import { writeMetadata } from './metadata.js';

/** What the page needs. Addresses in the models are absolute. */
export interface NewsroomParts {
  list: PressReleaseList;
  narrowed: ListFilter;
  /** The cursor of the next, older page; undefined on the last. */
  older: string | undefined;
  /** The topics and languages by which the list can be filtered, the most frequent first. */
  subjects: { tags: readonly string[]; languages: readonly string[] };
  counters: readonly { id: string; progress: JobsProgress }[];
  /** The publisher's calendar date. */
  today: string;
  origin: string;
  siteName: string;
  addresses: Addresses;
}

/** The most topics that a page shows; nobody reads through more. */
const fewTopics = 12;

/**
 * The topics that a page links to.
 * @param tags the most frequent first
 */
export const shownTopics = (tags: readonly string[]): readonly string[] => tags.slice(0, fewTopics);

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one?.toLowerCase() === other?.toLowerCase();

/** Links that filter the list; empty where there is only one choice. */
const choices = (
  heading: string,
  all: string,
  name: 'tag' | 'language',
  values: readonly string[],
  { narrowed, addresses }: Pick<NewsroomParts, 'narrowed' | 'addresses'>,
  show: (value: string) => string = (value) => value,
): string => {
  const chosen = narrowed[name];
  if (values.length < 2 && chosen === undefined) return '';
  const link = (value: string | undefined, shown: string): string => {
    const { cursor: _first, ...rest } = narrowed;
    const current = isSame(value, chosen) ? ' aria-current="true"' : '';
    const language = name === 'language' && value !== undefined ? ` lang="${text(value)}"` : '';
    return `<li><a href="${text(addresses.news({ ...rest, [name]: value }))}"${language}${current}>${text(shown)}</a></li>`;
  };
  const known = chosen === undefined || values.some((value) => isSame(value, chosen)) ? values : [chosen, ...values];
  const links = [link(undefined, all), ...known.map((value) => link(value, show(value)))].join('');
  return `<nav class="choices" aria-label="${text(heading)}"><h2>${text(heading)}</h2><ul>${links}</ul></nav>`;
};

const pages = ({ narrowed, older, addresses }: NewsroomParts, words: PagesWords): string => {
  const { cursor, ...rest } = narrowed;
  const links = [
    cursor !== undefined && `<a href="${text(addresses.news(rest))}">${text(words.newest)}</a>`,
    older !== undefined &&
      `<a rel="next" href="${text(addresses.news({ ...rest, cursor: older }))}">${text(words.older)}</a>`,
  ].filter(Boolean);
  return links.length ? `<nav class="pages" aria-label="${text(words.news)}">${links.join('')}</nav>` : '';
};

/** The counters whose texts are in the language, and those that name none. All, where none is in the language. */
const inLanguage = (counters: NewsroomParts['counters'], language: string): NewsroomParts['counters'] => {
  const [asked = ''] = language.split('-');
  const fits = ({ progress }: (typeof counters)[number]): boolean =>
    progress.language !== undefined && speaks({ language: progress.language }, asked);
  return counters.some(fits) ? counters.filter((one) => one.progress.language === undefined || fits(one)) : counters;
};

export const newsroomPage = async (parts: NewsroomParts, words: PagesWords): Promise<PageContent> => {
  const { list, narrowed, subjects, today, origin, siteName, addresses } = parts;
  const counters = inLanguage(parts.counters, words.language);
  const isWhole = Object.values(narrowed).every((value) => value === undefined);
  const json = addresses.list(narrowed);
  const releases = list.items.length
    ? listHtml(list, `${origin}${json}`, {
        attributes: { src: json, limit: String(pageSize) },
        language: words.language,
      })
    : `<p class="none">${text(words.nothing)}</p>`;
  const figures = await Promise.all(
    counters.map(({ id, progress }) =>
      counterHtml(progress, today, { attributes: { src: addresses.counter(id) }, language: words.language }),
    ),
  );
  const aside = figures.length
    ? `<aside aria-labelledby="progress"><h2 id="progress">${text(words.progress)}</h2>${figures
        .map((figure, index) => {
          const { id = '' } = counters[index] ?? {};
          return `<div class="figure" id="${text(id)}">${figure}</div>`;
        })
        .join('')}</aside>`
    : '';
  return {
    title: narrowed.tag ?? '',
    head: writeMetadata({
      title: siteName,
      canonical: `${origin}${isWhole ? '/' : addresses.news(narrowed)}`,
      siteName,
      language: words.language,
      type: 'website',
      json: `${origin}${json}`,
    }),
    main: `<h1>${text(narrowed.tag ?? words.news)}</h1>
<div class="columns"><div class="releases">
${choices(words.topics, words.everything, 'tag', shownTopics(subjects.tags), parts)}
${choices(words.languages, words.everything, 'language', subjects.languages, parts, nameLanguage)}
${releases}
${pages(parts, words)}
</div>${aside}</div>`,
    kind: 'newsroom',
  };
};
