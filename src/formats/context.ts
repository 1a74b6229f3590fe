/** What a format is told beside the JSON. */
import type { EncodedText } from '../model/text.js';

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
