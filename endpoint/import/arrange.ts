/** Finds the place of each comment after all are read: level by level, whatever the order in the file. */
import type Libsql from 'libsql';

/** A removed comment keeps its place, without its words, where a comment below it is kept. */
const isKept = `thread is not null and at is not null and waits = 0 and (status <> 'removed' or below = 1)`;

const keptOf = (table: string): string =>
  isKept.replace(/\b(thread|at|waits|status|below)\b/g, (column) => `${table}.${column}`);

/**
 * A comment without a date gets the date of its page, or else of its parent. It always sorts after its parent. A
 * comment that is already in the database keeps its id, and with it its time, even if its date in the file is another.
 */
const placeOn = (level: string): string => `
  update staged set
    thread = (select thread from pages where key = staged.page),
    created = coalesce(created, (select date from pages where key = staged.page),
      (select created from staged as parent where parent.seq = staged.above)),
    waits = coalesce((select waits from staged as parent where parent.seq = staged.above), waits)
  where level = ${level}`;

const timeOn = (level: string): string => `
  update staged set at = coalesce(there, max(coalesce(given, created),
    coalesce((select at + 1 from staged as parent where parent.seq = staged.above), 0)))
  where level = ${level}`;

interface Link {
  seq: number;
  above: number;
}

/** The first comment, in the order of the file, of each cycle of comments that answer each other. */
const firstOfCircles = (database: Libsql.Database): number[] => {
  const statement = database.prepare('select seq, above from staged where level is null');
  const above = new Map((statement.all([]) as Link[]).map((link) => [link.seq, link.above]));
  const walked = new Set<number>();
  const found: number[] = [];
  for (const start of above.keys()) {
    const way = new Set<number>();
    let seq = start;
    for (; !walked.has(seq) && !way.has(seq); seq = above.get(seq) as number) way.add(seq);
    // Otherwise the path has reached one that was checked before.
    if (way.has(seq)) {
      const circle = [...way].slice([...way].indexOf(seq));
      found.push(circle.reduce((first, one) => Math.min(first, one)));
    }
    for (const one of way) walked.add(one);
  }
  return found;
};

/** What was found while arranging. */
export interface Arranged {
  /** Cycles of comments that answer each other; the first of each is placed at the top. */
  circles: number;
}

/**
 * Arranges all comments.
 * @param isCut whether the file ended early; comments whose parent is missing then wait until the whole file is
 * imported
 * @param oldest readers' comments from before this time, in milliseconds, are not kept
 * @returns what was irregular
 */
export const arrange = (database: Libsql.Database, isCut: boolean, oldest = 0): Arranged => {
  database.exec(`
    update staged set above = (select seq from staged as parent where parent.key = staged.parent)
    where parent is not null;
    create index staged_above on staged (above) where above is not null;
    create index staged_level on staged (level);
    update staged set level = 0, waits = ${isCut ? 'parent is not null' : '0'} where above is null;`);
  // The plus sign keeps SQLite from using the index of levels, which would read all remaining rows once for each level.
  const reach = database.prepare(`
    update staged set level = ? + 1
    where +level is null and above in (select seq from staged where level = ?)`);
  const place = database.prepare(placeOn('?'));
  const time = database.prepare(timeOn('?'));
  const breakAt = database.prepare('update staged set above = null, parent = null, level = 0 where seq = ?');
  let circles = 0;
  let depth = 0;
  let level = 0;
  for (;;) {
    place.run([level]);
    time.run([level]);
    depth = Math.max(depth, level);
    if (reach.run([level, level]).changes) {
      level += 1;
      continue;
    }
    const broken = firstOfCircles(database);
    if (!broken.length) break;
    circles += broken.length;
    for (const seq of broken) breakAt.run([seq]);
    level = 0;
  }
  database
    .prepare(
      `update staged set old = 1, status = 'removed', text = '', name = null, edited = null, likes = 0
      where at < ? and thread is not null and role is null and status <> 'removed' and there is null`,
    )
    .run([oldest]);
  const keepAbove = database.prepare(`
    update staged set below = 1
    where below = 0 and seq in (select above from staged where level = ? and ${isKept})`);
  for (let from = depth; from > 0; from--) keepAbove.run([from]);
  const findParent = database.prepare(`
    update staged set up = (
      select case when ${keptOf('parent')} and parent.thread = staged.thread then parent.seq else parent.up end
      from staged as parent where parent.seq = staged.above
    )
    where level = ?`);
  for (let from = 1; from <= depth; from++) findParent.run([from]);
  database.exec(`create index staged_kept on staged (thread, at, seq) where ${isKept}`);
  return { circles };
};

/** A comment that is to be saved. */
export interface KeptComment {
  seq: number;
  id: string;
  at: number;
  thread: string;
  parentId: string | null;
  parentAt: number | null;
  created: number;
  edited: number | null;
  name: string | null;
  role: 'publisher' | null;
  text: string;
  status: 'published' | 'pending' | 'removed';
  likes: number;
}

/** All comments that are to be saved, in batches: by thread, and each after its parent. */
export function* keptComments(database: Libsql.Database, piece: number): Generator<KeptComment[]> {
  const statement = database.prepare(`
    select staged.seq, staged.id, staged.at, staged.thread, parent.id as parentId, parent.at as parentAt,
      staged.created, staged.edited, staged.name, staged.role, staged.text, staged.status, staged.likes
    from staged left join staged as parent on parent.seq = staged.up
    where ${keptOf('staged')} and (staged.thread, staged.at, staged.seq) > (?, ?, ?)
    order by staged.thread, staged.at, staged.seq limit ?`);
  for (let last: [string, number, number] = ['', -1, -1]; ;) {
    const rows = statement.all([...last, piece]) as KeptComment[];
    const end = rows.at(-1);
    if (!end) return;
    last = [end.thread, end.at, end.seq];
    for (let from = 0; from < rows.length;) {
      const { thread } = rows[from] as KeptComment;
      const to = rows.findIndex((row, at) => at > from && row.thread !== thread);
      yield rows.slice(from, to < 0 ? rows.length : to);
      from = to < 0 ? rows.length : to;
    }
  }
}
