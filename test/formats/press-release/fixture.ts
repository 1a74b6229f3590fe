/**
 * What a document of a foreign format must become, said in terms of the model.
 * The documents are written from the formats' specifications, not from the code
 * that reads them, so that they find what its author did not think of.
 */
import type { PressRelease } from '../../../src/model/press-release.js';
import type { UntrustedHtml } from '../../../src/model/text.js';

/** Every format that a release can come in. */
export const formats = [
  'own',
  'json-feed',
  'news-article',
  'wordpress',
  'mynewsdesk',
  'ninjs',
  'ghost',
  'drupal',
  'prezly',
  'mfn',
  'cision',
  'strapi',
] as const;

export type FormatName = (typeof formats)[number];

/** Some of it, at every depth; HTML is written as a string. */
type Part<Whole> = Whole extends UntrustedHtml
  ? string
  : Whole extends string | number | boolean
    ? Whole
    : Whole extends readonly (infer Item)[]
      ? readonly Part<Item>[]
      : { [Name in keyof Whole]?: Part<Whole[Name]> };

/** Some of a release's fields, compared with `differences`. */
export type Expected = Part<Omit<PressRelease, 'dateOnly'>> & {
  /** Only the day of `published` is known. */
  dateOnly?: true;
};

/** What a body must hold where the exact HTML is the format's own affair. */
export interface Body {
  matches: readonly RegExp[];
  lacks?: readonly RegExp[];
}

export interface Fixture {
  /** A sentence fragment: "a WordPress post with its featured picture". */
  title: string;
  /** Relative to `fixtures/`. */
  file: string;
  format: FormatName;
  /** Address of the JSON. */
  base: string;
  /** What each release must have at least, in the document's order. */
  expected: readonly Expected[];
  /** The bodies of the releases, in the same order. */
  bodies?: readonly Body[];
  /** What none of the releases has. */
  absent?: readonly (keyof PressRelease | 'dateOnly')[];
  /** The next page's address, null on the last page; not looked at where it is not named. */
  next?: string | null;
  /** One for each line that is reported, in their order; it names the field in the document's own terms. Without it none is. */
  reports?: readonly RegExp[];
}

/** A document that must be refused. */
export interface Failure {
  title: string;
  json: unknown;
  format: FormatName;
  base: string;
  /** Matches the field's path in the document's own terms. */
  message: RegExp;
}
