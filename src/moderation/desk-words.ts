/** The keys of the desk, in the order in which they are told. */
export const deskKeys = ['j', 'k', 'a', 'r', 'p', 'e', 'x', 'u', '/', '?'] as const;

/** One of them. */
export type DeskKey = (typeof deskKeys)[number];

/** What the desk says; the page brings it in its language. */
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
