/** Reads a newsroom on another host, page by page, into releases that can be served here. */
import { readReleases, type RecognizedReleases } from '../../src/formats/press-release/formats.js';
import type { ReleaseContext } from '../../src/formats/context.js';
import { timeOf } from '../../src/formats/press-release/time-of.js';
import { FormatError } from '../../src/formats/format-error.js';
import type { PressRelease, PressReleaseList } from '../../src/model/press-release.js';
import type { UntrustedHtml } from '../../src/model/text.js';
import { cleanTree } from '../html/clean.js';
import { cleanRelease } from '../releases/clean-release.js';
import { decode } from '../html/decode.js';
import { serialize } from '../html/html.js';
import { firstFault } from '../schemas/first-fault.js';
import { pressRelease } from '../schemas/press-release.js';
import { makeId, withoutKey } from './adopt.js';
import type { NewsroomChoices } from './choices.js';
import { documents, readDocument } from './document.js';
import { FetchError, type Fetcher } from './fetch-document.js';
import { withKeysOf, type MirrorSource } from './source.js';

/** A page as it was read last, with the ETag by which the source recognizes the current version. */
export interface KnownPage {
  etag: string | undefined;
  lastModified: string | undefined;
  list: PressReleaseList;
  format: RecognizedReleases['format'];
}

/** The pages of a newsroom by their addresses. */
export type KnownPages = ReadonlyMap<string, KnownPage>;

/** What was read from a newsroom. */
export interface SourceReading {
  releases: PressRelease[];
  pages: KnownPages;
  format: RecognizedReleases['format'];
  /** Whether every page is the same as before. */
  isUnchanged: boolean;
}

/** Is called as pages are read. A page for which `read` is not called could not be read. */
export interface ReadingObserver extends Pick<ReleaseContext, 'trace' | 'traceItem'> {
  /**
   * The page as JSON, before it is read.
   * @param isMade whether it was converted from a feed or a page
   */
  document: (json: unknown, isMade: boolean) => void;
  /** Names of fields of a feed or a page that are not in the JSON made from it. */
  left: (names: readonly string[]) => void;
  /** The releases of the page. */
  read: (page: RecognizedReleases) => void;
}

/** Options of reading a source. */
export interface ReadingOptions {
  stop?: AbortSignal | undefined;
  observer?: ReadingObserver;
}

/** Nobody looks up more than about a hundred of the newest in a widget. */
const maxPages = 5;

const cleanFor =
  (base: string) =>
  (html: UntrustedHtml): UntrustedHtml =>
    serialize(cleanTree(html, { base, headingShift: 0 })) as UntrustedHtml;

/** Lets the endpoint answer requests between two releases that are cleaned. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Prepares one release for this endpoint; undefined after a fault was reported. */
const adopt = (
  source: MirrorSource,
  given: PressRelease,
  base: string,
  { language, publisher }: NewsroomChoices,
  report: (message: string) => void,
): PressRelease | undefined => {
  // `src` and `comments` belong to the other endpoint. The cleaned HTML has absolute addresses.
  const { src: _src, comments: _comments, base: within = base, ...rest } = given;
  const say = (message: string): void => {
    report(`release ${JSON.stringify(given.id)}: ${message}`);
  };
  try {
    if (rest.language === 'und' && language) rest.language = language;
    if (!rest.publisher && publisher) rest.publisher = { name: publisher };
    const clean = cleanRelease({ ...rest, id: makeId(source, given.id) }, cleanFor(within));
    const release = withoutKey(source, clean, say);
    const fault = release && firstFault(pressRelease, release);
    if (fault) throw fault;
    return release;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    say(`${error.message} The release is not served.`);
    return undefined;
  }
};

/**
 * Reads one page.
 * @throws FetchError, FormatError
 */
const readPage = async (
  source: MirrorSource,
  url: string,
  choices: NewsroomChoices,
  known: KnownPage | undefined,
  fetcher: Fetcher,
  report: (message: string) => void,
  { stop, observer }: ReadingOptions,
): Promise<KnownPage> => {
  const isAtHome = new URL(url).origin === new URL(source.url).origin;
  const authorization = isAtHome ? source.authorization : undefined;
  const { etag, lastModified } = known ?? {};
  const answer = await fetcher.fetch({ url, authorization, etag, lastModified, takes: documents }, stop);
  if (answer.isUnchanged) {
    if (known) return known;
    throw new FetchError('answers 304 to a request without conditions');
  }
  const base = answer.url;
  const document = await readDocument(answer, report, observer?.left);
  observer?.document(document.json, document.format !== undefined);
  const page = await readReleases(document.json, {
    base,
    report,
    decode,
    format: document.format ?? choices.format,
    fields: document.format ? null : choices.fields,
    ...observer,
  });
  observer?.read(page);
  const { items, next, format } = page;
  const keyed = withKeysOf(withKeysOf(source, url), base);
  const releases: PressRelease[] = [];
  for (const item of items) {
    const release = adopt(keyed, item, base, choices, report);
    if (release) releases.push(release);
    await pause();
  }
  if (items.length && !releases.length) throw new FetchError('has releases, but none that can be served');
  return { etag: answer.etag, lastModified: answer.lastModified, list: { items: releases, next }, format };
};

/**
 * Reads a further page; undefined where it can never be read.
 * @throws FetchError where a retry may help
 */
const readFurther = async (
  reading: Promise<KnownPage>,
  report: (message: string) => void,
): Promise<KnownPage | undefined> => {
  try {
    return await reading;
  } catch (error) {
    const isWrong = error instanceof FormatError || (error instanceof FetchError && error.isLasting);
    if (!isWrong) throw error;
    report(`a further page: ${error.message.replace(/\.$/, '')}. The pages before it are served.`);
    return undefined;
  }
};

/**
 * Reads a newsroom from its first page on.
 * @throws FetchError, FormatError of the first page
 */
export const readSource = async (
  source: MirrorSource,
  choices: NewsroomChoices,
  known: KnownPages,
  fetcher: Fetcher,
  report: (message: string) => void,
  options: ReadingOptions = {},
): Promise<SourceReading> => {
  const pages = new Map<string, KnownPage>();
  let count = 0;
  for (let url: string | null = source.url; url !== null && !pages.has(url) && pages.size < maxPages;) {
    const reading = readPage(source, url, choices, known.get(url), fetcher, report, options);
    const page: KnownPage | undefined = pages.size ? await readFurther(reading, report) : await reading;
    if (!page) break;
    pages.set(url, page);
    count += page.list.items.length;
    url = count < choices.limit ? page.list.next : null;
  }
  const byId = new Map<string, PressRelease>();
  for (const { list } of pages.values()) {
    for (const release of list.items) if (!byId.has(release.id)) byId.set(release.id, release);
  }
  return {
    releases: [...byId.values()] // A release without a date sorts as the oldest.
      .sort((one, other) => (timeOf(other) || 0) - (timeOf(one) || 0))
      .slice(0, choices.limit),
    pages,
    format: pages.get(source.url)?.format ?? 'own',
    isUnchanged: pages.size === known.size && Array.from(pages).every(([url, page]) => known.get(url) === page),
  };
};
