import type { Words } from '../words.js';

/** The words of `<press-release>`. */
export interface PressReleaseWords extends Words {
  /** Nothing to show yet. */
  empty: string;
  canceled: string;
  withheld: string;
  embargo: (time: string) => string;
  updated: (time: string) => string;
  correction: string;
  /** The link to the publisher's page. */
  original: string;
  readAll: string;
  /** For a release whose whole text is only on the publisher's page. */
  restricted: string;
  /** @param name of the publisher or its site */
  readAllAt: (name: string) => string;
  gallery: string;
  contacts: string;
  attachments: string;
  links: string;
  tags: string;
  /** The button that shows the hidden topics. */
  allTags: string;
  translations: string;
  /** @param of the alternative text of the picture */
  enlarge: (of: string | undefined) => string;
  share: string;
  credit: (name: string) => string;
  comments: (count: number, figure: string) => string;
}
