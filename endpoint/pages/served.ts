/**
 * Lists the content that is public right now with its addresses, for the page `/served` and for the lines at the start.
 */
import type { Counters } from '../counters/counters.js';
import type { Releases } from '../releases/releases.js';

/** Something that is served. */
export interface ServedItem {
  /** The path of its JSON. */
  path: string;
  /** Its name for readers. */
  name: string;
}

/** A public release. */
export interface ServedRelease extends ServedItem {
  language: string;
  /** RFC 3339, as the publisher wrote it; undefined where it is not known. */
  published: string | undefined;
  /** The address of its page, here or on another site. */
  page: string;
  /** The path of its comments; undefined when none are served. */
  thread: string | undefined;
}

/** Everything that is served. */
export interface Served {
  /** The newest public ones. */
  releases: ServedRelease[];
  /** How many are public. */
  releaseCount: number;
  counters: ServedItem[];
  /** Those of the releases first. */
  threads: ServedItem[];
}

/** The most releases on the page; the full list is at `/api/releases`. */
const mostReleases = 50;

const threadPath = (id: string): string => `/api/threads/${encodeURIComponent(id)}/comments`;

/** @param threads those in addition to the releases'; undefined when no comments are served */
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
