/** Mirrors newsrooms. */
import { ownList } from '../../src/formats/press-release/own.js';
import type { PressRelease } from '../../src/model/press-release.js';
import { cleanHtml } from '../html/clean.js';
import { cleanRelease } from '../releases/clean-release.js';
import { contentBase } from '../content/relative.js';
import { firstFault } from '../schemas/first-fault.js';
import { pressRelease } from '../schemas/press-release.js';
import { withoutKey } from './adopt.js';
import { newsroomChoices } from './choices.js';
import { FetchError } from './fetch-document.js';
import type { Mirrored, MirroredKind } from './mirror.js';
import { readSource, type KnownPages } from './read-source.js';
import { makeSource, shortHash, type MirrorSource } from './source.js';

/** The releases of a copy, cleaned and checked by today's rules. */
const adoptCopy = (source: MirrorSource, kept: unknown): PressRelease[] => {
  const nobody = (): void => undefined;
  return ownList({ items: kept }, { base: contentBase, report: nobody })
    .items.map((release) => cleanRelease(release, (html) => cleanHtml(html, contentBase)))
    .map((release) => withoutKey(source, release, nobody))
    .filter((release) => release !== undefined)
    .filter((release) => !firstFault(pressRelease, release));
};

/**
 * The newsroom at this address.
 * @param position its place in the setting, from 1
 */
export const newsroom = (address: string, position: number): MirroredKind<readonly PressRelease[], KnownPages> => {
  const source = makeSource(address, position);
  const choices = newsroomChoices(address);
  return {
    source,
    adoptCopy: (kept) => adoptCopy(source, kept),
    read: async ({ content: before, known = new Map() }, fetcher, report, stop) => {
      const { releases, pages, isUnchanged } = await readSource(source, choices, known, fetcher, report, { stop });
      if (isUnchanged && before) return undefined;
      if (before?.length && !releases.length) throw new FetchError('has no releases any more');
      // An unchanged release stays the same object, so its cached answer stays valid.
      const same = new Map(before?.map((release) => [JSON.stringify(release), release]));
      return { content: releases.map((release) => same.get(JSON.stringify(release)) ?? release), known: pages };
    },
  };
};

/**
 * All releases. Where two sources use the same id, the second release gets another one; the same page from two sources
 * is one release.
 */
export const releasesOf = (mirrored: readonly Mirrored<readonly PressRelease[]>[]): PressRelease[] => {
  const byId = new Map<string, PressRelease>();
  for (const { source, content: releases = [] } of mirrored) {
    for (const release of releases) {
      const other = byId.get(release.id);
      if (!other) byId.set(release.id, release);
      else if (other.url !== release.url) {
        const id = `${release.id.slice(0, 180)}-${shortHash(source.host, release.id)}`;
        if (!byId.has(id)) byId.set(id, { ...release, id });
      }
    }
  }
  return [...byId.values()];
};
