/** Romanian. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/ro.js';
import { words as commentBoxLinking } from './comment-box/linking/ro.js';
import { words as commentBoxListening } from './comment-box/listening/ro.js';
import { words as commentBoxReporting } from './comment-box/reporting/ro.js';
import { words as commentBoxRights } from './comment-box/rights/ro.js';
import { words as commentBoxWriting } from './comment-box/writing/ro.js';
import { words as consent } from './consent/ro.js';
import { words as failure } from './failure/ro.js';
import { words as jobsProgress } from './jobs-progress/ro.js';
import { words as jobsProgressHistory } from './jobs-progress/history/ro.js';
import { words as jobsProgressLive } from './jobs-progress/live/ro.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/ro.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/ro.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/ro.js';
import { words as pages } from './pages/ro.js';
import { words as pagesBuilder } from './pages/builder/ro.js';
import { words as pagesModeration } from './pages/moderation/ro.js';
import { words as pressRelease } from './press-release/ro.js';
import { words as pressReleaseList } from './press-release-list/ro.js';
import { words as pressReleaseTools } from './press-release/tools/ro.js';

export const ro: Catalog = {
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
