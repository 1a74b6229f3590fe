/**
 * The place where a page of the list begins: after a release, named by the fields that order the list. Unlike "the
 * 20th", that place stays the same when releases are added before it.
 */
import { identifier } from '../schemas/press-release.js';

/** A place in a list that is ordered newest first, then by id. */
export interface Position {
  /** Milliseconds since 1970. */
  published: number;
  id: string;
}

const shape = new RegExp(`^(-?\\d{1,16}) (${identifier.slice(1, -1)})$`);

/** Encodes the position for an address. Clients must not read it; its content may change. */
export const writeCursor = ({ published, id }: Position): string =>
  Buffer.from(`${String(published)} ${id}`).toString('base64url');

/** The position, or undefined when the text does not come from `writeCursor`. */
export const readCursor = (cursor: string): Position | undefined => {
  const [, published, id] = shape.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!id) return undefined;
  const position = { published: Number(published), id };
  // `Buffer` skips invalid characters, so many texts would otherwise be the same cursor.
  return writeCursor(position) === cursor ? position : undefined;
};

/** Whether `one` comes later in the list than `other`. */
export const isAfter = (one: Position, other: Position): boolean =>
  one.published < other.published || (one.published === other.published && one.id > other.id);
