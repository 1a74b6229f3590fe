/** When a release may be seen: never while it is withheld, and not before its embargo ends. */
import type { PressRelease } from '../../model/press-release.js';

/** From when on, in milliseconds; Infinity for one that is withheld. */
export const visibleFrom = ({ status, embargo }: Pick<PressRelease, 'status' | 'embargo'>): number =>
  status === 'withheld' ? Infinity : embargo ? Date.parse(embargo) : -Infinity;

/** Whether it may not be seen yet. Written so that a time that is no number hides. */
export const isHidden = (release: Pick<PressRelease, 'status' | 'embargo'>, now: number): boolean =>
  !(visibleFrom(release) <= now);
