/** What a format is told beside the JSON. */
import type { EncodedText } from '../model/text.js';

/**
 * What a page, a command or a setting says of a figure beside its JSON, each as it is written there: see
 * `jobs-progress/completion.ts`.
 */
export interface Stated {
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
  /** Which of these go before those of the JSON; all where it is empty. */
  override?: string | null;
  /** Where the fields of the figure stand in any JSON, `value=/data/count; asOf=/data/date`. */
  fields?: string | null;
}

/** What every format needs to know beside the JSON. */
export interface ParseContext {
  /** Absolute URL of the JSON: relative addresses in it start here. */
  base: string;
  /** Tells the developer what was left out, in English. */
  report: (message: string) => void;
  /** Name of the format, when the page has said it. */
  format?: string | null;
  /** Where the page says that the fields of a release stand, `headline=/data/title; published=/data/date`. */
  fields?: string | null;
  /** Which categories of its dimensions a page has chosen, `Kon=TotSa;Alder=tot`. */
  select?: string | null;
  /** What is said of a figure beside the JSON; missing where nothing is. */
  stated?: Stated | undefined;
  /** Codes of the regions that a page compares. */
  regions?: readonly string[] | undefined;
  /** The day from which on a period lies ahead, `2026-11-28`; the current one where nothing is said. */
  today?: string | undefined;
  /** BCP 47 tag of the language that is preferred where a document holds several. */
  language?: string;
}

/** A moment, or a day of which no hour is known. */
export interface Moment {
  /** RFC 3339 with an offset. */
  time: string;
  dateOnly: boolean;
}

/** Knows kinds and topics that say nothing. */
export interface ReleaseCleaning {
  /** Whether a kind is a category that says that there is none. */
  isNameless: (kind: string) => boolean;
  /** The topics that are some, each once. */
  topics: (tags: string[]) => string[];
}

/** What a format of releases needs to know beside the JSON. */
export interface ReleaseContext extends ParseContext {
  /** Text with entities, and perhaps tags, to plain text. */
  decode: (text: EncodedText) => string;
  /** Reads a date in any of the ways that are met; there once a document was seen to need it. */
  readMoment?: (written: string, zone?: string) => Moment | undefined;
  /** Knows which words say nothing; there once some may be such. */
  cleaning?: ReleaseCleaning;
  /** Set where texts are not shown: then nobody looks for one that is missing. */
  isTextless?: boolean;
  /** Hears from where in the document each field was taken, `headline` from `title.rendered`; and of `format`, its name. */
  trace?: (field: string, from: string) => void;
  /** Hears of each release that was read, before its fields: what stands in the document, and where. */
  traceItem?: (item: unknown, from: string) => void;
}
