/** Lithuanian. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/lt.js';
import { words as commentBoxLinking } from './comment-box/linking/lt.js';
import { words as commentBoxListening } from './comment-box/listening/lt.js';
import { words as commentBoxReporting } from './comment-box/reporting/lt.js';
import { words as commentBoxRights } from './comment-box/rights/lt.js';
import { words as commentBoxWriting } from './comment-box/writing/lt.js';
import { words as consent } from './consent/lt.js';
import { words as failure } from './failure/lt.js';
import { words as jobsProgress } from './jobs-progress/lt.js';
import { words as jobsProgressHistory } from './jobs-progress/history/lt.js';
import { words as jobsProgressLive } from './jobs-progress/live/lt.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/lt.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/lt.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/lt.js';
import { words as pages } from './pages/lt.js';
import { words as pagesBuilder } from './pages/builder/lt.js';
import { words as pagesModeration } from './pages/moderation/lt.js';
import { words as pressRelease } from './press-release/lt.js';
import { words as pressReleaseList } from './press-release-list/lt.js';
import { words as pressReleaseTools } from './press-release/tools/lt.js';

export const lt: Catalog = {
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
