/** A document of a statistics office and what must be said of it. The figures are made up, the shapes are the offices'. */
import type { StatedFacts } from '../../../../src/formats/context.js';

/** What a page, a command or a setting says beside a document. */
export interface Beside {
  select?: string;
  format?: string;
  stated?: StatedFacts;
}

/** A document with its sentences, which stand in the element and in every output; a space stands for any. */
export interface ToldDocument extends Beside {
  what: string;
  document: unknown;
  sv: readonly string[];
  en: readonly string[];
  /** The badge's message. */
  badge: { sv: string; en: string };
  /** The way to the figure, where there is one to tell. */
  trend?: { sv: string; en: string };
  /** What JSON-LD says of when the figure is. */
  observed?: readonly [date: string | undefined, length: string | undefined];
  /** The points as a file, without its heading. */
  csv?: readonly string[];
  /** What must stand nowhere. */
  never?: RegExp;
}

/** A document that is refused with a reason. */
export interface RefusedDocument extends Beside {
  what: string;
  document: unknown;
  says: RegExp;
}

/** A message that is the same in both languages but for its figures. */
export const both = (text: string): { sv: string; en: string } => ({ sv: text, en: text });
