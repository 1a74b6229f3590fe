import type { PressRelease } from '../../model/press-release.js';

/**
 * The time by which releases are ordered, in milliseconds: of publication, else of the last change; NaN where neither
 * is known.
 */
export const timeOf = ({ published, updated }: Pick<PressRelease, 'published' | 'updated'>): number =>
  Date.parse(published ?? updated ?? '');
