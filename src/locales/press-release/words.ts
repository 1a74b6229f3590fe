import type { Words } from '../words.js';

/** What `<press-release>` says. */
export interface PressReleaseWords extends Words {
  /** Nothing to show yet. */
  empty: string;
  canceled: string;
  withheld: string;
  embargo: (time: string) => string;
  updated: (time: string) => string;
  correction: string;
  /** Leads to the publisher's own page. */
  original: string;
  readAll: string;
  /** The publisher shows the whole text on its own page only. */
  restricted: string;
  /** @param name of the publisher or its site */
  readAllAt: (name: string) => string;
  gallery: string;
  contacts: string;
  attachments: string;
  links: string;
  tags: string;
  /** Shows the topics that are left out. */
  allTags: string;
  translations: string;
  /** @param of what the picture shows */
  enlarge: (of: string | undefined) => string;
  share: string;
  credit: (name: string) => string;
  comments: (count: number, figure: string) => string;
}
