/**
 * Reads Isso. It has no export, so this reads its database, the SQLite file that `dbpath` names. Its comments are
 * Markdown. Texts are read as bytes: SQLite stores any bytes as text, and libsql ends the process at text that is not
 * UTF-8.
 *
 * @see https://github.com/isso-comments/isso/blob/master/isso/db/comments.py
 */
import { createHash } from 'node:crypto';
import Libsql from 'libsql';
import { Marked } from 'marked';
import { possibleTime } from '../dates.js';
import { decodeBytes } from '../decode-bytes.js';
import { ImportError } from '../import-error.js';
import type { ImportedComment, Intake } from '../intake.js';
import { countOf } from './fields.js';

const statuses: Readonly<Record<string, ImportedComment['status']>> = { '1': 'published', '2': 'pending' };

const notIsso = 'is a database of SQLite, but not of Isso';

const rowsAtOnce = 1000;

const threads = `select id, cast(uri as blob) as uri from threads where id > ? order by id limit ${String(rowsAtOnce)}`;

const comments = `
  select id, tid, parent, created, modified, mode, likes, cast(text as blob) as text, cast(author as blob) as author
  from comments where id > ? order by id limit ${String(rowsAtOnce)}`;

interface ThreadFields {
  id: number;
  uri: Buffer | null;
}

interface CommentFields {
  id: number;
  tid: number;
  parent: number | null;
  created: number;
  modified: number | null;
  mode: number;
  likes: number | null;
  text: Buffer | null;
  author: Buffer | null;
}

const textOf = (bytes: Buffer | null): string => (bytes ? decodeBytes(Buffer.from(bytes)) : '');

const seconds = (value: number | null, now: number): number | undefined =>
  typeof value === 'number' ? possibleTime(value * 1000, now) : undefined;

/**
 * Tells databases apart, because each counts its comments from 1. Isso makes a random key for each database; databases
 * of old versions have none.
 */
const sourceOf = (database: Libsql.Database): string => {
  const has = database.prepare("select 1 from sqlite_master where type = 'table' and name = 'preferences'").all([]);
  const [row] = has.length
    ? (database.prepare("select cast(value as blob) as value from preferences where key = 'session-key'").all([]) as {
        value: Buffer | null;
      }[])
    : [];
  const key = textOf(row?.value ?? null);
  return key && createHash('sha256').update(key).digest('base64url');
};

/** A view, or a table of a module, could have rows without an end. */
const checkTables = (database: Libsql.Database): void => {
  const real = database
    .prepare("select name from sqlite_master where type = 'table' and sql like 'create table%' and name in (?, ?)")
    .all(['threads', 'comments']);
  if (real.length < 2) throw new ImportError(notIsso);
};

/** Rows in batches, by their ids. */
function* rowsOf<Row extends { id: number }>(database: Libsql.Database, sql: string): Generator<Row> {
  const statement = database.prepare(sql);
  for (let last = -1; ;) {
    const rows = statement.all([last]) as Row[];
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    // In a damaged file, ids may be in no order, or too large to be told apart. The same rows would come again for ever.
    if (!(end.id > last)) throw new ImportError('cannot be read (its rows are in no order)');
    last = end.id;
  }
}

/**
 * @param html converts HTML to text
 * @param name the same for names
 */
export const readIsso = async (
  path: string,
  intake: Intake,
  { now, html, name }: { now: number; html: (text: string) => string; name: (text: string) => string },
): Promise<void> => {
  const markdown = new Marked({ gfm: true, async: false });
  let database: Libsql.Database | undefined;
  try {
    database = new Libsql(path, { readonly: true });
    checkTables(database);
    const source = sourceOf(database);
    for (const { id, uri } of rowsOf<ThreadFields>(database, threads))
      intake.page({ key: String(id), addresses: [textOf(uri)] });
    for (const row of rowsOf<CommentFields>(database, comments)) {
      const edited = seconds(row.modified, now);
      intake.comment({
        key: String(row.id),
        source,
        parent: row.parent === null ? undefined : String(row.parent),
        page: String(row.tid),
        created: seconds(row.created, now),
        ...(edited !== undefined && { edited }),
        name: name(textOf(row.author)),
        text: html(markdown.parse(textOf(row.text)) as string),
        status: statuses[String(row.mode)] ?? 'removed',
        likes: countOf(row.likes),
      });
    }
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    if (!code.startsWith('SQLITE')) throw error;
    throw new ImportError(/no such (table|column)/.test(message) ? notIsso : `cannot be read (${message})`);
  } finally {
    database?.close();
  }
};
