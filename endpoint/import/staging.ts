/**
 * Holds what was read until the whole file is read: parents come after children, pages after their comments, and a
 * million comments do not fit into memory. They are kept in an SQLite database in the folder for temporary files
 * (`TMPDIR`). Its name is removed as soon as it is open, so that nothing stays however the process ends. A database
 * without a name would be kept in memory by libsql.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { atTime, makeCommentId, timeOf } from '../store/comment-id.js';
import { cleanImportedName, cleanImportedText } from './clean-comment.js';
import { clockOf, clockTable } from './local-times.js';
import type { ImportedComment, ImportedPage, Intake } from './intake.js';

const tables = `
  pragma journal_mode = off;
  pragma synchronous = off;
  -- What is sorted for an index would be in memory too.
  pragma temp_store = file;
  create table pages (key text primary key, named text not null, thread text, date integer) without rowid;
  create table skipped (what text primary key, count integer not null) without rowid;
  create table staged (
    seq integer primary key,
    key text not null unique,
    parent text,
    page text not null,
    -- The id at the time 0. The time is that of our own format, or is computed when all is read.
    id text not null,
    given integer,
    -- The time in the id of the same comment in the database.
    there integer,
    created integer,
    local integer,
    -- By what a local time was read: the file or the settings.
    clock text,
    edited integer,
    name text,
    role text,
    text text not null,
    status text not null,
    likes integer not null,
    fault text,
    -- What follows is found when all is read.
    above integer,
    level integer,
    at integer,
    thread text,
    waits integer not null default 0,
    below integer not null default 0,
    up integer,
    undated integer not null,
    -- 1 where it is older than the endpoint keeps comments.
    old integer not null default 0
  );
  -- Comments whose id another one in the file has.
  create table namesakes (key text not null);
  ${clockTable}`;

/** In one transaction, because a transaction for each row would be slow. */
const rowsAtOnce = 10_000;

/** No site moves more often. */
const maxEarlier = 5;

const halves = /\p{Surrogate}/gu;

/** Cuts a text, and removes unpaired surrogates, which the databases cannot store. */
const whole = (text: string): string => text.replace(halves, '').slice(0, 2000);

/**
 * An id that is the same for the same comment, at the time 0. Its last part is a hash, where other ids have a random
 * number.
 */
const idOf = (format: string, { source = '', key }: Pick<ImportedComment, 'source' | 'key'>): string => {
  const hash = createHash('sha256')
    .update(JSON.stringify([format, source, key]))
    .digest();
  return makeCommentId(0, undefined, hash.subarray(0, 13));
};

/** The name of a page in reports: its address where it has one. */
const nameOf = ({ addresses, names = [], key }: ImportedPage): string =>
  whole([...addresses, ...names].find((name) => name !== '') ?? key);

/** Collects everything that a format's reader finds. */
export class Staging implements Intake {
  readonly database: Libsql.Database;
  readonly #folder: string;
  readonly #format: string;
  readonly #threadOf: (page: ImportedPage) => string | undefined;
  readonly #addPage: Libsql.Statement;
  readonly #addComment: Libsql.Statement;
  readonly #addSkipped: Libsql.Statement;
  readonly #isSame: Libsql.Statement;
  readonly #addNamesake: Libsql.Statement;
  readonly #addClock: Libsql.Statement;
  #inTransaction = 0;
  comments = 0;
  /** How many comments the file contains twice, with the same words. */
  repeated = 0;
  shortenedNames = 0;
  /** The site of the first comment. */
  source: string | undefined;
  /** Other addresses that the site of the file has had, with how often it names them. */
  readonly #earlier = new Map<string, number>();

