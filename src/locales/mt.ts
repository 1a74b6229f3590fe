/** Maltese. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/mt.js';
import { words as commentBoxLinking } from './comment-box/linking/mt.js';
import { words as commentBoxListening } from './comment-box/listening/mt.js';
import { words as commentBoxReporting } from './comment-box/reporting/mt.js';
import { words as commentBoxRights } from './comment-box/rights/mt.js';
import { words as commentBoxWriting } from './comment-box/writing/mt.js';
import { words as consent } from './consent/mt.js';
import { words as failure } from './failure/mt.js';
import { words as jobsProgress } from './jobs-progress/mt.js';
import { words as jobsProgressHistory } from './jobs-progress/history/mt.js';
import { words as jobsProgressLive } from './jobs-progress/live/mt.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/mt.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/mt.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/mt.js';
import { words as pages } from './pages/mt.js';
import { words as pagesBuilder } from './pages/builder/mt.js';
import { words as pagesModeration } from './pages/moderation/mt.js';
import { words as pressRelease } from './press-release/mt.js';
import { words as pressReleaseList } from './press-release-list/mt.js';
import { words as pressReleaseTools } from './press-release/tools/mt.js';

export const mt: Catalog = {
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
