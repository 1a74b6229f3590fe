/** Turkish. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/tr.js';
import { words as commentBoxLinking } from './comment-box/linking/tr.js';
import { words as commentBoxListening } from './comment-box/listening/tr.js';
import { words as commentBoxReporting } from './comment-box/reporting/tr.js';
import { words as commentBoxRights } from './comment-box/rights/tr.js';
import { words as commentBoxWriting } from './comment-box/writing/tr.js';
import { words as consent } from './consent/tr.js';
import { words as failure } from './failure/tr.js';
import { words as jobsProgress } from './jobs-progress/tr.js';
import { words as jobsProgressHistory } from './jobs-progress/history/tr.js';
import { words as jobsProgressLive } from './jobs-progress/live/tr.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/tr.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/tr.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/tr.js';
import { words as pages } from './pages/tr.js';
import { words as pagesBuilder } from './pages/builder/tr.js';
import { words as pagesModeration } from './pages/moderation/tr.js';
import { words as pressRelease } from './press-release/tr.js';
import { words as pressReleaseList } from './press-release-list/tr.js';
import { words as pressReleaseTools } from './press-release/tools/tr.js';

export const tr: Catalog = {
  'comment-box': commentBox,
  'comment-box/linking': commentBoxLinking,
  'comment-box/listening': commentBoxListening,
  'comment-box/reporting': commentBoxReporting,
  'comment-box/rights': commentBoxRights,
  'comment-box/writing': commentBoxWriting,
  consent,
  failure,
  'jobs-progress': jobsProgress,
  'jobs-progress/history': jobsProgressHistory,
  'jobs-progress/live': jobsProgressLive,
  'jobs-progress/particulars': jobsProgressParticulars,
  'jobs-progress/regions': jobsProgressRegions,
  'jobs-progress/variants': jobsProgressVariants,
  pages,
  'pages/builder': pagesBuilder,
  'pages/moderation': pagesModeration,
  'press-release': pressRelease,
  'press-release-list': pressReleaseList,
  'press-release/tools': pressReleaseTools,
};
