/** The style sheets of the elements as text, for declarative shadow roots. */
import { createHash } from 'node:crypto';
import type { CSSResult, LitElement } from 'lit';
import { CommentBoxElement } from '../../src/elements/comment-box/comment-box.js';
import { styles as historyStyles } from '../../src/elements/jobs-progress/history/history.styles.js';
import { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import { styles as particularsStyles } from '../../src/elements/jobs-progress/particulars/particulars.styles.js';
import { styles as regionsStyles } from '../../src/elements/jobs-progress/regions/regions.styles.js';
import { styles as variantsStyles } from '../../src/elements/jobs-progress/variants/variants.styles.js';
import { PressReleaseListElement } from '../../src/elements/press-release-list/press-release-list.js';
import { PressReleaseElement } from '../../src/elements/press-release/press-release.js';

/**
 * Hides controls that need a script where scripts are off. Where scripts are on, they keep their place, so that nothing
 * moves.
 */
const withoutScript = '@media (scripting:none){button:not([type=submit]),.sort{display:none!important}}';

const sheetOf = ({ styles = [] }: typeof LitElement, parts: readonly CSSResult[] = []): string =>
  [styles, parts]
    .flat(Infinity)
    .map((style) => (style as CSSResult).cssText)
    .join('\n') + withoutScript;

/**
 * The style sheet of each element with all its parts, by tag. It is the same on every page, so that a
 * Content-Security-Policy can name its hash.
 */
export const sheets = {
  'press-release': sheetOf(PressReleaseElement),
  'press-release-list': sheetOf(PressReleaseListElement),
  'jobs-progress': sheetOf(JobsProgressElement, [historyStyles, particularsStyles, regionsStyles, variantsStyles]),
  'comment-box': sheetOf(CommentBoxElement),
} as const;

/** The tag of an element. */
export type Tag = keyof typeof sheets;

/** The hashes by which a Content-Security-Policy allows the style sheets, by tag. */
export const sheetHashes = Object.fromEntries(
  Object.entries(sheets).map(([tag, sheet]) => [
    tag,
    `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
  ]),
) as Readonly<Record<Tag, string>>;