  /** @param threadOf finds the thread of a page */
  constructor(format: string, threadOf: (page: ImportedPage) => string | undefined) {
    this.#format = format;
    this.#threadOf = threadOf;
    this.#folder = mkdtempSync(join(tmpdir(), 'sprid-import-'));
    this.database = new Libsql(join(this.#folder, 'staging.db'));
    this.database.exec(tables);
    this.#removeName();
    this.#addPage = this.database.prepare(
      `insert into pages (key, named, thread, date) values (?, ?, ?, ?)
      on conflict (key) do update set thread = coalesce(thread, excluded.thread)`,
    );
    this.#addComment = this.database.prepare(
      `insert into staged (key, parent, page, id, given, created, edited, name, role, text, status, likes, fault,
        undated, local)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    );
    this.#isSame = this.database.prepare(
      'select 1 as same from staged where key = ? and page = ? and text = ? and status = ?',
    );
    this.#addNamesake = this.database.prepare('insert into namesakes (key) values (?)');
    this.#addClock = this.database.prepare('insert or replace into clocks (hour, ahead) values (?, ?)');
    this.#addSkipped = this.database.prepare(
      'insert into skipped (what, count) values (?, 1) on conflict (what) do update set count = count + 1',
    );
  }

  page(page: ImportedPage): void {
    this.#next();
    this.#addPage.run([whole(page.key), nameOf(page), this.#threadOf(page) ?? null, page.date ?? null]);
  }

  comment(comment: ImportedComment): void {
    this.#next();
    this.source ??= comment.source;
    this.comments += 1;
    const { id, key, parent, page, created, local, edited, isPublisher, likes = 0, fault } = comment;
    if (key === '') {
      this.skip('comments without an id');
      return;
    }
    const words =
      comment.status === 'removed' ? { text: '' } : fault === undefined ? cleanImportedText(comment.text) : { fault };
    const status = words.fault === undefined ? comment.status : 'removed';
    const { name, isShortened } = cleanImportedName(status === 'removed' ? '' : (comment.name ?? ''));
    const { changes } = this.#addComment.run([
      whole(key),
      parent === undefined ? null : whole(parent),
      whole(page),
      atTime(id ?? idOf(this.#format, comment), 0),
      id === undefined ? null : timeOf(id),
      created ?? null,
      edited !== undefined && created !== undefined && edited > created && status !== 'removed' ? edited : null,
      name,
      isPublisher && status !== 'removed' ? 'publisher' : null,
      words.text ?? '',
      status,
      status === 'removed' ? 0 : likes,
      words.fault ?? null,
      Number(created === undefined),
      local ?? null,
    ]);
    if (changes) this.shortenedNames += Number(isShortened);
    else if (this.#isSame.get([whole(key), whole(page), words.text ?? '', status])) this.repeated += 1;
    else this.#addNamesake.run([whole(key)]);
  }

  clock(local: number, utc: number): void {
    const clock = clockOf(local, utc);
    if (!clock) return;
    this.#next();
    this.#addClock.run([clock.hour, clock.ahead]);
  }

  earlier(source: string): void {
    // Where each page has a different address, none of them is the address of the site.
    if (this.#earlier.size < maxEarlier || this.#earlier.has(source))
      this.#earlier.set(source, (this.#earlier.get(source) ?? 0) + 1);
  }

  /** Those addresses, the one that the file names most often first. */
  get sitesBefore(): string[] {
    return [...this.#earlier].sort(([, one], [, other]) => other - one).map(([source]) => source);
  }

  /** Gives all comments the ids that they have as comments of this site. */
  renumber(source: string): void {
    const next = this.database.prepare('select seq, key from staged where seq > ? order by seq limit ?');
    const set = this.database.prepare('update staged set id = ? where seq = ?');
    for (let last = 0; ;) {
      const rows = next.all([last, rowsAtOnce]) as { seq: number; key: string }[];
      const end = rows.at(-1);
      if (!end) return;
      last = end.seq;
      this.database.exec('begin');
      for (const { seq, key } of rows) set.run([idOf(this.#format, { key, source }), seq]);
      this.database.exec('commit');
    }
  }

  skip(what: string): void {
    this.#next();
    this.#addSkipped.run([whole(what)]);
  }

  /** Ends the last transaction, when everything is read. Pages that only comments name are added first. */
  finish(): void {
    const nameless = this.database
      .prepare('select distinct page from staged where page not in (select key from pages)')
      .all([]) as { page: string }[];
    for (const { page } of nameless) this.page({ key: page, addresses: [] });
    this.#commit();
  }

  close(): void {
    this.database.close();
    this.#removeName();
  }

  /** Removes the file. Where an open file cannot be removed, `close` does it. */
  #removeName(): void {
    try {
      rmSync(this.#folder, { recursive: true, force: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EBUSY' && code !== 'EPERM' && code !== 'ENOTEMPTY') throw error;
    }
  }

  #next(): void {
    if (this.#inTransaction === 0) this.database.exec('begin');
    this.#inTransaction += 1;
    if (this.#inTransaction < rowsAtOnce) return;
    this.#commit();
    this.#next();
  }

  #commit(): void {
    if (this.#inTransaction) this.database.exec('commit');
    this.#inTransaction = 0;
  }
}
