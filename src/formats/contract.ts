/**
 * The types of a format: its name, how a document of it is recognized, and the code that reads it. A format is a
 * folder, and a line in the list of its kind, `press-release/foreign.ts` or `jobs-progress/foreign.ts`.
 */
import type { Thread } from '../model/comment-box.js';
import type { JobsProgress } from '../model/jobs-progress.js';
import type { PressReleaseList } from '../model/press-release.js';
import type { ParseContext, ReleaseContext } from './context.js';
import type { Json } from './toolkit/json.js';

/**
 * Reads our own format: converts JSON of unknown shape to the model, or to null for "nothing here yet".
 * @throws FormatError
 */
export type Parse<Model> = (json: unknown, context: ParseContext) => Model | null;

/** Reads any format; its code may have to be loaded first. */
export type Read<Model> = (json: unknown, context: ParseContext) => Model | null | Promise<Model | null>;

/**
 * Reads a document of one format, a single release as a list of one, and names the format.
 * @throws FormatError
 */
export type ReadReleases<Name = string> = (
  json: unknown,
  context: ReleaseContext,
) => Promise<PressReleaseList & { format: Name }>;

/**
 * Reads a document of one format; null when there is no figure yet.
 * @throws FormatError
 */
export type ReadProgress = Read<JobsProgress>;

/** A format of releases. */
export interface ReleaseFormat {
  /** The value of the attribute `format`. */
  name: string;
  /** Fields of the document that may contain its releases, besides `items`, the most certain first. */
  lists?: readonly string[];
  /**
   * Whether a document is in this format.
   * @param first its first release, if that can be found
   */
  fits: (first: Json, document: Json) => boolean;
  /** Loads its reader. */
  load: () => Promise<{ read: ReadReleases }>;
}

/** A format of figures. */
export interface ProgressFormat {
  /** The value of the attribute `format`. */
  name: string;
  /** Whether a document is in this format. */
  fits: (document: Json) => boolean;
  /** Loads its reader. */
  load: () => Promise<{ read: ReadProgress }>;
}

/** A format of threads. */
export interface ThreadFormat {
  /** The value of the attribute `format`. */
  name: string;
  /** Whether a document is in this format. */
  fits: (document: unknown, context: ParseContext) => boolean;
  /** @throws FormatError */
  read: (json: unknown, context: ParseContext) => Thread;
}
