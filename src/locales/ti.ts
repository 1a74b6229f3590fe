/** Tigrinya. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/ti.js';
import { words as commentBoxLinking } from './comment-box/linking/ti.js';
import { words as commentBoxListening } from './comment-box/listening/ti.js';
import { words as commentBoxReporting } from './comment-box/reporting/ti.js';
import { words as commentBoxRights } from './comment-box/rights/ti.js';
import { words as commentBoxWriting } from './comment-box/writing/ti.js';
import { words as consent } from './consent/ti.js';
import { words as failure } from './failure/ti.js';
import { words as jobsProgress } from './jobs-progress/ti.js';
import { words as jobsProgressHistory } from './jobs-progress/history/ti.js';
import { words as jobsProgressLive } from './jobs-progress/live/ti.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/ti.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/ti.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/ti.js';
import { words as pages } from './pages/ti.js';
import { words as pagesBuilder } from './pages/builder/ti.js';
import { words as pagesModeration } from './pages/moderation/ti.js';
import { words as pressRelease } from './press-release/ti.js';
import { words as pressReleaseList } from './press-release-list/ti.js';
import { words as pressReleaseTools } from './press-release/tools/ti.js';

export const ti: Catalog = {
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
