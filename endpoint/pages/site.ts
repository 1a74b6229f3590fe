import type { Releases } from '../releases/releases.js';

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

/** The default: a site without a publisher, in Swedish. */
export const anySite: Site = { publisher: undefined, logo: undefined, accent: undefined, language: 'sv' };

/** The publisher's name: that of the site, else that of the newest release. */
export const publisherOf = ({ publisher }: Site, releases: Releases, now: number): string =>
  publisher ?? releases.newest(1, now).releases[0]?.publisher?.name ?? 'sprid';
