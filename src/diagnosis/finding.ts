/**
 * What is looked at on a page:
 * - `tag`, `version`: how our code came there, and which
 * - `markup`, `attributes`: what the page says of an element
 * - `consent`, `loading`: whether it waits, what was read or why nothing was
 * - `policy`, `cors`: what the page's Content Security Policy or another site's server refuses
 * - `contrast`, `headings`, `shift`: how it fits the page
 * - `cache`, `bytes`: how long answers are kept, what they weigh
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
 * Something that was found on a page:
 * - `fault`: a reader misses something by it
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
