import type { Words } from '../words.js';

/** What `<press-release-list>` says. */
export interface PressReleaseListWords extends Words {
  /** Nothing to show yet. */
  empty: string;
  /** Nothing that fits what the reader asks for; with `more` there is a page that was not looked through. */
  noMatch: (more: boolean) => string;
  /** How many of how many, and whether there may be more than are loaded. */
  shown: (shown: number, total: number, more: boolean, figure: (count: number) => string) => string;
  /** All of them are shown. */
  end: (count: number, figure: string) => string;
  more: string;
  updated: (time: string) => string;
  canceled: string;
  credit: (name: string) => string;
  /** Names the fields together, and each. */
  filter: string;
  search: string;
  tag: string;
  languages: string;
  anyTag: string;
  anyLanguage: string;
}
