/** What npm users import: classes, types and errors, without side effects. */
export {
  CommentBoxSubmitEvent,
  CommentBoxSubmittedEvent,
  type CommentBoxEventMap,
} from './elements/comment-box/comment-box.events.js';
export { CommentBoxElement } from './elements/comment-box/comment-box.js';
export { CommentCountElement } from './elements/comment-count/comment-count.js';
export { JobsProgressElement } from './elements/jobs-progress/jobs-progress.js';
export { PressReleaseElement } from './elements/press-release/press-release.js';
export { PressReleaseListElement } from './elements/press-release-list/press-release-list.js';
export { ConsentEvent } from './elements/consent.js';
export type { DiagnosisOptions } from './diagnosis/diagnosis.js';
export type { Check, Finding } from './diagnosis/finding.js';
export { SourceElement } from './elements/source-element.js';
export { LoadErrorEvent, type SourceEventMap } from './elements/source-events.js';
export { LoadError, type LoadErrorCode } from './client/load-error.js';
export { FormatError } from './formats/format-error.js';
export type { Words } from './locales/words.js';
export type * from './model/comment-box.js';
export type * from './model/jobs-progress.js';
export type * from './model/press-release.js';
export type { Problem } from './model/problem.js';
export type { UntrustedHtml } from './model/text.js';
