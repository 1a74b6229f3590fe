import type { Words } from '../../words.js';

/** What a release says once somebody asks for more of it: its pictures in large, its films, passing it on. */
export interface ReleaseToolsWords extends Words {
  close: string;
  previous: string;
  next: string;
  /** Where one is in the pictures. */
  place: (number: string, of: string) => string;
  credit: (name: string) => string;
  /** The file itself. */
  file: string;
  play: (title: string) => string;
  /** What a film does that the rest does not. */
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
  /** The browser does not let us copy; the text stands in a field, selected. */
  copyByHand: string;
  /** Headings in the text for journalists. */
  pictures: string;
  contacts: string;
  source: string;
}
