/** Decides when a release may be shown: never while it is withheld, and not before its embargo ends. */
import type { PressRelease } from '../../model/press-release.js';

/** From when it may be shown, in milliseconds; Infinity for a withheld release. */
export const visibleFrom = ({ status, embargo }: Pick<PressRelease, 'status' | 'embargo'>): number =>
  status === 'withheld' ? Infinity : embargo ? Date.parse(embargo) : -Infinity;

/** Whether it may not be shown yet. Written so that a time that is no number hides the release. */
export const isHidden = (release: Pick<PressRelease, 'status' | 'embargo'>, now: number): boolean =>
  !(visibleFrom(release) <= now);
