import type { UntrustedHtml } from './text.js';

/**
 * One press release: `GET /api/releases/:id`, version 1.
 *
 * Times are RFC 3339 with an offset. URLs are absolute once parsed. Field names follow IPTC's terms (headline, lead,
 * boilerplate, credit, embargo).
 */
export interface PressRelease {
  /** Stable identifier, unique at its publisher. */
  id: string;
  /** The canonical page. */
  url: string;
  /** BCP 47 tag of the content, for example `sv`; `und` where the document names none. */
  language: string;
  headline: string;
  /**
   * Whether the text has no title, and the headline is only its beginning. The headline is then left out where the
   * whole text is shown.
   */
  untitled?: boolean;
  /** Time of publication, RFC 3339 with an offset; absent only where the release is `undated`. */
  published?: string;
  /** Whether the time of publication is not known. */
  undated?: boolean;
  /** IANA zone in which times are shown; without it, the offset of `published`. */
  timeZone?: string;
  /** Only the day of `published` and `updated` is known, so no hour is shown. */
  dateOnly?: boolean;
  /** Address of the release's own JSON, where a list has only a part of the release. */
  src?: string;
  /** The kind of text, in the release's language, for example "Pressmeddelande". */
  type?: string;
  lead?: string;
  /** Time of the last change, RFC 3339 with an offset. */
  updated?: string;
  /** Nothing of the release is shown before this time, RFC 3339 with an offset. */
  embargo?: string;
  /** IPTC publication status; absent means `usable`. */
  status?: ReleaseStatus;
  /** A description of the correction, shown with the time of the update. */
  correction?: string;
  image?: Picture;
  gallery?: Picture[];
  body?: UntrustedHtml;
  /** Whether the publisher shows the whole text on its own page only, behind a password or a paywall. */
  restricted?: boolean;
  /** The base of relative addresses in the HTML; by default the JSON's own address. */
  base?: string;
  boilerplates?: Boilerplate[];
  /** Who wrote it. */
  byline?: Byline[];
  contacts?: Contact[];
  attachments?: Attachment[];
  links?: Link[];
  tags?: string[];
  publisher?: Publisher;
  translations?: Translation[];
  comments?: CommentsSummary;
}

/**
 * IPTC's publication status: the publisher has held back a `withheld` release until further notice, and withdrawn a
 * `canceled` one for good.
 * @see https://cv.iptc.org/newscodes/pubstatusg2/
 */
export type ReleaseStatus = 'usable' | 'withheld' | 'canceled';

/** A picture with its caption and credit. Sizes are in CSS pixels. */
export interface Picture {
  url: string;
  width?: number;
  height?: number;
  /** Text alternative; empty when the caption says the same. */
  alt?: string;
  caption?: string;
  credit?: string;
  sources?: PictureSource[];
}

/** One file of a picture: `width` in pixels, `type` a media type such as `image/webp`. */
export interface PictureSource {
  url: string;
  width: number;
  type?: string;
}

/** A boilerplate: a standard text about a project or an organization. */
export interface Boilerplate {
  heading?: string;
  body?: UntrustedHtml;
  link?: Link;
}

/** An author, with their role, for example "Reporter". */
export interface Byline {
  name: string;
  title?: string;
}

/** A contact for journalists. */
export interface Contact {
  name: string;
  title?: string;
  organization?: string;
  phone?: string;
  email?: string;
}

/** A file to download; `size` is in bytes. */
export interface Attachment {
  title: string;
  url: string;
  mediaType?: string;
  size?: number;
  language?: string;
}

/** A link with its text. */
export interface Link {
  text: string;
  url: string;
}

/** The publisher of the release; `logo` is a picture's URL. */
export interface Publisher {
  name: string;
  url?: string;
  logo?: string;
}

/** The same release in another language; `src` is its JSON. */
export interface Translation {
  language: string;
  headline?: string;
  url: string;
  src?: string;
}

/** The address of the release's comments, and their number when the release was served. */
export interface CommentsSummary {
  src: string;
  count?: number;
}

/** One page of a list of releases, newest first: `GET /api/releases`. */
export interface PressReleaseList {
  items: PressRelease[];
  /** Address of the next page, or null on the last one. */
  next: string | null;
}
