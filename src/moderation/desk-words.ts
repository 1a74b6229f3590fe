/** The shortcut keys of the desk, in the order of their list. */
export const deskKeys = ['j', 'k', 'a', 'r', 'p', 'e', 'x', 'u', '/', '?'] as const;

/** One of them. */
export type DeskKey = (typeof deskKeys)[number];

/** The words of the desk, which the page passes in its language. */
export interface DeskWords {
  keys: string;
  keysOn: string;
  keyList: Readonly<Record<DeskKey, string>>;
  close: string;
  selectAll: string;
  failed: string;
  working: string;
  undo: string;
}
