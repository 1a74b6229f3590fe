/**
 * Reads served content as the elements do, and writes its pages. It loads the elements and everything that they need,
 * so it is loaded only with the first page.
 */
import { ownList, own as ownRelease } from '../../src/formats/press-release/own.js';
import { own as ownThread } from '../../src/formats/comment-box/own.js';
import { own as ownProgress } from '../../src/formats/jobs-progress/own.js';
import { languages as writingLanguages } from '../../src/locales/comment-box/writing/languages.js';
import { languages as failureLanguages } from '../../src/locales/failure/languages.js';
import { languages } from '../../src/locales/pages/languages.js';
import type { PagesWords } from '../../src/locales/pages/words.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import { escapeXml } from '../../src/markup/xml.js';
import type { Thread } from '../../src/model/comment-box.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import type { PressRelease, PressReleaseList } from '../../src/model/press-release.js';
import { cardOfCounter, cardOfRelease, cardSize, type Card } from '../cards/card.js';
import { decode } from '../html/decode.js';
import { threadHtml } from '../elements/comment-box.js';
import { counterHtml } from '../elements/jobs-progress.js';
import { releaseHtml } from '../elements/press-release.js';
import type { Addresses, ListFilter } from './addresses.js';
import { counterPage } from './counter-page.js';
import type { FormWords } from './form-words.js';
import { framePage, type FrameLook } from './frame-page.js';
import { writePage, type PageContent } from './document.js';
import { newsroomPage, type NewsroomParts } from './newsroom-page.js';
import { releasePage } from './release-page.js';
import { releasePaths } from './release-paths.js';
import type { PagePicture } from './metadata.js';
import type { Site } from './site.js';

export { pageHeaders } from './headers.js';
export { messagePage } from './message-page.js';

/** The publisher, and the addresses of the endpoint. */
export interface PublisherPlace {
  site: Site;
  /** The publisher's name. */
  name: string;
  origin: string;
  addresses: Addresses;
}

/** The words of a page. */
export const pageWords = (language: string): PagesWords => nearestWordsFor(language, languages);

/** The words of the form for comments. */
export const formWords = (language: string): FormWords => ({
  ...pageWords(language),
  nameRefused: nearestWordsFor(language, writingLanguages).nameRefused,
});

const context = (base: string): Parameters<typeof ownList>[1] & { decode: typeof decode } => ({
  base,
  decode,
  report: () => undefined,
});

/** Writes the whole document around some content. */
export const inFrame = (content: PageContent, { site, name }: PublisherPlace, words: PagesWords): string =>
  writePage(content, { site, name, words });

/** The card of a page as a picture: its address and alternative text. */
const shownCard = (
  id: string,
  { origin, addresses }: PublisherPlace,
  card: Card | undefined,
): PagePicture | undefined => {
  const path = card && addresses.card(id);
  return path === undefined ? undefined : { url: `${origin}${path}`, alt: card?.title, ...cardSize };
};

/** The model that our own JSON gives at its address. */
const readAt = <Model>(
  read: (json: unknown, given: ReturnType<typeof context>) => Model | null,
  json: unknown,
  address: string,
): Model => {
  const model = read(json, context(address));
  if (model === null) throw new Error(`What stands at ${address} cannot be read.`);
  return model;
};

/**
 * @param release as in our JSON
 * @param thread as in our JSON; undefined where there are no comments
 */
export const writeReleasePage = (
  given: { release: PressRelease; thread: Thread | undefined },
  place: PublisherPlace,
  notice = '',
): string => {
  const { origin, name, addresses } = place;
  const { id } = given.release;
  const release = readAt(ownRelease, given.release, `${origin}${addresses.release(id)}`);
  const words = pageWords(release.language);
  const thread = given.thread && readAt(ownThread, given.thread, `${origin}${releasePaths(id).thread}`);
  const card = shownCard(id, place, cardOfRelease(given.release, name));
  const page = releasePage({ release, thread, origin, siteName: name, addresses, card }, words);
  return inFrame({ ...page, main: `${notice}${page.main}` }, place, words);
};

/**
 * @param progress as in our JSON
 * @param today the publisher's calendar date
 */
export const writeCounterPage = async (
  id: string,
  progress: JobsProgress,
  today: string,
  language: string,
  place: PublisherPlace,
): Promise<string> => {
  const { origin, name, addresses } = place;
  const words = pageWords(language);
  const read = readAt(ownProgress, progress, `${origin}${addresses.counter(id)}`);
  const card = shownCard(id, place, cardOfCounter(progress, { today, language, name }));
  const parts = { id, progress: read, today, origin, siteName: name, addresses, card };
  return inFrame(await counterPage(parts, words), place, words);
};

