/** What the reader of every format delivers: pages and comments. */

/** A page with comments, as the export describes it. */
export interface ImportedPage {
  /** The id by which the comments of this file refer to it. */
  key: string;
  /** Its addresses, the most trusted first: whole addresses, or paths from the root of some site. */
  addresses: readonly string[];
  /** Other names: an identifier or the last part of its address. */
  names?: readonly string[];
  /** When it was created, in milliseconds; for comments without a date of their own. */
  date?: number | undefined;
}

/** A comment with its words as plain text. There is no field for e-mail and IP addresses, so none is kept. */
export interface ImportedComment {
  /** Its id in the export; without one, it could not be recognized when the file is imported again. */
  key: string;
  /** The id of its parent. */
  parent?: string | undefined;
  /** The key of its page. */
  page: string;
  /** In milliseconds; undefined where the date is missing or impossible. */
  created: number | undefined;
  /** The local time of its site as if it were UTC, where the file has no other. */
  local?: number | undefined;
  edited?: number | undefined;
  name?: string | undefined;
  text: string;
  isPublisher?: boolean;
  /**
   * `removed` is also used for spam and trash: the comment keeps its place without its words where something below it
   * is kept.
   */
  status: 'published' | 'pending' | 'removed';
  likes?: number;
  /** Its id here, for files of our own format. */
  id?: string;
  /** The site that it comes from, so that the same id on two sites means two comments. */
  source?: string;
  /** Why it cannot be read whole, and so is left out. */
  fault?: string | undefined;
}

/** Receives what a format's reader finds. A page may come after its comments. */
export interface Intake {
  page: (page: ImportedPage) => void;
  comment: (comment: ImportedComment) => void;
  /**
   * Reports a date that the file has in local time and in UTC. From these follow the dates that it has only in local
   * time.
   * @param local the local time of the site as if it were UTC
   */
  clock: (local: number, utc: number) => void;
  /**
   * Reports another address that the site of the file has had. Its comments may have been imported under that one.
   * @param source as in a comment
   */
  earlier: (source: string) => void;
  /** Counts what is left out on purpose, such as `pingbacks`. */
  skip: (what: string) => void;
}

/** The result of reading a file. */
export interface ImportReading {
  /** Why the file could not be read to its end; undefined where it could. */
  cut?: string | undefined;
}
