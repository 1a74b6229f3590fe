/** The pages of the served content, each built on demand and cached as long as it is current. */
import type { Thread } from '../../src/model/comment-box.js';
import type { PressReleaseList } from '../../src/model/press-release.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { Calendar } from '../counters/calendar.js';
import type { Card } from '../cards/card.js';
import type { Counter, Counters } from '../counters/counters.js';
import { cacheControl, type Answer } from '../http/answer.js';
import { foreignCursor } from '../http/problems.js';
import type { OwnAddresses } from '../http/own-addresses.js';
import type { FoundAnswer } from '../http/shortcuts.js';
import type { Releases } from '../releases/releases.js';
import type { CommentParts } from '../routes/comment-box/parts.js';
import { namedBy, type NamedPage } from './address-of.js';
import { endpointAddresses, type Addresses, type ListFilter } from './addresses.js';
import { PageCache } from './page-cache.js';
import type { Embeddable } from './oembed.js';
import { publisherOf, type Site } from './site.js';
import type * as Write from './write.js';
import type { FrameChoice, PublisherPlace } from './write.js';

/** What the pages show. */
export interface PageSources {
  releases: Releases;
  counters: Counters;
  /** Undefined where no comments are served. */
  comments: CommentParts | undefined;
  site: Site;
  calendar: Calendar;
  /** Called at every request, because a free port is known only after listening. */
  originOf: () => string;
  now: () => number;
  /** Addresses that no page may have. */
  own: OwnAddresses;
  /** Those of an endpoint by default. */
  addresses?: Addresses;
}

/** Most requests are for JSON, so the code that writes pages loads with the first page. */
export const writer = (): Promise<typeof Write> => import('./write.js');

/** The media type of a page. */
export const pageType = 'text/html; charset=utf-8';

/** Comments show their age in minutes, so their page is valid for one minute. */
const minute = 60_000;

/** More counters than a newsroom has. Further ones are not shown. */
const fewCounters = 6;

/** The height of a frame of 640 pixels, in pixels, until the frame reports its own. */
const heights = { card: 420, counter: 260, thread: 640 } as const;

/** The JSON of an answer. */
const jsonOf = (answer: Answer): unknown => JSON.parse(answer.pick(undefined).bytes.toString());

/** The cursor in the address of a list. */
export const cursorIn = (address: string | null): string | undefined =>
  new URLSearchParams(address?.replace(/^[^?]*/, '')).get('cursor') ?? undefined;

/** Builds the pages. */
export class Pages {
  readonly #sources: PageSources;
  readonly #cache = new PageCache();

  constructor(sources: PageSources) {
    this.#sources = sources;
  }

  /** The publisher, and the addresses. */
  get place(): PublisherPlace {
    const { site, releases, originOf, now, addresses = endpointAddresses } = this.#sources;
    return { site, name: publisherOf(site, releases, now()), origin: originOf(), addresses };
  }

