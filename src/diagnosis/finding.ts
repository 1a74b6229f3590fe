/**
 * The checks of a page:
 * - `tag`, `version`: how our code was loaded, and which version
 * - `markup`, `attributes`: how the page has written an element
 * - `consent`, `loading`: whether it waits, and what it has read or why it could not
 * - `policy`, `cors`: what the page's Content Security Policy or another site's server refuses
 * - `contrast`, `headings`, `shift`: how it fits the page
 * - `cache`, `bytes`: how long answers are cached, and their size
 */
export type Check =
  | 'tag'
  | 'version'
  | 'markup'
  | 'attributes'
  | 'consent'
  | 'loading'
  | 'policy'
  | 'cors'
  | 'contrast'
  | 'headings'
  | 'shift'
  | 'cache'
  | 'bytes';

/**
 * A result of a check:
 * - `fault`: readers miss something
 * - `advice`: it works, and could be better
 * - `good`: nothing to do
 */
export interface Finding {
  level: 'fault' | 'advice' | 'good';
  check: Check;
  /** What was found, in English. */
  what: string;
  /** Why it matters; only for a fault and an advice. */
  why?: string;
  /** What to do, as a sentence. */
  how?: string;
  /** Code to copy: a tag, a rule, a header. */
  code?: string | undefined;
  /** The element that it is about; undefined for the whole page. */
  element?: Element | undefined;
}

/** Everything except the level, for a finding that needs action. */
type Words = [what: string, why: string, how: string, code?: string];

const make =
  (level: 'fault' | 'advice') =>
  (check: Check, element: Element | undefined, ...[what, why, how, code]: Words): Finding => ({
    level,
    check,
    what,
    why,
    how,
    code,
    element,
  });

export const fault = make('fault');

export const advice = make('advice');

export const good = (check: Check, element: Element | undefined, what: string): Finding => ({
  level: 'good',
  check,
  what,
  element,
});
