/** What is said on the page that makes the code for somebody's own site. */
import type { Words } from '../../words.js';

export interface BuilderWords extends Words {
  title: string;
  lead: string;
  what: string;
  theme: string;
  themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  look: string;
  looks: Readonly<Record<string, string>>;
  speech: string;
  /** The language that the content or the page has. */
  anyLanguage: string;
  color: string;
  show: string;
  preview: string;
  /** The pages on which it is shown. */
  pages: Readonly<Record<'light' | 'dark' | 'hostile', string>>;
  code: string;
  copy: string;
  copied: string;
  ways: Readonly<Record<WayName, { name: string; hint: string }>>;
  place: string;
  placeHint: string;
  /** Before a script has measured it. */
  unmeasured: string;
  policy: string;
  policyHint: string;
  check: string;
  checkHint: string;
  /** Before the policy of a page whose address was given. */
  foundPolicy: string;
  noPolicy: string;
  tooManyPages: string;
  unreadPage: string;
  checkButton: string;
  fine: string;
  refused: (directive: string, source: string) => string;
  add: (source: string, directive: string) => string;
  none: string;
  list: string;
}

/** How something can be put on a page. */
export type WayName = 'tag' | 'sealed' | 'single' | 'frame' | 'address' | 'npm' | 'wordpress' | 'plain';
