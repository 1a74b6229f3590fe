import type { Words } from '../words.js';

/** The words of `<press-release-list>`. */
export interface PressReleaseListWords extends Words {
  /** Nothing to show yet. */
  empty: string;
  /** No release matches the filter; `more` means that further pages were not searched. */
  noMatch: (more: boolean) => string;
  /** The number of shown releases and of all, and whether more can be loaded. */
  shown: (shown: number, total: number, more: boolean, figure: (count: number) => string) => string;
  /** All of them are shown. */
  end: (count: number, figure: string) => string;
  more: string;
  updated: (time: string) => string;
  canceled: string;
  credit: (name: string) => string;
  /** The accessible name of the group of fields, and the label of each. */
  filter: string;
  search: string;
  tag: string;
  languages: string;
  anyTag: string;
  anyLanguage: string;
}
