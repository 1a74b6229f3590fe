import type { PressRelease } from '../../model/press-release.js';

/** By when a release is ordered, in milliseconds: when it was published, else changed; NaN where nobody tells. */
export const timeOf = ({ published, updated }: Pick<PressRelease, 'published' | 'updated'>): number =>
  Date.parse(published ?? updated ?? '');
