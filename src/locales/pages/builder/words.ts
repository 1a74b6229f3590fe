/** The words of the embed builder. */
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
  /** The choice of the language of the content or the page. */
  anyLanguage: string;
  color: string;
  show: string;
  preview: string;
  /** The kinds of previews. */
  pages: Readonly<Record<'light' | 'dark' | 'hostile', string>>;
  code: string;
  copy: string;
  copied: string;
  ways: Readonly<Record<WayName, { name: string; hint: string }>>;
  place: string;
  placeHint: string;
  /** In place of a height that no script has measured yet. */
  unmeasured: string;
  policy: string;
  policyHint: string;
  check: string;
  checkHint: string;
  /** Introduces the policy of a page whose address was entered. */
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

/** The ways of embedding. */
export type WayName = 'tag' | 'sealed' | 'single' | 'frame' | 'address' | 'npm' | 'wordpress' | 'plain';
