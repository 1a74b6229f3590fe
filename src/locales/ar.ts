/** Arabic. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/ar.js';
import { words as commentBoxLinking } from './comment-box/linking/ar.js';
import { words as commentBoxListening } from './comment-box/listening/ar.js';
import { words as commentBoxReporting } from './comment-box/reporting/ar.js';
import { words as commentBoxRights } from './comment-box/rights/ar.js';
import { words as commentBoxWriting } from './comment-box/writing/ar.js';
import { words as consent } from './consent/ar.js';
import { words as failure } from './failure/ar.js';
import { words as jobsProgress } from './jobs-progress/ar.js';
import { words as jobsProgressHistory } from './jobs-progress/history/ar.js';
import { words as jobsProgressLive } from './jobs-progress/live/ar.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/ar.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/ar.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/ar.js';
import { words as pages } from './pages/ar.js';
import { words as pagesBuilder } from './pages/builder/ar.js';
import { words as pagesModeration } from './pages/moderation/ar.js';
import { words as pressRelease } from './press-release/ar.js';
import { words as pressReleaseList } from './press-release-list/ar.js';
import { words as pressReleaseTools } from './press-release/tools/ar.js';

export const ar: Catalog = {
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
