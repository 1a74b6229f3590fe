import type { PressRelease } from '../../src/model/press-release.js';
import type { ModerationRoutes } from './desk.js';
import { paths, type ModerateParts } from './parts.js';
import { partOf, placeIn } from './part-of.js';
import { releasesPage, type ListedRelease } from './releases-page.js';

/**
 * `/moderate/releases`: all releases. They cannot be changed here, but only in their files or in the mirrored newsroom.
 */
export const releaseRoutes = (desk: ModerationRoutes, parts: ModerateParts): void => {
  const { words, timeZone, served } = parts;
  const { releases } = served;
  const { store, now } = parts.comments.box;

  const list = async (found: readonly PressRelease[]): Promise<ListedRelease[]> => {
    const threads = await store.readThreads(found.map(({ id }) => id));
    return found.map((release, at) => ({
      release,
      page: releases.pageOf(release.id) ?? release.url,
      hasThread: threads[at] !== undefined,
    }));
  };

  desk.get(paths.releases, async (session, asked, reply, request) => {
    const found = partOf(releases.all, placeIn(asked.from));
    const part = { ...found, items: await list(found.items) };
    if (desk.wantsJson(request)) {
      const items = part.items.map(({ release, page }) => {
        const { id, headline, language, published, status, embargo } = release;
        return { id, headline, language, published, status, embargo, page };
      });
      return reply.send({ items, next: part.next ?? null });
    }
    const here = paths.releases;
    const main = releasesPage(part, { words, timeZone, session, here, now: now() });
    return desk.page(session, reply, { here }, words.releases, main);
  });
};
