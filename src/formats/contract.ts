/**
 * What a format is: its name, how it is seen from a document, and the code that reads it. A format is a folder, and
 * a line in the list of its kind, `press-release/foreign.ts` or `jobs-progress/foreign.ts`.
 */
import type { Thread } from '../model/comment-box.js';
import type { JobsProgress } from '../model/jobs-progress.js';
import type { PressReleaseList } from '../model/press-release.js';
import type { ParseContext, ReleaseContext } from './context.js';
import type { Json } from './toolkit/json.js';

/** Our own format: JSON of unknown shape to the model, or null for "nothing here yet". @throws FormatError */
export type Parse<Model> = (json: unknown, context: ParseContext) => Model | null;

/** Any format; its code may have to be loaded before it can read. */
export type Read<Model> = (json: unknown, context: ParseContext) => Model | null | Promise<Model | null>;

/** Reads a document of one format, one release as a list of one, and says which format it was. @throws FormatError */
export type ReadReleases<Name = string> = (
  json: unknown,
  context: ReleaseContext,
) => Promise<PressReleaseList & { format: Name }>;

/** Reads a document of one format; null when there is no figure yet. @throws FormatError */
export type ReadProgress = (json: unknown, context: ParseContext) => JobsProgress | null;

/** A format of releases. */
export interface ReleaseFormat {
  /** As the attribute `format` takes it. */
  name: string;
  /** Fields of the document in which its releases may stand beside `items`, the surest first. */
  lists?: readonly string[];
  /** Whether it is this one. @param first release of the document, as far as one can be seen */
  fits: (first: Json, document: Json) => boolean;
  /** Loads what reads it. */
  load: () => Promise<{ read: ReadReleases }>;
}

/** A format of figures. */
export interface ProgressFormat {
  /** As the attribute `format` takes it. */
  name: string;
  /** Whether it is this one. */
  fits: (document: Json) => boolean;
  /** Loads what reads it. */
  load: () => Promise<{ read: ReadProgress }>;
}

/** A format of threads. */
export interface ThreadFormat {
  /** As the attribute `format` takes it. */
  name: string;
  /** Whether it is this one. */
  fits: (document: unknown, context: ParseContext) => boolean;
  /** @throws FormatError */
  read: (json: unknown, context: ParseContext) => Thread;
}
