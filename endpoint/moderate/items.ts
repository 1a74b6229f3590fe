/** A comment as a moderator's page and script see it. */
import type { HoldReason, ReportReason } from '../../src/model/comment-box.js';
import { readBlocks } from '../store/blocks.js';
import { readQueueRows, type QueueRow } from '../store/queue.js';
import { readReports } from '../store/reports.js';
import type { Store } from '../store/store.js';

/** One report. Who it is from, no moderator sees. */
export interface ItemReport {
  reason: ReportReason;
  note: string | null;
  created: string;
}

/** A comment, with what one needs to know to decide. */
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
  /** Whether it could be pinned: it answers none. */
  isTop: boolean;
  /** Whether its writer is blocked; undefined where nobody knows who that was. */
  isBlocked: boolean | undefined;
  removed: { moderator: string; removed: string } | null;
  /** What it answers; its text is cut. */
  parent: { name: string | null; text: string } | null;
  reports: ItemReport[];
}

/** What is shown of a comment that is answered, in letters. */
const excerptLength = 200;

const excerpt = (text: string): string => {
  const letters = Array.from(text);
  return letters.length > excerptLength ? `${letters.slice(0, excerptLength).join('')} …` : text;
};

/** Rows with what belongs to each. */
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
