import type { Words } from '../../words.js';

/** The words of the tools for a release: enlarged pictures, films, and sharing. */
export interface ReleaseToolsWords extends Words {
  close: string;
  previous: string;
  next: string;
  /** The place of the shown picture among all: "2 of 5". */
  place: (number: string, of: string) => string;
  credit: (name: string) => string;
  /** The link to the file of the picture. */
  file: string;
  play: (title: string) => string;
  /** A warning that a film is loaded from another host. */
  playsFrom: (host: string) => string;
  share: string;
  shareBy: string;
  copyLink: string;
  mail: string;
  copyText: string;
  embed: string;
  embedHow: string;
  copyCode: string;
  copied: string;
  /** For a browser that refuses copying: the text is selected in a field. */
  copyByHand: string;
  /** Headings in the text for journalists. */
  pictures: string;
  contacts: string;
  source: string;
}
