import type { PressRelease } from '../../src/model/press-release.js';
import type { Answer } from '../http/answer.js';

/** A release as the endpoint holds it. */
export interface ReleaseEntry {
  release: PressRelease;
  /** In milliseconds; 0 for a release without a date. */
  published: number;
  /** From when it may be shown, in milliseconds; Infinity for never. */
  visibleFrom: number;
  answer: Answer;
}
