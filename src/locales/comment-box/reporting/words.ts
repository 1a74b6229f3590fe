import type { ReportReason } from '../../../model/comment-box.js';
import type { Words } from '../../words.js';

/** The words for reporting a comment. */
export interface ReportingWords extends Words {
  why: string;
  reasons: Readonly<Record<ReportReason, string>>;
  note: string;
  send: string;
  sent: string;
}
