/** What every format hands over, whatever its file looks like. */

/** A page that comments belong to, as the export names it. */
export interface ImportedPage {
  /** What the comments of this file call it. */
  key: string;
  /** Where it stands, from the most trusted on: whole addresses, or paths from the root of some site. */
  addresses: readonly string[];
  /** What else it is called: an identifier or the last part of its address. */
  names?: readonly string[];
  /** When it was made, in milliseconds; for comments without a date of their own. */
  date?: number | undefined;
}

/** A comment, with its words as plain text. There is no place for e-mail and IP addresses, so none is kept. */
export interface ImportedComment {
  /** The id that it has over there. */
  key: string;
  /** The id of the one that it answers. */
  parent?: string | undefined;
  /** The key of its page. */
  page: string;
  /** In milliseconds; undefined where there is none that can be true. */
  created: number | undefined;
  edited?: number | undefined;
  name?: string | undefined;
  text: string;
  isPublisher?: boolean;
  /** `removed` also for spam and trash: it keeps its place without its words, where something below it is kept. */
  status: 'published' | 'pending' | 'removed';
  likes?: number;
  /** Its id, where the file has ids of ours. */
  id?: string;
  /** Of which site it is, so that two sites with the same ids are told apart. */
  source?: string;
}

/** Takes what a format finds. A page may come after its comments. */
export interface Intake {
  page: (page: ImportedPage) => void;
  comment: (comment: ImportedComment) => void;
  /** Counts what is left out on purpose, such as `pingbacks`. */
  skip: (what: string) => void;
}

/** What the reading of a file came to. */
export interface Reading {
  /** Why the file could not be read to its end; undefined where it could. */
  cut?: string | undefined;
}
