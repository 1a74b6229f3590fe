/** A comment as the moderators' page and script see it. */
import type { HoldReason, ReportReason } from '../../src/model/comment-box.js';
import { readBlocks } from '../store/blocks.js';
import { readQueueRows, type QueueRow } from '../store/queue.js';
import { readReports } from '../store/reports.js';
import type { Store } from '../store/store.js';

/** One report. Moderators never see who sent it. */
export interface ItemReport {
  reason: ReportReason;
  note: string | null;
  created: string;
}

/** A comment, with everything that a moderator needs to decide. */
export interface ModerationItem {
  id: string;
  revision: number;
  thread: string;
  name: string | null;
  isPublisher: boolean;
  text: string;
  created: string;
  edited: string | null;
  status: 'published' | 'pending' | 'removed';
  held: HoldReason | null;
  word: string | null;
  pinned: boolean;
  likes: number;
  /** Whether it can be pinned: only a comment that is no reply can. */
  isTop: boolean;
  /** Whether its writer is blocked; undefined where the writer is unknown. */
  isBlocked: boolean | undefined;
  removed: { moderator: string; removed: string } | null;
  /** The comment that it answers, with its text shortened. */
  parent: { name: string | null; text: string } | null;
  reports: ItemReport[];
}

/** How much of the answered comment is shown, in characters. */
const excerptLength = 200;

const excerpt = (text: string): string => {
  const letters = Array.from(text);
  return letters.length > excerptLength ? `${letters.slice(0, excerptLength).join('')} …` : text;
};

/** Builds the items of rows. */
export const itemsOf = async (store: Store, rows: readonly QueueRow[]): Promise<ModerationItem[]> => {
  if (!rows.length) return [];
  const parents = new Map(
    (await readQueueRows(store, [...new Set(rows.flatMap(({ parent }) => parent ?? []))])).map((row) => [row.id, row]),
  );
  const reports = await readReports(
    store,
    rows.filter(({ reports: count }) => count > 0).map(({ id }) => id),
  );
  const blocked = new Set((await readBlocks(store)).filter(({ kind }) => kind === 'writer').map(({ value }) => value));
  return rows.map((row) => {
    const { id, revision, thread, name, role, text, created, edited, status, held, word, likes } = row;
    const parent = row.parent === null ? undefined : parents.get(row.parent);
    return {
      id,
      revision,
      thread,
      name,
      isPublisher: role !== null,
      text,
      created,
      edited,
      status,
      held,
      word,
      pinned: row.pinned === 1,
      likes,
      isTop: row.root === null,
      isBlocked: row.writer === null ? undefined : blocked.has(row.writer),
      removed: row.removed ?? null,
      parent: parent ? { name: parent.name, text: excerpt(parent.text) } : null,
      reports: reports
        .filter(({ comment }) => comment === id)
        .map(({ reason, note, created: reported }) => ({ reason, note, created: reported })),
    };
  });
};
