/** What can be asked for right now, by its addresses: for the page that lists it, and for the lines of the start. */
import type { Counters } from '../counters/counters.js';
import type { Releases } from '../releases/releases.js';

/** Something that is served. */
export interface ServedItem {
  /** Where its JSON is, from the origin. */
  path: string;
  /** How it is called where it is shown. */
  name: string;
}

/** A release that may be seen. */
export interface ServedRelease extends ServedItem {
  language: string;
  /** RFC 3339, as the publisher wrote it; undefined where nobody tells. */
  published: string | undefined;
  /** Its page, wherever that is. */
  page: string;
  /** Where its comments are; undefined when none are served. */
  thread: string | undefined;
}

/** All of it. */
export interface Served {
  /** The newest that may be seen. */
  releases: ServedRelease[];
  /** How many may be seen. */
  releaseCount: number;
  counters: ServedItem[];
  /** Those of the releases first. */
  threads: ServedItem[];
}

/** As many as a page can list; the list itself goes on at `/api/releases`. */
const mostReleases = 50;

const threadPath = (id: string): string => `/api/threads/${encodeURIComponent(id)}/comments`;

/** @param threads those besides the releases'; undefined when no comments are served */
export const findServed = (
  releases: Releases,
  counters: Counters,
  threads: readonly string[] | undefined,
  now: number,
): Served => {
  const newest = releases
    .newest(mostReleases, now)
    .releases.map(({ id, headline, language, published, url }): ServedRelease => ({
      path: `/api/releases/${encodeURIComponent(id)}`,
      name: headline,
      language,
      published,
      page: releases.pageOf(id) ?? url,
      thread: threads && threadPath(id),
    }));
  return {
    releases: newest,
    releaseCount: releases.seen(now),
    counters: counters.ids
      .sort()
      .map((id) => ({ path: `/api/jobs/${encodeURIComponent(id)}`, name: counters.fileOf(id)?.label ?? id })),
    threads: [
      ...newest.flatMap(({ thread: path, name }) => (path === undefined ? [] : [{ path, name }])),
      ...(threads ?? [])
        .filter((id) => releases.find(id, now) === undefined)
        .map((id) => ({ path: threadPath(id), name: id })),
    ],
  };
};
