/** The site that the pages belong to. */
export interface Site {
  /** The publisher's name; undefined for that of the newest release. */
  publisher: string | undefined;
  /** Path or address of a picture. */
  logo: string | undefined;
  /** A CSS color. */
  accent: string | undefined;
  /** BCP 47 tag of the newsroom's language. */
  language: string;
}

/** The default, which belongs to nobody in particular. */
export const anySite: Site = { publisher: undefined, logo: undefined, accent: undefined, language: 'sv' };
