/**
 * Where a page of the list begins: after a release, named by what orders the
 * list. Unlike "the 20th", that place stays when releases are added before it.
 */
import { identifier } from '../schemas/press-release.js';

/** A place in a list that is ordered newest first, then by id. */
export interface Position {
  /** Milliseconds since 1970. */
  published: number;
  id: string;
}

const shape = new RegExp(`^(-?\\d{1,16}) (${identifier.slice(1, -1)})$`);

/** The position as text for an address. Its inner form is nobody's business and may change. */
export const writeCursor = ({ published, id }: Position): string =>
  Buffer.from(`${String(published)} ${id}`).toString('base64url');

/** The position, or undefined when the text is not what `writeCursor` writes. */
export const readCursor = (cursor: string): Position | undefined => {
  const [, published = '', id = ''] = shape.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const position = { published: Number(published), id };
  // Buffer skips what is not base64, so that many texts would otherwise be the same cursor.
  return id && writeCursor(position) === cursor ? position : undefined;
};

/** Whether `one` comes later in the list than `other`. */
export const isAfter = (one: Position, other: Position): boolean =>
  one.published < other.published || (one.published === other.published && one.id > other.id);
