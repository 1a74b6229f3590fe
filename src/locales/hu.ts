/** Hungarian. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/hu.js';
import { words as commentBoxLinking } from './comment-box/linking/hu.js';
import { words as commentBoxListening } from './comment-box/listening/hu.js';
import { words as commentBoxReporting } from './comment-box/reporting/hu.js';
import { words as commentBoxRights } from './comment-box/rights/hu.js';
import { words as commentBoxWriting } from './comment-box/writing/hu.js';
import { words as consent } from './consent/hu.js';
import { words as failure } from './failure/hu.js';
import { words as jobsProgress } from './jobs-progress/hu.js';
import { words as jobsProgressHistory } from './jobs-progress/history/hu.js';
import { words as jobsProgressLive } from './jobs-progress/live/hu.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/hu.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/hu.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/hu.js';
import { words as pages } from './pages/hu.js';
import { words as pagesBuilder } from './pages/builder/hu.js';
import { words as pagesModeration } from './pages/moderation/hu.js';
import { words as pressRelease } from './press-release/hu.js';
import { words as pressReleaseList } from './press-release-list/hu.js';
import { words as pressReleaseTools } from './press-release/tools/hu.js';

export const hu: Catalog = {
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