/** The content of a newsroom, as in our JSON. */
export interface NewsroomContent {
  list: PressReleaseList;
  narrowed: ListFilter;
  older: NewsroomParts['older'];
  subjects: NewsroomParts['subjects'];
  counters: NewsroomParts['counters'];
  today: string;
}

export const writeNewsroomPage = async (content: NewsroomContent, place: PublisherPlace): Promise<string> => {
  const { origin, name, site, addresses } = place;
  const words = pageWords(site.language);
  const list = ownList(content.list, context(`${origin}/api/releases`));
  const counters = content.counters.map(({ id, progress }) => ({
    id,
    progress: readAt(ownProgress, progress, `${origin}${addresses.counter(id)}`),
  }));
  const parts = { ...content, list, counters, origin, siteName: name, addresses };
  return inFrame(await newsroomPage(parts, words), place, words);
};

/** The options for the look of a frame. */
export interface FrameChoice extends Omit<FrameLook, 'accent'> {
  /** Hexadecimal digits of a color. */
  accent?: string | undefined;
  /** BCP 47 tag of the words; that of the content by default. */
  lang?: string | undefined;
  variant?: string | undefined;
}

const lookOf = ({ theme, accent }: FrameChoice): FrameLook => ({ theme, accent: accent && `#${accent}` });

const homeLink = ({ origin, name }: PublisherPlace): string => `<a href="${escapeXml(origin)}/">${escapeXml(name)}</a>`;

/** The frame for content that does not exist. */
export const writeMissingFrame = (place: PublisherPlace, choice: FrameChoice): string => {
  const { origin, site } = place;
  const words = pageWords(choice.lang ?? site.language);
  const element = `<p>${escapeXml(words.missing)}. ${homeLink(place)}</p>`;
  const framed = { title: words.missing, language: words.language, element, canonical: `${origin}/` };
  return framePage(framed, lookOf(choice), origin);
};

/**
 * The frame for an address with an invalid option. A reader cannot change that, but the author of the embedding page
 * sees which option it is.
 * @param wrong the part of the address, such as `variant=circle`
 */
export const writeUnfitFrame = (place: PublisherPlace, choice: FrameChoice, wrong: string): string => {
  const { origin, site } = place;
  const { language, format } = nearestWordsFor(choice.lang ?? site.language, failureLanguages);
  const element = `<p>${escapeXml(format)} ${homeLink(place)}</p>\n<p><code dir="ltr">${escapeXml(wrong)}</code></p>`;
  return framePage({ title: format, language, element, canonical: `${origin}/` }, lookOf(choice), origin);
};

const attributesOf = (src: string, { theme, variant }: FrameChoice): Record<string, string> => ({
  src,
  ...(theme !== 'auto' && { theme }),
  ...(variant && { variant }),
});

/** @param given as in our JSON */
export const writeReleaseFrame = (
  given: PressRelease,
  { origin, addresses }: PublisherPlace,
  choice: FrameChoice,
): string => {
  const address = `${origin}${addresses.release(given.id)}`;
  const release = readAt(ownRelease, given, address);
  const language = choice.lang ?? release.language;
  const element = releaseHtml(release, address, { attributes: attributesOf(address, choice), language });
  return framePage({ title: release.headline, language, element, canonical: release.url }, lookOf(choice), origin);
};

/** @param progress as in our JSON */
export const writeCounterFrame = async (
  id: string,
  progress: JobsProgress,
  today: string,
  siteLanguage: string,
  { origin, addresses }: PublisherPlace,
  choice: FrameChoice,
): Promise<string> => {
  const address = `${origin}${addresses.counter(id)}`;
  const language = choice.lang ?? siteLanguage;
  const placed = { attributes: attributesOf(address, choice), language };
  const element = await counterHtml(readAt(ownProgress, progress, address), today, placed);
  const canonical = `${origin}/${encodeURIComponent(id)}`;
  return framePage({ title: progress.label ?? id, language, element, canonical }, lookOf(choice), origin);
};

/** @param given as in our JSON */
export const writeThreadFrame = (
  id: string,
  given: Thread,
  pageLanguage: string,
  { origin }: PublisherPlace,
  choice: FrameChoice,
): string => {
  const paths = releasePaths(id);
  const address = `${origin}${paths.thread}`;
  const language = choice.lang ?? pageLanguage;
  const placed = { attributes: attributesOf(address, choice), language };
  const element = threadHtml(readAt(ownThread, given, address), '', placed);
  const canonical = `${origin}${paths.page}#comments`;
  return framePage({ title: id, language, element, canonical }, lookOf(choice), origin);
};
