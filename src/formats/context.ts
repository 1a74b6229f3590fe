/** What a format gets in addition to the JSON. */
import type { EncodedText } from '../model/text.js';

/**
 * Facts about a figure that are not in its JSON: a page, a command or a setting states them. Each is text as it is
 * written there; see `jobs-progress/completion.ts`.
 */
export interface StatedFacts {
  /** `1000` */
  goal?: string | null;
  /** `300`, or `300@2014-12-31` */
  start?: string | null;
  /** `2020-12-31` */
  deadline?: string | null;
  label?: string | null;
  /** `jobb`, or `job|jobs` */
  unit?: string | null;
  /** `500; 750@2018-03-01=three quarters` */
  milestones?: string | null;
  /** `SCB|https://www.scb.se/|CC0` */
  sourceName?: string | null;
  /** Which of these replace the fields of the JSON; all where it is empty. */
  override?: string | null;
  /** Where the fields of the figure are in JSON of any shape, `value=/data/count; asOf=/data/date`. */
  fields?: string | null;
}

/** What every format needs to know in addition to the JSON. */
export interface ParseContext {
  /** Absolute URL of the JSON: the base of its relative addresses. */
  base: string;
  /** Reports to the developer what was left out, in English. */
  report: (message: string) => void;
  /** Name of the format, if the page names it. */
  format?: string | null;
  /** Where the fields of a release are, `headline=/data/title; published=/data/date`, if the page says so. */
  fields?: string | null;
  /** The categories that the page has selected, `Kon=TotSa;Alder=tot`. */
  select?: string | null;
  /** The facts that are stated about a figure beside the JSON. */
  stated?: StatedFacts | undefined;
  /** Codes of the regions that a page compares. */
  regions?: readonly string[] | undefined;
  /** The day after which periods lie in the future, `2026-11-28`; the current one by default. */
  today?: string | undefined;
  /** BCP 47 tag of the preferred language, where a document has several. */
  language?: string;
}

/** A time, or a day without a known hour. */
export interface Moment {
  /** RFC 3339 with an offset. */
  time: string;
  dateOnly: boolean;
}

/** Recognizes meaningless kinds and topics. */
export interface ReleaseCleaning {
  /** Whether a kind only says that there is no category. */
  isNameless: (kind: string) => boolean;
  /** The meaningful topics, each once. */
  topics: (tags: string[]) => string[];
}

/** What a format of releases needs to know in addition to the JSON. */
export interface ReleaseContext extends ParseContext {
  /** Decodes text with entities, and perhaps tags, to plain text. */
  decode: (text: EncodedText) => string;
  /** Reads a date in any usual notation; loaded when a document needs it. */
  readMoment?: (written: string, zone?: string) => Moment | undefined;
  /** Recognizes meaningless words; loaded when a document may contain some. */
  cleaning?: ReleaseCleaning;
  /** Set by elements that show no texts, so that a missing text is not searched for. */
  isTextless?: boolean;
  /**
   * Called with the place of each field in the document, `headline` from `title.rendered`, and with the name of the
   * format as `format`.
   */
  trace?: (field: string, from: string) => void;
  /** Called with each release before its fields, as it is in the document, and with its place. */
  traceItem?: (item: unknown, from: string) => void;
}
