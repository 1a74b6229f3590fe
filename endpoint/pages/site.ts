/** Whose pages these are. */
export interface Site {
  /** Undefined for who publishes the newest release. */
  publisher: string | undefined;
  /** Path or address of a picture. */
  logo: string | undefined;
  /** A CSS color. */
  accent: string | undefined;
  /** BCP 47 tag of the newsroom's language. */
  language: string;
}

/** Nobody's in particular. */
export const anySite: Site = { publisher: undefined, logo: undefined, accent: undefined, language: 'sv' };