  /** The newsroom, or one page of it. */
  async newsroom({ tag, language, cursor }: ListFilter): Promise<FoundAnswer> {
    // Other parameters in the address, such as those of campaigns, lead to the same page.
    const narrowed = Object.fromEntries(
      Object.entries({ tag, language, cursor }).filter(([, value]) => value !== undefined),
    );
    const { releases, calendar, now: clock } = this.#sources;
    const now = clock();
    const page = releases.list({ ...narrowed, limit: 10 }, now);
    if (!page) throw foreignCursor();
    const isFirst = Object.keys(narrowed).length === 0;
    const shown = isFirst ? await this.#shownCounters() : [];
    const today = calendar.dayOf(now);
    const { place } = this;
    const { writeNewsroomPage, pageHeaders } = await writer();
    const parts = [page.answer, today, place.name, place.origin, ...shown.map(({ counter }) => counter)];
    const answer = await this.#cache.find(`news ${JSON.stringify(narrowed)}`, parts, now, now + page.freshFor, () =>
      writeNewsroomPage(
        {
          list: jsonOf(page.answer) as PressReleaseList,
          narrowed,
          older: cursorIn(page.next),
          subjects: releases.subjects(now),
          counters: shown.map(({ id, counter }) => ({ id, progress: counter.progress })),
          today,
        },
        place,
      ),
    );
    return {
      answer,
      cacheControl: cacheControl(page.freshFor),
      headers: pageHeaders(['press-release-list', 'jobs-progress']),
      mediaType: pageType,
    };
  }

  /** The page of a release, or of a counter; undefined where there is neither. */
  async item(id: string, told: 'sent' | 'held' | undefined): Promise<FoundAnswer | undefined> {
    return (await this.#release(id, told)) ?? (await this.#counter(id));
  }

  async #release(id: string, told: 'sent' | 'held' | undefined): Promise<FoundAnswer | undefined> {
    const { releases, now: clock } = this.#sources;
    const now = clock();
    const release = releases.whole(id, now);
    if (!release) return undefined;
    // A page without its comments is better than none.
    const thread = await this.#thread(id).catch(() => undefined);
    const { place } = this;
    const { writeReleasePage, pageHeaders, pageWords } = await writer();
    const until = now + Math.min(thread ? minute : Infinity, releases.freshFor(id, now));
    const notice = told ? `<p class="told" role="status">${text(pageWords(release.language)[told])}</p>\n` : '';
    const parts = [release, thread, place.name, place.origin];
    const answer = await this.#cache.find(`item ${id} ${told ?? ''}`, parts, now, until, () =>
      writeReleasePage({ release, thread: thread && (jsonOf(thread) as Thread) }, place, notice),
    );
    return {
      answer,
      cacheControl: cacheControl(until - now),
      headers: pageHeaders(['press-release', 'comment-box']),
      mediaType: pageType,
    };
  }

  async #counter(id: string): Promise<FoundAnswer | undefined> {
    const { counters, site, calendar, now: clock } = this.#sources;
    const counter = await counters.find(id);
    if (!counter) return undefined;
    const now = clock();
    const today = calendar.dayOf(now);
    const { place } = this;
    const { writeCounterPage, pageHeaders } = await writer();
    const parts = [counter, today, place.name, place.origin];
    const answer = await this.#cache.find(`item ${id}`, parts, now, Infinity, () =>
      writeCounterPage(id, counter.progress, today, site.language, place),
    );
    return { answer, cacheControl: cacheControl(), headers: pageHeaders(['jobs-progress']), mediaType: pageType };
  }

  /**
   * The card of a page; undefined where there is no such page, or the card cannot be drawn.
   * @param accent instead of the site's
   */
  async card(id: string, accent = this.#sources.site.accent): Promise<Card | undefined> {
    const { releases, counters, calendar, site, now: clock } = this.#sources;
    const now = clock();
    const { name } = this.place;
    const { cardOfRelease, cardOfCounter } = await import('../cards/card.js');
    const release = releases.whole(id, now);
    if (release) return cardOfRelease(release, name, accent);
    const counter = await counters.find(id);
    const { language } = site;
    return counter && cardOfCounter(counter.progress, { today: calendar.dayOf(now), language, name, accent });
  }

  /** A page for a frame; undefined where nothing has this id. */
  async frame(
    id: string,
    isThread: boolean,
    { theme, accent, lang, variant }: FrameChoice,
  ): Promise<FoundAnswer | undefined> {
    const choice = { theme, accent, lang, variant };
    const { releases, counters, calendar, site, now: clock } = this.#sources;
    const now = clock();
    const { place } = this;
    const { writeCounterFrame, writeReleaseFrame, writeThreadFrame, pageHeaders } = await writer();
    const key = `frame ${id} ${String(isThread)} ${JSON.stringify(choice)}`;
    const kept = async (
      parts: readonly unknown[],
      until: number,
      tag: Parameters<typeof pageHeaders>[0][number],
      make: () => string | Promise<string>,
    ): Promise<FoundAnswer> => ({
      answer: await this.#cache.find(key, [...parts, place.name, place.origin], now, until, make),
      cacheControl: cacheControl(until - now),
      headers: pageHeaders([tag], 'any', place.origin),
      mediaType: pageType,
    });
    if (isThread) {
      const thread = await this.#thread(id);
      return (
        thread &&
        kept([thread], now + minute, 'comment-box', () =>
          writeThreadFrame(
            id,
            jsonOf(thread) as Thread,
            releases.whole(id, now)?.language ?? site.language,
            place,
            choice,
          ),
        )
      );
    }
    const release = releases.whole(id, now);
    if (release) {
      const until = now + releases.freshFor(id, now);
      return kept([release], until, 'press-release', () => writeReleaseFrame(release, place, choice));
    }
    const counter = await counters.find(id);
    const today = calendar.dayOf(now);
    return (
      counter &&
      kept([counter, today], Infinity, 'jobs-progress', () =>
        writeCounterFrame(id, counter.progress, today, site.language, place, choice),
      )
    );
  }

  /** The page that one of our addresses names; undefined where it names none. */
  named(address: string): NamedPage | undefined {
    const { releases, own } = this.#sources;
    const { origin } = this.place;
    return namedBy(
      address,
      origin,
      (path) => releases.placedAt(path),
      (path) => own.has(path),
    );
  }

  /** The content to embed with this id; `hidden` where it is not public yet. */
  async embeddable(id: string, isThread: boolean): Promise<Embeddable | 'hidden' | undefined> {
    const { releases, counters, now: clock } = this.#sources;
    const now = clock();
    const { origin } = this.place;
    const name = encodeURIComponent(id);
    if (releases.find(id, now) === 'hidden') return 'hidden';
    const release = releases.whole(id, now);
    const page = release ? new URL(releases.pageOf(id) ?? `/${name}`, origin).href : `${origin}/${name}`;
    if (isThread) {
      const isThere = await this.#thread(id);
      const title = release?.headline ?? id;
      const json = `${origin}/api/threads/${name}/comments`;
      const frame = `${origin}/embed/${name}/comments`;
      // A thread without a release has no other page.
      const shown = release ? `${page}#comments` : frame;
      return isThere && { kind: 'comment-box', title, page: shown, json, frame, height: heights.thread };
    }
    if (release) {
      // A withdrawn release shows no picture.
      const { url, width, height } = (release.status !== 'canceled' && release.image) || { url: '' };
      const thumbnail = width && height ? { url: new URL(url, origin).href, width, height } : undefined;
      const frame = `${origin}/embed/${name}?variant=card`;
      const json = `${origin}/api/releases/${name}`;
      return { kind: 'press-release', title: release.headline, page, json, frame, height: heights.card, thumbnail };
    }
    const counter = await counters.find(id);
    const title = counter?.progress.label ?? id;
    const json = `${origin}/api/jobs/${name}`;
    const frame = `${origin}/embed/${name}`;
    return counter && { kind: 'jobs-progress', title, page, json, frame, height: heights.counter };
  }

  /** The first page of a thread, if it is public. */
  async #thread(id: string): Promise<Answer | undefined> {
    const { comments } = this.#sources;
    return comments?.box.stateOf(id) === 'served'
      ? comments.answers.find(id, { limit: 20, sort: 'newest' }, undefined)
      : undefined;
  }

  async #shownCounters(): Promise<{ id: string; counter: Counter }[]> {
    const { counters } = this.#sources;
    const found = await Promise.all(
      counters.ids
        .sort()
        .slice(0, fewCounters)
        .map(async (id) => ({ id, counter: await counters.find(id) })),
    );
    return found.flatMap(({ id, counter }) => (counter ? [{ id, counter }] : []));
  }
}
